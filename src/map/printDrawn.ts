/**
 * For the time of printing the drawn map stands in the live one's place: paper has another size, to which the drawn map
 * fits itself, and on paper the whole map is wanted, wherever the reader has moved it. Returns what ends that.
 * @param drawn The list of places that was drawn with the map. @param live What Leaflet draws in.
 */
export function printDrawn(element: HTMLElement, svg: SVGElement, drawn: HTMLElement, live: HTMLElement): () => void {
  let copy: SVGElement | undefined;
  const before = (): void => {
    copy = svg.cloneNode(true) as SVGElement;
    copy.removeAttribute('style');
    copy.removeAttribute('class');
    copy.classList.add('base');
    live.hidden = true;
    element.append(copy, drawn);
  };
  const after = (): void => {
    copy?.remove();
    drawn.remove();
    live.hidden = false;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
