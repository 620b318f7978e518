import { resolve } from 'node:path';
import { build } from 'vite';

/** A file of this folder with all that it imports, as one classic script. */
export async function bundle(name: string): Promise<string> {
  const entry = resolve(import.meta.dirname, name);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled`);
  return chunk.code;
}
