import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const path = (name: string): string => resolve(import.meta.dirname, 'src/studio/slim', name);

/** What libraries carry that the studio never uses, or only for few texts; by the name they import it by. */
const SLIMMER: Record<string, string> = {
  'decode-named-character-reference': path('decodeNamedCharacterReference.ts'),
  devalue: path('devalue.ts'),
};

/** Keeps the studio's script small. The command line is built with the libraries as they are. */
export function slimStudio(): Plugin {
  return {
    name: 'wherein:slim-studio',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'studio',
    resolveId: (source) => SLIMMER[source],
  };
}
