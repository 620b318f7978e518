import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packWords } from './src/studio/slim/packWords.ts';
import type { GeoparserData } from './src/studio/slim/geoparserData.ts';

const path = (name: string): string => resolve(import.meta.dirname, 'src/studio/slim', name);

/** Instead of what libraries carry for few texts, or for what the studio never does; by the name it is imported by. */
const SLIMMER: Record<string, string> = {
  'decode-named-character-reference': path('decodeNamedCharacterReference.ts'),
  devalue: path('devalue.ts'),
  'geoparser-data': path('geoparserData.ts'),
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

const ADDRESS = 'virtual:geoparser-data-address';
// Lists with capitals stay where they are: capitals are what packs the others.
const WORD_SET = /\bwordSet\(((?:\s*'[^'\\A-Z]*',?)+\s*)\)/g;
const IMPORT_OF_WEIGHTS = /^import learnt from '\.\/(\w+)\.json'.*$/m;
/** Of pieces of evidence, for who trains; the geoparser itself knows them by their names. */
const MEANING = /^( {2}(?:is|has|follows|precedes|opens|qualifies|bias)\w*:) (?:'(?:[^'\\]|\\.)*'|"[^"\\]*"),$/gm;

/**
 * Keeps the studio's script small. The command line is built with the libraries as they are, and with words and weights
 * in its script; the studio fetches these as the data that they are, words packed, in a file of their own.
 */
export function slimStudio(): Plugin {
  let file = '';
  return {
    name: 'wherein:slim-studio',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'studio',
    buildStart() {
      const data: GeoparserData = { words: packWordSets(), weights: readWeights() };
      file = this.emitFile({ type: 'asset', name: 'geoparser.json', source: JSON.stringify(data) });
    },
    resolveId: (source) => (source === ADDRESS ? `\0${ADDRESS}` : SLIMMER[source]),
    load(id) {
      if (id === `\0${ADDRESS}`) return `export const address = import.meta.ROLLUP_FILE_URL_${file}`;
      return UNUSED[id.replaceAll('\\', '/').split('/node_modules/').at(-1)!];
    },
    transform: {
      filter: { id: /\/geoparse\/(?:\w+\/)?\w+\.ts$/ },
      handler: (code, id) => takeDataOut(code, basename(id, '.ts')),
    },
  };
}

const geoparser = resolve(import.meta.dirname, 'src/geoparse');

/** By their names, of all files of the geoparser with that ending. */
function readFiles<Value>(ending: string, read: (content: string) => Value): Record<string, Value> {
  const files = readdirSync(geoparser, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  return Object.fromEntries(
    files.sort().map((file) => [basename(file, ending), read(readFileSync(join(geoparser, file), 'utf8'))]),
  );
}

const readWeights = (): GeoparserData['weights'] => readFiles('.json', (content): unknown => JSON.parse(content));

const packWordSets = (): GeoparserData['words'] =>
  readFiles('.ts', (code) => [...code.matchAll(WORD_SET)].map(([, list]) => packWords(readWords(list!))));

const readWords = (list: string): string[] =>
  [...list.matchAll(/'([^']*)'/g)].flatMap(([, row]) => row!.split(/\s+/)).filter((word) => word !== '');

/** Leaves of words and weights only which they are. */
function takeDataOut(code: string, file: string): string {
  let index = 0;
  const short = code
    .replace(WORD_SET, () => `wordList('${file}', ${index++})`)
    .replace(IMPORT_OF_WEIGHTS, (_, name: string) => `const learnt: any = weightsOf('${name}');`)
    .replace(MEANING, "$1 '',");
  if (short === code) return code;
  return `import { weightsOf, wordList } from 'geoparser-data';\n${short}`;
}
