import { explainers } from '../../site/built.ts';
import { expect, test } from './fixtures.ts';

for (const { slug } of explainers) {
  for (const width of [390, 768, 1440]) {
    test(`${slug} at ${width} px: nothing is wider than the window, and each marker lies on its map`, async ({
      reader,
      baseURL,
    }) => {
      await reader.openInFrame(`${baseURL}${slug}/`, width);
      const size = await reader.ask<{ page: number; window: number; outside: string[] }>(`
        const map = document.querySelector('.map-window').getBoundingClientRect();
        const outside = [...document.querySelectorAll('button[data-place]')].filter((marker) => {
          const { left, right, top, bottom } = marker.getBoundingClientRect();
          const isShown = right > left;
          return isShown && (right < map.left || left > map.right || bottom < map.top || top > map.bottom);
        });
        return {
          page: document.documentElement.scrollWidth,
          window: innerWidth,
          outside: outside.map((marker) => marker.dataset.place),
        };`);
      expect(size.window).toBe(width);
      // Safari drops a whole declaration for one value that it does not know.
      const name = 'return getComputedStyle(document.querySelector(".mention > span")).textDecorationLine';
      expect(await reader.ask(name)).toBe('underline');
      expect(size.page).toBeLessThanOrEqual(size.window);
      expect(size.outside).toEqual([]);
    });
  }
}
