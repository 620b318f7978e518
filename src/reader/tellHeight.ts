/** Pixels: more than any host should give a frame. */
const MOST = 5000;

/**
 * Tells the page that frames this one how high it is, in the words that Canvas and WordPress know; a page by itself tells
 * nothing. While the width stays it never takes height back: what stands below the frame must not jump at each step.
 * @param element What the height is that of; nothing in it may be measured by the frame's own height.
 */
export function tellHeight(element: HTMLElement): void {
  if (window.parent === window) return;
  // WordPress knows its frame again by this, which it wrote into the frame's address.
  const secret = /[#?&]secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  let width = 0;
  let told = 0;
  const tell = (): void => {
    const box = element.getBoundingClientRect();
    const height = Math.min(Math.ceil(box.height), MOST);
    // Less than a pixel is rounding, which must not go to and fro.
    if (Math.abs(box.width - width) < 1 && height <= told + 1) return;
    width = box.width;
    told = height;
    window.parent.postMessage({ subject: 'lti.frameResize', height }, '*');
    if (secret !== undefined) window.parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(element);
  if (secret !== undefined) followWithHost(element, secret);
}

/** WordPress lets its frames open nothing: it follows a link to the frame's own site itself, when it is asked to. */
function followWithHost(element: HTMLElement, secret: string): void {
  element.querySelector('.whole a')?.addEventListener('click', (event) => {
    if (!(event.currentTarget instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    window.parent.postMessage({ message: 'link', value: event.currentTarget.href, secret }, '*');
  });
}
