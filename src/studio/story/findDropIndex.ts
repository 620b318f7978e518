/** Before which of the boxes, from the top down, something held at a height is dropped; their number: behind the last. */
export function findDropIndex(boxes: readonly { top: number; bottom: number }[], y: number): number {
  const index = boxes.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return index === -1 ? boxes.length : index;
}

/** Where a piece stands once it is dropped before another, among as many pieces as before. */
export const placeAfterDrop = (from: number, at: number): number => (at > from ? at - 1 : at);
