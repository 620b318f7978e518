import { embedSnippet } from './embedSnippet.ts';

/** Offers the lines that embed this page, also where only the page itself knows its address. */
export function liveEmbed(root: HTMLElement): void {
  const code = root.querySelector('pre');
  if (code === null || !location.protocol.startsWith('http')) return;
  if (code.textContent === '') code.textContent = embedSnippet(new URL('.', location.href).href, document.title);
  root.hidden = false;
}
