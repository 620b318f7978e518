import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Explainer } from '../../src/explainer/explainer.ts';
import type { MapDrawing } from '../../src/map/drawMap.ts';
import Page from '../../src/reader/Page.svelte';
import { makeExplainer } from './fixture.ts';

const whole = {
  id: 'whole',
  width: 1000,
  height: 800,
  box: [0, 54, 16, 66],
  reach: [0, 54, 16, 66],
  svg: '<g></g>',
} as const;
const drawing = { whole, closeUps: [], css: '', files: [] } as unknown as MapDrawing;

function renderPage(explainer: Explainer): string {
  const site = { root: '../', downloads: [{ href: 'explainer.json', label: 'JSON' }] };
  return render(Page, { props: { explainer, drawing, site } }).body.replace(/<!--.*?-->/g, '');
}

/** What a reader sees of a piece of HTML. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all);
}

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const entryOf = (html: string, slug: string): string => html.split(`data-entry="${slug}"`)[1]?.split('</li>')[0] ?? '';

describe('the page of an explainer', () => {
  const explainer = makeExplainer();
  const html = renderPage(explainer);

  test('every name of a place on the map is a link to it, with the text to the letter', () => {
    for (const place of explainer.places) {
      for (const id of place.mentions) {
        const mention = explainer.mentions.find((one) => one.id === id);
        const link = new RegExp(`<a [^>]*id="${id}"[^>]* data-mention[^>]*href="#${place.slug}"[^>]*>(.*?)</a>`).exec(
          html,
        );
        expect(textOf(link?.[1] ?? '')).toBe(mention?.quote);
      }
    }
  });

  test('a name inside another name is no link', () => {
    expect(html).not.toContain('id="m4"');
    expect(textOf(html)).toContain('Ghent Press');
  });

  test('every place is in the index, with its number, where it lies, and a link to each mention and excerpt', () => {
    for (const place of explainer.places) {
      const entry = entryOf(html, place.slug);
      expect(textOf(entry)).toContain(place.where);
      expect(textOf(entry)).toMatch(new RegExp(`>?\\s*${place.number}\\s+${place.name}`));
      for (const id of [...place.mentions, ...place.excerpts]) expect(entry).toContain(`href="#${id}"`);
      expect(html).toContain(`id="${place.slug}" data-entry="${place.slug}"`);
    }
  });

  test('the index tells distance and direction, senses, certainty, alternatives and the gazetteer', () => {
    expect(textOf(entryOf(html, 'bergen'))).toContain('about 310 km (190 miles) west of Oslo');
    expect(textOf(entryOf(html, 'north-sea'))).toContain('southwest of Norway');
    expect(textOf(entryOf(html, 'oslo'))).toContain('the government of Norway');
    expect(textOf(entryOf(html, 'oslo'))).toContain('town in Minnesota, United States');
    expect(textOf(entryOf(html, 'oslo'))).toContain('very sure');
    expect(textOf(entryOf(html, 'bergen'))).toContain('Placed by the author');
    expect(entryOf(html, 'oslo')).toContain('https://www.geonames.org/3143244');
    expect(entryOf(html, 'norway')).toMatch(/<bdi class="local" lang="nb" dir="ltr">Norge</);
  });

  test('what a mention stands for is said to screen readers, apart from the quoted words', () => {
    const note = /id="m3"[^>]*aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<span id="${note}">the government of Norway</span>`);
    expect(html).not.toMatch(/id="m1"[^>]*aria-describedby/);
  });

  test('excerpts stand verbatim in quotations, with their source beside them', () => {
    for (const { id } of explainer.excerpts) {
      const figure = html.split(`<figure class="excerpt" id="${id}"`)[1]?.split('</figure>')[0] ?? '';
      const quoted = all(figure, /<p>(.*?)<\/p>/g).map(textOf);
      const blocks = explainer.blocks.filter(({ excerpt }) => excerpt === id);
      expect(quoted).toEqual(blocks.map(({ start, end }) => explainer.text.slice(start, end)));
      expect(textOf(figure)).toContain('Jane Roe, Ship leaves, Example News, November 2026.');
      expect(figure).toContain('href="https://news.example.com/ship"');
      expect(figure).toMatch(/href="https:\/\/news\.example\.com\/ship#:~:text=[^"]+" target="_blank" rel="noopener"/);
    }
  });

  test('ids are unique and every link inside the page has its target', () => {
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(html, /href="#([^"]*)"/g)) expect(ids).toContain(target);
    for (const list of all(html, /aria-(?:describedby|labelledby|controls)="([^"]*)"/g)) expect(ids).toContain(list);
  });

  test('one first heading, a main part, and no heading level left out', () => {
    expect(all(html, /<h(1)[\s>]/g)).toHaveLength(1);
    expect(all(html, /<(main)[\s>]/g)).toHaveLength(1);
    const levels = all(html, /<h([1-6])[\s>]/g).map(Number);
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
  });

  test('items of a list stand in one list, in their order', () => {
    expect(textOf(/<ul>(<li>First.*?)<\/ul>/.exec(html)?.[1] ?? '')).toBe('First, Bergen.Then the North Sea.');
  });

  test('no inline style, no inline handler, no script', () => {
    expect(html).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
    expect(html).not.toMatch(/<script/);
  });

  test('unresolved names are listed with their reasons', () => {
    expect(textOf(html)).toContain('Atlantis: No gazetteer has it.');
  });
});

describe('what is not known of a source', () => {
  test('is said, and nothing is put in its place', () => {
    const explainer = { ...makeExplainer(), source: { published: '2016', rights: 'in-copyright' as const } };
    const text = textOf(renderPage(explainer));
    expect(text).toContain('A text without a recorded headline, 2016.');
    expect(text).toContain('Not recorded: headline, author, publisher and address.');
  });

  test('an author’s note on it stands for the headline', () => {
    const source = { note: 'A report, known only as text. Its date is not recorded.', rights: 'in-copyright' as const };
    const text = textOf(renderPage({ ...makeExplainer(), source }));
    expect(text).toContain('Source: A report, known only as text. Its date is not recorded.');
    expect(text).toMatch(/Excerpt 1\.\s+A report, known only as text\./);
  });
});

describe('hostile and foreign text', () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script>'&`;

  test('markup and script in every field come out as text', () => {
    const explainer = makeExplainer();
    const spoil = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(spoil) as T;
      if (typeof value !== 'object' || value === null) return value;
      const spoilt = Object.entries(value).map(([key, one]: [string, unknown]): [string, unknown] => {
        const isWords = [
          'name',
          'where',
          'reasons',
          'title',
          'description',
          'publisher',
          'author',
          'note',
          'summary',
          'line',
          'licence',
          'namesInText',
        ].includes(key);
        if (isWords && typeof one === 'string') return [key, evil];
        if (isWords && Array.isArray(one)) return [key, one.map(() => evil)];
        return [key, spoil(one)];
      });
      return Object.fromEntries(spoilt) as T;
    };
    const spoilt: Explainer = { ...spoil(explainer), lang: evil, date: evil };
    spoilt.source.url = 'javascript:alert(1)';
    spoilt.source.published = evil;
    spoilt.places.forEach((place) => (place.local = { name: evil, lang: evil }));
    const html = renderPage(spoilt);
    expect(html).not.toMatch(/<img|<script|javascript:/);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*onerror/);
    expect(textOf(html)).toContain(evil);
  });

  test('markup in the story itself comes out as text', () => {
    const text = `${evil} Oslo`;
    const start = text.indexOf('Oslo');
    const [first] = makeExplainer().mentions;
    if (first === undefined) throw new Error('the fixture has no mention');
    const explainer: Explainer = {
      ...makeExplainer(),
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      marks: [{ kind: 'link', href: 'javascript:alert(1)', start: 0, end: 5 }],
      excerpts: [],
      mentions: [{ ...first, start, end: text.length }],
    };
    const html = renderPage({ ...explainer, places: explainer.places.slice(0, 1) });
    expect(html).not.toMatch(/<img|<script|javascript:/);
    expect(textOf(html)).toContain(text);
  });

  test('a page in a language from right to left says so for its own words, not for the map’s', () => {
    const html = renderPage({ ...makeExplainer(), lang: 'ar' });
    expect(html).toMatch(/<h1 lang="ar" dir="rtl">/);
    expect(html).toMatch(/<section class="story"[^>]*lang="ar" dir="rtl"/);
    expect(html).toMatch(/^<div class="page" lang="en" dir="ltr">/);
  });
});
