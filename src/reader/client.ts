import type { LiveMapControls } from '../map/leafletMap.svelte.ts';
import { announce } from './announce.svelte.ts';
import { chooseByHash, followLinks, goTo } from './followLinks.ts';
import { followReading } from './followReading.ts';
import { liveCard } from './liveCard.svelte.ts';
import { liveCopy } from './liveCopy.ts';
import { liveEmbed } from './liveEmbed.ts';
import { liveToolbar } from './liveToolbar.svelte.ts';
import { PageLinks } from './pageLinks.ts';
import type { ReaderData } from './readerData.ts';
import { Selection } from './selection.svelte.ts';
import { showSelection } from './showSelection.svelte.ts';
import { idle, rest } from './tasks.ts';
import { trustOwn } from './trustOwn.ts';
import '../map/map.css';
import './page.css';

/**
 * Takes over the prerendered page, in small tasks, so that no key or tap ever waits.
 * @param json The page's `ReaderData`; of a page without any, nothing is taken over.
 */
export async function startReader(json = text('#wherein-data')): Promise<void> {
  if (json === '') return;
  trustOwn();
  // Reading the script was a task by itself; the page's links work without it until then.
  await rest();
  const data = JSON.parse(json) as ReaderData;
  const page = new PageLinks(data, document);
  const selection = new Selection(page.places);
  followPreference(selection);
  followLinks(selection, page);
  chooseByHash(location.hash, selection, page);
  await rest();
  showSelection(selection, page);
  at('#Card', (card) => liveCard(card, selection, page));
  await rest();
  let controls: LiveMapControls | null = null;
  at('#Toolbar', (toolbar) => liveToolbar(toolbar, selection, () => controls));
  at('#Announcer', (region) => announce(selection, page, region));
  at('#Embed', liveEmbed);
  for (const slot of document.querySelectorAll<HTMLElement>('.copy-slot')) liveCopy(slot);
  at<HTMLDetailsElement>('#Check', (check) => whenOpened(check, () => void startCheck(check, data, page)));
  await idle();
  at('#Story', (story) => followReading(selection, page, story));
  await idle();
  controls = await livenMap(data, selection, page);
}

/** The only large script of the page, loaded when all else works. Without it the drawn map stays, and its links. */
async function livenMap(data: ReaderData, selection: Selection, page: PageLinks): Promise<LiveMapControls | null> {
  const element = document.querySelector<HTMLElement>('.map-window > .map');
  if (element === null) return null;
  // Not to be had without a network, or when the page is left meanwhile.
  const loaded = await import('../map/leafletMap.svelte.ts').catch(() => null);
  if (loaded === null) return null;
  const choose = ({ slug }: { slug: string }): void => {
    const place = page.place(slug);
    if (place !== undefined) goTo(place, undefined, selection, page);
  };
  // A page that is one file has no finer outlines beside it, and its policy forbids to ask.
  const details = document.querySelector<HTMLElement>('#wherein-data')?.dataset['details'];
  return new Promise((ready) => {
    loaded.leafletMap({ places: [...page.places], drawing: data.drawing, selection, choose, ready, details })(element);
  });
}

/** Most readers never open it: its script is fetched when it is opened. */
async function startCheck(check: HTMLElement, data: ReaderData, page: PageLinks): Promise<void> {
  const { liveSelfCheck } = await import('./selfCheck/liveSelfCheck.ts');
  liveSelfCheck(check, data, page);
}

function whenOpened(details: HTMLDetailsElement, act: () => void): void {
  if (details.open) act();
  else details.addEventListener('toggle', act, { once: true });
}

/** The system's wish for less motion, also when it changes; the reader's own switch comes on top. */
function followPreference(selection: Selection): void {
  const preference = matchMedia('(prefers-reduced-motion: reduce)');
  selection.still = preference.matches;
  preference.addEventListener('change', () => (selection.still = preference.matches));
}

function at<Kind extends HTMLElement>(selector: string, use: (element: Kind) => void): void {
  const element = document.querySelector<Kind>(selector);
  if (element !== null) use(element);
}

const text = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
