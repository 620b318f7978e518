import type { Screen } from './screens.ts';

/** Shows a screen, as a link to it does: Back leads back. */
export function goTo(screen: Screen): void {
  location.hash = screen;
}
