import type { PageLinks } from './pageLinks.ts';
import type { Selection } from './selection.svelte.ts';
import { controlStrings as strings } from './strings.ts';

/** Long enough for a screen reader to finish with the key that was pressed; quick steps are told once. */
const pause = 150;

/** Tells each change of the selection in one sentence, politely. Returns what ends it. */
export function announce(selection: Selection, page: PageLinks, region: HTMLElement): () => void {
  let last = selection.place;
  return $effect.root(() => {
    $effect(() => {
      const sentence = say(selection, page, last);
      const timer = setTimeout(() => {
        last = selection.place;
        region.textContent = sentence;
      }, pause);
      return () => clearTimeout(timer);
    });
  });
}

function say(selection: Selection, page: PageLinks, last: string | null): string {
  const place = page.places.find(({ id }) => id === selection.place);
  if (place === undefined) return last === null ? '' : strings.cleared;
  const sense = selection.mention === null ? null : page.senseOf(selection.mention);
  if (last !== place.id) return strings.selected(place.name, place.number, sense, place.excerpts.length);
  return strings.mentionSelected(
    place.name,
    place.mentions.indexOf(selection.mention ?? '') + 1,
    place.mentions.length,
    sense,
  );
}
