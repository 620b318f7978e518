import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packWords } from './src/studio/slim/packWords.ts';

const path = (name: string): string => resolve(import.meta.dirname, 'src/studio/slim', name);

/** Instead of what libraries carry for few texts, or for what the studio never does; by the name they import it by. */
const SLIMMER: Record<string, string> = {
  'decode-named-character-reference': path('decodeNamedCharacterReference.ts'),
  devalue: path('devalue.ts'),
};

/** What is never used: front matter is read as YAML's failsafe schema, and `PLAIN` switches these parts of Markdown off. */
const UNUSED: Record<string, string> = {
  'yaml/browser/dist/schema/json/schema.js': 'export const schema = undefined',
  'yaml/browser/dist/schema/yaml-1.1/schema.js': 'export const schema = undefined',
  'yaml/browser/dist/schema/yaml-1.1/binary.js': 'export const binary = undefined',
  'yaml/browser/dist/schema/yaml-1.1/omap.js': 'export const omap = undefined, YAMLOMap = undefined',
  'yaml/browser/dist/schema/yaml-1.1/pairs.js': 'export const pairs = undefined',
  'yaml/browser/dist/schema/yaml-1.1/set.js': 'export const set = undefined, YAMLSet = undefined',
  'yaml/browser/dist/schema/yaml-1.1/timestamp.js':
    'export const timestamp = undefined, intTime = undefined, floatTime = undefined',
  'micromark-core-commonmark/lib/html-flow.js': "export const htmlFlow = { name: 'htmlFlow' }",
  'micromark-core-commonmark/lib/html-text.js': "export const htmlText = { name: 'htmlText' }",
  'micromark-core-commonmark/lib/code-indented.js': "export const codeIndented = { name: 'codeIndented' }",
};

/** Keeps the studio's script small. The command line is built with the libraries as they are. */
export function slimStudio(): Plugin {
  return {
    name: 'wherein:slim-studio',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'studio',
    resolveId: (source) => SLIMMER[source],
    load(id) {
      const file = id.replaceAll('\\', '/').split('/node_modules/').at(-1)!;
      return UNUSED[file];
    },
    transform: {
      filter: { id: /\/geoparse\/lexicon\/\w+\.ts$/ },
      handler: (code, id) => (id.endsWith('/wordSet.ts') ? undefined : packWordSets(code)),
    },
  };
}

/** Writes each list of words sorted, each word as how much it shares with the one before, and the rest. */
function packWordSets(code: string): string {
  const packed = code.replace(/\bwordSet\(((?:\s*'[^'\\]*',?)+\s*)\)/g, (_, list: string) => {
    const words = [...list.matchAll(/'([^']*)'/g)]
      .flatMap(([, row]) => row!.split(/\s+/))
      .filter((word) => word !== '');
    return `unpackWords(${JSON.stringify(packWords(words))})`;
  });
  return `import { unpackWords } from '../../studio/slim/packWords.ts';\n${packed}`;
}
