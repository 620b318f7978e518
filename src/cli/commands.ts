import type { Effects } from './effects.ts';
import type { Options } from './readOptions.ts';

/** One option of a command. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  /** What stands for its value in the help: "DIR". */
  value?: string;
  help: string;
}

export interface CommandSpec {
  name: string;
  summary: string;
  /** After the name: "article.txt [--out FILE]". */
  usage: string;
  /** A short explanation for `--help`. */
  about: string;
  options: Record<string, OptionSpec>;
  examples: readonly string[];
  /** Loaded only when it is wanted, so that each command starts quickly. */
  load: () => Promise<(options: Options, effects: Effects) => Promise<ExitCode>>;
}

/** 0: all is well. 1: the input has mistakes. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export const commands: readonly CommandSpec[] = [
  {
    name: 'new',
    summary: 'write a draft explainer from an article, or from stops on a map',
    usage: 'article.txt | story.json | places.geojson | places.csv [--out FILE] [--rights RIGHTS]',
    about:
      'Finds the places of an article and writes a draft: a Markdown file with short excerpts that name them, within the\n' +
      'quotation budget, and the decision for each name, for you to review. The article itself is not copied.\n' +
      '\n' +
      'A story of StoryMapJS, GeoJSON or CSV becomes a text of your own, a heading for each stop. A stop is placed where a\n' +
      'place of its name lies at its point; any other is left open. docs/exports.md tells what is read.',
    options: {
      out: { type: 'string', value: 'FILE', help: 'the file to write; else the name of the article with .md' },
      rights: {
        type: 'string',
        value: 'RIGHTS',
        help: 'own (the default for stops), permission, public-domain, cc-by, cc-by-sa or in-copyright (for articles)',
      },
      lang: { type: 'string', value: 'LANG', help: "the article's language, e.g. en (the default)" },
    },
    examples: [
      'wherein new article.txt',
      'wherein new article.txt --out explainers/flood-on-the-rhine.md',
      'wherein new story.json --out explainers/down-the-danube.md',
    ],
    load: async () => (await import('./new.ts')).newDraft,
  },
  {
    name: 'check',
    summary: 'find mistakes in explainers',
    usage: '[files or folders…] [--source article.txt]',
    about:
      'Prints a line for each mistake and each doubt, with its position and what to do. Without files it checks the\n' +
      'folder explainers. Ends with 1 if there is a mistake; doubts alone do no harm. With the article, each excerpt is looked\n' +
      'up in it: word for word, changed (with the difference and the words to paste), or lost. No file is changed.',
    options: {
      source: {
        type: 'string',
        value: 'FILE',
        help: 'the article itself, as it is now: what became of each excerpt in it',
      },
    },
    examples: ['wherein check', 'wherein check explainers/talks.md --source article.txt'],
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'build',
    summary: 'make a site of explainers',
    usage: '[files or folders…] --out DIR [--url URL] [--school] [--studio | --single]',
    about:
      'Makes a folder that any web server can serve, at any address: a page for each explainer and one that lists them.\n' +
      'It is replaced as a whole or not at all. Without files it takes the folder explainers.',
    options: {
      out: { type: 'string', value: 'DIR', help: 'the folder to make or to replace' },
      url: { type: 'string', value: 'URL', help: 'where the site will stand: for citations and search engines' },
      studio: { type: 'boolean', help: 'add the studio, in which readers make explainers of their own' },
      school: { type: 'boolean', help: 'pack each explainer for learning platforms, too: SCORM 1.2, Common Cartridge' },
      single: { type: 'boolean', help: 'write each explainer as one HTML file that works from disk' },
    },
    examples: [
      'wherein build --out site',
      'wherein build explainers --out public --url https://example.org/maps/',
      'wherein build talks.md --single --out handouts',
    ],
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'parse',
    summary: 'find the places in a text',
    usage: '[files…] [--ndjson] [--jobs N] [--home PLACE] [--senses LIST] [--trace]',
    about:
      'Reads text from files or from standard input and writes a line of JSON for each: {id, toponyms: [{start, end, quote,\n' +
      'sense, id, name, kind, country, lat, lon, confidence}]}. Offsets are UTF-16 code units. What could not be resolved\n' +
      'has null for id, name, kind, country, lat and lon.\n' +
      '\n' +
      'With --ndjson each line of standard input is a document {"id": …, "text": "…"} and gives a line, in the same order;\n' +
      'title, home and places are read too, where they are there. A line that is no document gives {"id", "line", "error"},\n' +
      'is told of on standard error, and the rest goes on; empty lines give nothing. Memory does not grow with the archive.\n' +
      'Ends with 1 if there was such a line. docs/archives.md shows it under GNU parallel and Spark.',
    options: {
      ndjson: { type: 'boolean', help: 'each line of standard input is a document {"id": …, "text": "…"}' },
      jobs: { type: 'string', value: 'N', help: 'work in N threads, or in one for each core: auto (default 1)' },
      home: {
        type: 'string',
        value: 'PLACE',
        help: 'where the publication is at home: "Athens, Georgia", or an id such as geonames:4180386',
      },
      senses: { type: 'string', value: 'LIST', help: 'keep only these: place,government,dateline,people,name' },
      trace: { type: 'boolean', help: 'explain each decision: to a person; with --ndjson, as more JSON' },
    },
    examples: [
      'wherein parse article.txt',
      'echo "Moscow rejected it." | wherein parse --trace',
      'wherein parse --ndjson --jobs auto --senses place < archive.ndjson > places.ndjson',
    ],
    load: async () => (await import('./parse.ts')).parse,
  },
  {
    name: 'serve',
    summary: 'look at explainers while you write',
    usage: '[files or folders…] [--port N] [--open]',
    about:
      'Shows explainers, or a site that is built already, on this computer only. When a file changes, the page follows.\n' +
      'Ends with Ctrl+C.',
    options: {
      port: { type: 'string', value: 'N', help: 'the port to begin with; the next free one is taken (default 4173)' },
      open: { type: 'boolean', help: 'open it in the browser' },
    },
    examples: ['wherein serve', 'wherein serve explainers --open', 'wherein serve dist/site'],
    load: async () => (await import('./serve.ts')).serve,
  },
];
