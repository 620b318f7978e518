/** Pixels: what an embedded explainer takes where the host does not listen for its height. */
export const EMBED_WIDTH = 720;
export const EMBED_HEIGHT = 760;

/**
 * The lines that show an explainer on another page: a frame that may run its own script and open links in new tabs, and
 * nothing else, and a plain link for where frames are taken out.
 * @param page Absolute address of the explainer's page, with a slash at its end.
 */
export function embedSnippet(page: string, title: string): string {
  const [address, name] = [escape(page), escape(title)];
  return `${embedFrame(page, title)}
<p><a href="${address}">${name}</a></p>`;
}

/** The frame alone. */
export function embedFrame(page: string, title: string): string {
  return `<iframe src="${escape(page)}embed.html" title="Map: ${escape(title)}" width="100%" height="${EMBED_HEIGHT}" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
