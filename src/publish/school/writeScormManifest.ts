import type { Explainer } from '../../explainer/explainer.ts';
import { escapeXml } from '../../exports/escapeXml.ts';

/**
 * `imsmanifest.xml` of a SCORM 1.2 package with one page: IMS Content Packaging 1.1.2 with ADL's attributes. No metadata
 * beyond the title: platforms show none, and the page holds its own.
 */
export function writeScormManifest({ slug, title }: Pick<Explainer, 'slug' | 'title'>, page: string): string {
  const name = `<title>${escapeXml(title)}</title>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="wherein-${slug}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata>
<schema>ADL SCORM</schema>
<schemaversion>1.2</schemaversion>
</metadata>
<organizations default="explainer">
<organization identifier="explainer">
${name}
<item identifier="item" identifierref="page" isvisible="true">${name}</item>
</organization>
</organizations>
<resources>
<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${page}"><file href="${page}"/></resource>
</resources>
</manifest>
`;
}
