import type { LiveMapControls } from '../map/leafletMap.svelte.ts';
import type { Selection } from './selection.svelte.ts';

const ways = ['left', 'up', 'down', 'right'] as const;

/**
 * Makes the prerendered controls above the map work.
 * @param controls Gives the map's own controls once the map is there.
 */
export function liveToolbar(
  root: HTMLElement,
  selection: Selection,
  controls: () => LiveMapControls | null,
): () => void {
  const toggle = root.querySelector<HTMLElement>('[data-action=controls]');
  const open = (is: boolean): void => {
    root.classList.toggle('open', is);
    toggle?.setAttribute('aria-expanded', String(is));
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { view, action } = button?.dataset ?? {};
    const way = ways.find((one) => one === action);
    if (view !== undefined) selection.view = view;
    else if (way !== undefined) controls()?.pan(way);
    else if (action === 'zoom-in') controls()?.zoom(1);
    else if (action === 'zoom-out') controls()?.zoom(-1);
    else if (action === 'still') selection.still = !selection.still;
    else if (action === 'controls') open(!root.classList.contains('open'));
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.classList.contains('open')) return;
    // Only the controls close; the chosen place stays.
    event.preventDefault();
    open(false);
    toggle?.focus();
  });
  root.hidden = false;
  return $effect.root(() => {
    $effect(() => {
      for (const button of root.querySelectorAll<HTMLElement>('[data-view]'))
        button.setAttribute('aria-pressed', String(button.dataset['view'] === selection.view));
      root.querySelector('[data-action=still]')?.setAttribute('aria-pressed', String(selection.still));
    });
  });
}
