import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSlugs } from '../../src/explainer/buildSlugs.ts';
import type { Entry } from '../../src/gazetteer/gazetteer.ts';
import { make, world } from './testWorld.ts';

const names = ['Seoul', 'Moscow', 'Beijing', 'Xian', 'Suva'];
const words = ['talks', 'in', 'the', 'rain', 'went', 'on', 'past', 'noon', 'without', 'a', 'word', 'of', 'thanks'];
/** A sentence that names a place; with a serial number at both ends, so that no two are the same. */
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...words), { maxLength: 6 }), fc.constantFrom(...names), fc.nat(1e9), fc.nat(1e9))
  .map(([before, name, first, last]) => `Item ${first} ${[...before, name].join(' ')} was number ${last}.`);
const block = fc.tuple(fc.constantFrom('', '> ', '- '), sentence).map(([prefix, text]) => prefix + text);
const blocks = fc.uniqueArray(block, { minLength: 2, maxLength: 8, selector: (text) => text.replace(/\D/g, '') });

/** The anchors of a text's excerpts and mentions, each under the words that it leads to. */
function anchorsOf(parts: readonly string[]): Map<string, string> {
  const { explainer } = make(parts.join('\n\n'));
  const home = ({ start }: { start: number }): string => {
    const { start: from = 0, end } = explainer.blocks.find((one) => one.start <= start && start < one.end) ?? {};
    return explainer.text.slice(from, end);
  };
  return new Map([
    ...explainer.excerpts.map((excerpt) => [`excerpt ${excerpt.quote}`, excerpt.id] as const),
    ...explainer.mentions.map((mention) => [`mention ${home(mention)}`, mention.id] as const),
  ]);
}

describe('links outlive edits elsewhere', () => {
  test('whatever block comes in or goes, the anchors of the others stay', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), (parts, at) => {
        const left = parts.filter((_, index) => index !== at % parts.length);
        const [all, rest] = [anchorsOf(parts), anchorsOf(left)];
        expect(rest.size).toBeGreaterThan(0);
        for (const [words, anchor] of rest) expect(all.get(words)).toBe(anchor);
      }),
    );
  });

  test('whatever happens far off in the same paragraph', () => {
    const near = 'a plan that had been made for the city of Seoul and was not to be told to anybody yet';
    const anchor = (text: string) => make(text).explainer.mentions.find(({ quote }) => quote === 'Seoul')?.id;
    expect(anchor(`Later ${near}, said Moscow.`)).toBe(anchor(`It was ${near}, as they say in Beijing.`));
    expect(anchor(`It was ${near.replace('city of', 'people of')}.`)).not.toBe(anchor(`It was ${near}.`));
  });

  test('a corrected comma, a quotation mark or a cut end of an excerpt', () => {
    const [a, b, c] = [
      '> “We went, at last, to Seoul,” he said, and he did not stay.',
      '> "We went at last to Seoul", he said, and he did not stay.',
      '> “We went, at last, to Seoul,” he said.',
    ].map((text) => make(text).explainer.excerpts[0]?.id);
    expect([b, c]).toEqual([a, a]);
  });

  test('the same words twice still have an anchor each', () => {
    const { mentions, excerpts } = make('> Seoul\n\nBut\n\n> Seoul\n\nAnd Seoul').explainer;
    expect(new Set([...mentions, ...excerpts].map(({ id }) => id)).size).toBe(5);
    expect(mentions[1]?.id).toBe(`${mentions[0]?.id}_2`);
  });

  test('a mention is told by its place, and one without a place is too', () => {
    const hints = { China: { sense: 'name', place: null } } as const;
    const { mentions } = make('China Daily wrote of Xian.', { hints }).explainer;
    expect(mentions.map(({ id }) => id.replace(/_\w{4}$/, '_'))).toEqual(['n_', 'xian_']);
  });
});

describe('a place keeps its anchor', () => {
  const town = (id: number, more: Partial<Entry>): Entry => {
    return { ...world.entry('geonames:4717560')!, id: `geonames:${id}`, name: 'Paris', ...more };
  };
  const capital = town(1, { country: 'FR', admin1: 'FR.11', capital: 'country', population: 2e6 });
  const texan = town(2, { admin1: 'US.TX', population: 25_000 });
  const small = town(3, { admin1: 'US.TX', population: 80 });

  test('in whatever order the text names it and its namesakes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([capital, texan, small], { minLength: 3 }), (entries) => {
        const slugs = buildSlugs(entries);
        const anchors = [capital, texan, small].map(({ id }) => slugs.get(id));
        expect(anchors).toEqual(['paris', 'paris-us-tx', 'paris-geonames-3']);
      }),
    );
  });

  test('when a lesser namesake comes in', () => {
    expect(buildSlugs([small, capital]).get(capital.id)).toBe(buildSlugs([capital]).get(capital.id));
  });
});
