import { make } from './make.ts';

/** A copy of the page's drawn map that shows no names, and of its places only those with these numbers. */
export function blankMap(numbers: readonly number[], label: string): HTMLElement | null {
  const drawn = document.querySelector<SVGElement>('.map-window svg.base');
  if (drawn === null) return null;
  const copy = drawn.cloneNode(true) as SVGElement;
  copy.removeAttribute('style');
  // What the reader has chosen on the map itself tells nothing here.
  for (const path of copy.querySelectorAll('.selected, .lit')) path.classList.remove('selected', 'lit');
  renameCopies(copy);
  const places = numbers.map((number) =>
    make(
      'li',
      { className: `place disc p${number}` },
      make('span', { className: 'marker' }, make('span', { className: 'number' }, String(number))),
    ),
  );
  const list = make('ul', { className: 'places' }, ...places);
  list.setAttribute('aria-hidden', 'true');
  const map = make('div', { className: 'map m-whole' }, copy, list);
  map.style.aspectRatio = (drawn.getAttribute('viewBox') ?? '').split(' ').slice(2).join(' / ');
  map.setAttribute('role', 'img');
  map.setAttribute('aria-label', label);
  return map;
}

/** A map of the whole world repeats itself by an id, which must stay the page's own. */
function renameCopies(svg: SVGElement): void {
  for (const element of svg.querySelectorAll('[id], use')) {
    if (element.id !== '') element.id = `check-${element.id}`;
    const href = element.getAttribute('href');
    if (href !== null) element.setAttribute('href', href.replace('#', '#check-'));
  }
}
