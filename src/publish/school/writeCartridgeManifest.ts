import type { Explainer } from '../../explainer/explainer.ts';
import { escapeXml } from '../../exports/escapeXml.ts';

export interface CartridgePart {
  /** `^[a-z]+$`: its id in the cartridge. */
  name: string;
  title: string;
  file: string;
  type: 'webcontent' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
}

const LOM = 'lomimscc';

/**
 * `imsmanifest.xml` of a Common Cartridge 1.1, the newest that Canvas and Moodle both take: its parts in one list, in
 * their order.
 */
export function writeCartridgeManifest(explainer: Explainer, parts: readonly CartridgePart[]): string {
  const { slug, title, description, lang } = explainer;
  const text = (name: string, words: string): string =>
    `<${LOM}:${name}><${LOM}:string language="${escapeXml(lang)}">${escapeXml(words)}</${LOM}:string></${LOM}:${name}>`;
  const items = parts.map(
    (part) =>
      `<item identifier="item-${part.name}" identifierref="${part.name}"><title>${escapeXml(part.title)}</title></item>`,
  );
  const resources = parts.map(({ name, type, file }) => {
    // Only web content is opened by its address.
    const href = type === 'webcontent' ? ` href="${file}"` : '';
    return `<resource identifier="${name}" type="${type}"${href}><file href="${file}"/></resource>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="wherein-${slug}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" xmlns:lom="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource" xmlns:${LOM}="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
<metadata>
<schema>IMS Common Cartridge</schema>
<schemaversion>1.1.0</schemaversion>
<${LOM}:lom><${LOM}:general>${text('title', title)}<${LOM}:language>${escapeXml(lang)}</${LOM}:language>${text('description', description)}</${LOM}:general></${LOM}:lom>
</metadata>
<organizations>
<organization identifier="explainer" structure="rooted-hierarchy">
<item identifier="root">
${items.join('\n')}
</item>
</organization>
</organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}
