import { measure } from '../explainer/measure.ts';
import { formatLeg } from './format.ts';
import { showMention } from './followLinks.ts';
import type { LinkedPlace, PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';
import { controlStrings as strings } from './strings.ts';

/** Makes the prerendered card work: it shows the chosen place, and walks and steps from it. */
export function liveCard(root: HTMLElement, selection: Selection, page: PageLinks): () => void {
  const details = root.querySelector<HTMLElement>('[data-action=details]');
  const fillOthers = otherPlaces(root, page.places);
  // Stays while the reader walks on; empty until one is chosen.
  let other = $state('');
  root.addEventListener('click', ({ target }) => {
    const action = target instanceof Element ? target.closest('button')?.dataset['action'] : undefined;
    if (action === 'details') details?.setAttribute('aria-expanded', String(root.classList.toggle('open')));
    else if (action !== undefined && move(action, selection)) showMention(selection, page);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) other = target.value;
  });
  root.hidden = false;
  return $effect.root(() => {
    const place = $derived(page.places.find(({ id }) => id === selection.place));
    $effect(() => {
      root.classList.toggle('chosen', place !== undefined);
      if (place !== undefined) {
        fillPlace(root, place);
        fillOthers(place);
      }
      fill(root, '.chosen-place', (element) => (element.hidden = place === undefined));
    });
    $effect(() => {
      if (place !== undefined) fillMention(root, place, selection.mention, page);
    });
    $effect(() => {
      if (place !== undefined) fillDistance(root, place, page, other);
    });
  });
}

/** Whether the action moved the selection. */
function move(action: string, selection: Selection): boolean {
  if (action === 'next') selection.next();
  else if (action === 'previous') selection.previous();
  else if (action === 'next-mention') selection.step(1);
  else if (action === 'previous-mention') selection.step(-1);
  else return false;
  return true;
}

function fillPlace(
  root: HTMLElement,
  { number, name, local, where, how, slug, mentions, excerpts }: LinkedPlace,
): void {
  write(root, '.number', String(number));
  write(root, '.common', name);
  fill(root, '.local', (element) => {
    element.textContent = local?.name ?? '';
    element.lang = local?.lang ?? '';
  });
  write(root, '.lies-in', where);
  write(root, '.how', how);
  fill(root, '[data-action=read]', (link) => link.setAttribute('href', `#${excerpts[0] ?? mentions[0] ?? slug}`));
  fill(root, '.about', (link) => link.setAttribute('href', `#${slug}`));
}

function fillMention(root: HTMLElement, { mentions }: LinkedPlace, mention: string | null, page: PageLinks): void {
  const sense = mention === null ? null : page.senseOf(mention);
  write(root, '.here', sense === null ? '' : strings.here(sense));
  write(root, '.of', strings.ofMentions(mentions.indexOf(mention ?? '') + 1, mentions.length));
}

/** Offers all places but one to measure from. From step to step only one goes and one comes: there may be hundreds. */
function otherPlaces(root: HTMLElement, places: readonly LinkedPlace[]): (place: LinkedPlace) => void {
  let options: HTMLOptionElement[] = [];
  let left = -1;
  return (place) => {
    const select = root.querySelector('select');
    if (select === null) return;
    if (options.length === 0) {
      options = places.map(({ slug, number, name }) => new Option(`${number}. ${name}`, slug));
      select.replaceChildren(...options);
      fill(root, '.distance', (element) => (element.hidden = places.length < 2));
    }
    const back = options[left];
    if (back !== undefined) select.insertBefore(back, select.options[left] ?? null);
    left = places.indexOf(place);
    options[left]?.remove();
  };
}

/** From the place that the reader chose, or else from where the index measures. */
function fillDistance(root: HTMLElement, place: LinkedPlace, page: PageLinks, chosen: string): void {
  const others = page.places.filter(({ id }) => id !== place.id);
  const other = others.find(({ slug }) => slug === chosen) ?? others.find(({ id }) => id === place.from) ?? others[0];
  const select = root.querySelector('select');
  if (other === undefined || select === null) return;
  const { km, direction } = measure(other.point, place.point, page.centre);
  write(root, 'label', formatLeg(km, direction, ''));
  select.value = other.slug;
}

function write(root: HTMLElement, selector: string, text: string): void {
  fill(root, selector, (element) => (element.textContent = text));
}

function fill(root: HTMLElement, selector: string, use: (element: HTMLElement) => void): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (element !== null) use(element);
}
