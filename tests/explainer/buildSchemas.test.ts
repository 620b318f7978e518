import { expect, test } from 'vitest';
import { buildSchemas } from '../../src/explainer/buildSchemas.ts';

test('editors get draft 7 with hover texts, all keys and numbers where YAML has them', () => {
  const schemas = buildSchemas();
  const { properties = {}, required, additionalProperties, $schema } = schemas['front-matter.schema.json'];
  expect($schema).toBe('http://json-schema.org/draft-07/schema#');
  expect([Object.keys(properties), additionalProperties]).toEqual([
    ['title', 'description', 'lang', 'date', 'source', 'places', 'map'],
    false,
  ]);
  expect(required).toEqual(['title', 'description', 'lang', 'date', 'source']);
  expect(properties.source).toMatchObject({
    properties: {
      words: { type: ['string', 'integer'] },
      rights: { enum: ['own', 'permission', 'public-domain', 'cc-by', 'cc-by-sa', 'in-copyright'] },
    },
  });
  expect(properties.title).toMatchObject({ description: "The explainer's own title." });
  expect(Object.keys(schemas['explainer.schema.json'].properties ?? {})).toContain('mentions');
});
