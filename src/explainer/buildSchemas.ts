import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';
import { frontMatterSchema } from '../article/frontMatter.ts';
import { explainerSchema } from './explainerSchema.ts';

/** The JSON Schemas (draft 7) for editors, by file name: hover texts, completion, red lines. */
export function buildSchemas(): Record<'explainer.schema.json' | 'front-matter.schema.json', JsonSchema> {
  const options = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' } as const;
  const frontMatter = toJsonSchema(frontMatterSchema, options);
  allowNumbers(frontMatter);
  return {
    'explainer.schema.json': { ...toJsonSchema(explainerSchema, options), title: 'A Wherein explainer' },
    'front-matter.schema.json': { ...frontMatter, title: 'Front matter of a Wherein explainer file' },
  };
}

/** Wherein reads all YAML scalars as text; to an editor's YAML, `words: 1200` and `published: 2016` are numbers. */
function allowNumbers(frontMatter: JsonSchema): void {
  const source = frontMatter.properties?.source;
  if (typeof source !== 'object') return;
  for (const key of ['words', 'published']) {
    const schema = source.properties?.[key];
    if (typeof schema === 'object') schema.type = ['string', 'integer'];
  }
}
