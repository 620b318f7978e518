import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Explainer, Place } from '../../../src/explainer/explainer.ts';
import type { Assets } from '../../../src/publish/assets.ts';
import type { DrawnExplainer } from '../../../src/publish/buildSite.ts';
import { sourceHash } from '../../../src/publish/hash.ts';
import { makeCartridge } from '../../../src/publish/school/makeCartridge.ts';
import { makeScorm } from '../../../src/publish/school/makeScorm.ts';
import { writeCartridgeManifest } from '../../../src/publish/school/writeCartridgeManifest.ts';
import { writeQti } from '../../../src/publish/school/writeQti.ts';
import { writeScormManifest } from '../../../src/publish/school/writeScormManifest.ts';
import { explainerCheck } from '../../../src/reader/selfCheck/explainerCheck.ts';
import { makeExplainer } from '../../reader/fixture.ts';
import { collectSite, drawTestExplainer, readBuiltAssets } from '../fixture.ts';
import { cartridgeFaults, scormFaults } from './schemas.ts';

/** The test explainer with as many towns as a self-check needs. */
function makeVoyage(): Explainer {
  const explainer = makeExplainer();
  const [oslo] = explainer.places;
  const towns: [string, number, number][] = [
    ['Kirkenes', 69.73, 30.05],
    ['Trondheim', 63.43, 10.4],
    ['Mandal', 58.03, 7.45],
  ];
  const more = towns.map(([name, lat, lon], index): Place => {
    const number = explainer.places.length + index + 1;
    return { ...oslo!, id: `geonames:${number}`, slug: name.toLowerCase(), number, name, point: { lat, lon } };
  });
  return { ...explainer, places: [...explainer.places, ...more] };
}

let assets: Assets;
let drawn: DrawnExplainer;
beforeAll(async () => {
  assets = await readBuiltAssets();
  drawn = await drawTestExplainer(makeVoyage());
});

const open = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Every file that a manifest names is in the package, and the other way round. */
function expectWhole(files: Record<string, string>): void {
  const manifest = files['imsmanifest.xml'] ?? '';
  const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, name]) => name);
  expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
}

const hostile = `Tom & Jerry's <script>alert("1")</script> ]]> \u0000\u000b "quoted" \ud800`;

describe('a SCORM package', () => {
  test('holds the page and a manifest that is valid by the schemas of IMS and ADL', async () => {
    const files = open(await makeScorm({ ...drawn, assets }));
    expectWhole(files);
    expect(await scormFaults(files['imsmanifest.xml'] ?? '')).toEqual([]);
  });

  test('the schemas are looked at: what they forbid is found', async () => {
    const manifest = writeScormManifest(drawn.explainer, 'index.html');
    expect(await scormFaults(manifest.replace('scormtype="sco"', 'scormtype="page"'))).not.toEqual([]);
    expect(await scormFaults(manifest.replace('<organizations', '<nonsense/><organizations'))).not.toEqual([]);
  });

  test('runs what speaks to the platform, by its hash; the single file does not', async () => {
    const page = open(await makeScorm({ ...drawn, assets }))['index.html'] ?? '';
    const policy = (/Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&#39;', "'");
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(policy).toContain(await sourceHash(script));
    expect(scripts[0]).toContain('LMSInitialize');
    const cartridge = open(await makeCartridge({ ...drawn, assets }));
    expect(cartridge[`${drawn.explainer.slug}.html`]).not.toContain('LMSInitialize');
  });
});

describe('a Common Cartridge', () => {
  test('holds the page, its check as a quiz, and a manifest by the rules of the profile', async () => {
    const files = open(await makeCartridge({ ...drawn, assets }));
    expectWhole(files);
    expect(Object.keys(files)).toContain('quiz/assessment.xml');
    expect(await cartridgeFaults(files['imsmanifest.xml'] ?? '', 'cartridgeManifest')).toEqual([]);
    expect(await cartridgeFaults(files['quiz/assessment.xml'] ?? '', 'assessment')).toEqual([]);
  });

  test('each item gives points for the right answer alone, and says something of every answer', () => {
    const questions = explainerCheck(drawn.explainer);
    const items = writeQti('Check', questions).split('<item ').slice(1);
    expect(items).toHaveLength(questions.length);
    for (const [at, item] of items.entries()) {
      const { id, options, right } = questions[at]!;
      const scored = [...item.matchAll(/<varequal [^>]*>([^<]*)<\/varequal><\/conditionvar><setvar/g)];
      expect(scored.map(([, answer]) => answer)).toEqual([`${id}-${right + 1}`]);
      const said = [...item.matchAll(/linkrefid="([^"]*)"/g)].map(([, to]) => to);
      expect(said).toEqual(options.map((_, k) => `${id}-${k + 1}-says`));
      for (const to of said) expect(item).toContain(`<itemfeedback ident="${to}">`);
    }
  });

  test('without enough questions holds the page alone', async () => {
    const { explainer } = drawn;
    const one = await drawTestExplainer({ places: explainer.places.slice(0, 1), mentions: [] });
    const files = open(await makeCartridge({ ...one, assets }));
    expect(Object.keys(files).sort()).toEqual(['imsmanifest.xml', `${explainer.slug}.html`]);
    expect(await cartridgeFaults(files['imsmanifest.xml'] ?? '', 'cartridgeManifest')).toEqual([]);
  });
});

describe('whatever an explainer says', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constant(hostile));

  test('the files stay valid, and the same from the same input', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (title, description) => {
        const explainer = { ...makeVoyage(), title, description };
        expect(await scormFaults(writeScormManifest(explainer, 'index.html'))).toEqual([]);
        const part = { name: 'page', title: `Page: ${title}`, file: 'page.html', type: 'webcontent' as const };
        expect(await cartridgeFaults(writeCartridgeManifest(explainer, [part]), 'cartridgeManifest')).toEqual([]);
        const [question] = explainerCheck(explainer);
        const quiz = writeQti(title, [
          { ...question!, ask: title, quote: { before: title, name: description, after: '' } },
        ]);
        expect(await cartridgeFaults(quiz, 'assessment')).toEqual([]);
      }),
      { numRuns: 15 },
    );
    const once = await makeScorm({ ...drawn, assets });
    expect(await makeScorm({ ...drawn, assets })).toEqual(once);
  });
});

describe('a site', () => {
  test('has packages where they are wanted, and its pages offer them', async () => {
    const { slug } = drawn.explainer;
    const plain = await collectSite([drawn], assets);
    const school = await collectSite([drawn], assets, { offline: true, school: true });
    const names = (site: Map<string, string>): string[] => [...site.keys()].filter((path) => /scorm|imscc/.test(path));
    expect(names(plain)).toEqual([]);
    expect(names(school)).toEqual([`${slug}/scorm.zip`, `${slug}/cartridge.imscc`]);
    expect(plain.get(`${slug}/index.html`)).not.toContain('scorm.zip');
    expect(school.get(`${slug}/index.html`)).toMatch(/href="scorm\.zip".*href="cartridge\.imscc"/s);
  });
});
