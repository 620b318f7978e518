import { chmod, cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import type { BuildEnvironmentOptions } from 'vite';
import { notices } from './notices.ts';
import { slimStudio } from './slimStudio.ts';
import { buildSchemas } from './src/explainer/buildSchemas.ts';
import { studioChunks } from './studioChunks.ts';

const path = (name: string): string => resolve(import.meta.dirname, name);

/** One classic file with its styles beside it, for pages from which no other file can be fetched. */
const classic = (name: string, entry: string): BuildEnvironmentOptions => ({
  outDir: 'dist/app',
  emptyOutDir: false,
  cssCodeSplit: false,
  assetsInlineLimit: Infinity,
  modulePreload: false,
  rolldownOptions: {
    input: { [name]: path(entry) },
    // A classic script has none.
    transform: { define: { 'import.meta': '{}' } },
    output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: `${name}[extname]`, codeSplitting: false },
  },
});

/** Those whose styles are written out, whoever writes them: the studio makes the very files that the command line makes. */
const BROWSERS = ['chrome111', 'edge111', 'firefox114', 'safari16.4', 'ios16.4'];

/** The reader's components are only ever rendered to text, in the studio's worker as on the command line. */
const serverForm = ({ filename }: { filename: string }): { generate: 'server' } | undefined =>
  /src\/(reader|map)\/.+\.svelte$/.test(filename.replaceAll('\\', '/')) ? { generate: 'server' } : undefined;

/** Makes `npx wherein` start at once in a clone; without the link npx installs the clone into its cache first. */
async function linkCommand(): Promise<void> {
  const link = path('node_modules/.bin/wherein');
  await rm(link, { force: true });
  if (process.platform !== 'win32') await symlink('../../dist/cli/wherein.mjs', link);
}

/** What draws the pictures for social media: the renderer, and of two families the faces that a card is set in. */
async function copyPictureParts(): Promise<void> {
  const serif = ['600SemiBold', '400Regular'].map((face) => `source-serif-4/${face}/SourceSerif4_${face}`);
  const sans = ['600SemiBold', '400Regular_Italic'].map((face) => `source-sans-3/${face}/SourceSans3_${face}`);
  for (const face of [...serif, ...sans]) {
    await cp(path(`node_modules/@expo-google-fonts/${face}.ttf`), path(`dist/picture/${basename(face)}.ttf`));
  }
  await cp(path('node_modules/@resvg/resvg-wasm/index_bg.wasm'), path('dist/picture/resvg.wasm'));
}

/** `npm run build`: the browser's files and the command line, then what both read, side by side in dist/. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [svelte({ configFile: false, dynamicCompileOptions: serverForm }), slimStudio(), notices()],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false, cssTarget: BROWSERS },
  environments: {
    client: {
      build: {
        outDir: 'dist/app',
        emptyOutDir: true,
        manifest: 'manifest.json',
        rolldownOptions: { input: { client: path('src/publish/client.ts') } },
      },
    },
    single: { consumer: 'client', build: classic('one', 'src/publish/one.ts') },
    sw: { consumer: 'client', build: classic('sw', 'src/publish/serviceWorker.ts') },
    scorm: { consumer: 'client', build: classic('scorm', 'src/publish/school/scormAdapter.ts') },
    // Its own chunks: the reader's page must not load a file more for what they share. Page, workers and preview are one
    // environment, so that what two of them need is one file.
    studio: {
      consumer: 'client',
      build: {
        outDir: 'dist/app/studio',
        emptyOutDir: true,
        manifest: 'manifest.json',
        modulePreload: false,
        rolldownOptions: {
          input: {
            studio: path('src/studio/studio.ts'),
            preview: path('src/studio/preview.ts'),
            geoparser: path('src/studio/worker.ts'),
            importer: path('src/studio/import/importWorker.ts'),
          },
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                // By itself, so that it can be counted: the reader's own, in the form that writes pages. Those of the pages
                // beside it are fetched with the forms that hold them.
                {
                  name: 'page',
                  test: /src\/(reader|map)\/(?!worksheet\/|EmbedPage|Index(Page|Entry)).+\.svelte$|svelte\/src\/(internal\/server|html-tree-validation)/,
                },
                { name: studioChunks() },
              ],
            },
          },
        },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        ssr: true,
        outDir: 'dist/cli',
        emptyOutDir: true,
        target: 'node20',
        minify: true,
        rolldownOptions: {
          input: { wherein: path('src/cli/wherein.ts'), parseThread: path('src/cli/parseThread.ts') },
          // All in one folder: each file finds what it needs beside its own.
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
      await chmod(path('dist/cli/wherein.mjs'), 0o755);
      await linkCommand();
      await rm(path('dist/geo'), { recursive: true, force: true });
      const isData = (file: string): boolean => !file.endsWith('stamp.json');
      await cp(path('geo/built'), path('dist/geo'), { recursive: true, filter: isData });
      await cp(path('static'), path('dist/app/static'), { recursive: true });
      await copyPictureParts();
      await mkdir(path('dist/schema'), { recursive: true });
      for (const [name, schema] of Object.entries(buildSchemas())) {
        await writeFile(path(`dist/schema/${name}`), `${JSON.stringify(schema, null, 2)}\n`);
      }
    },
  },
});
