/** In the place of `devalue`, by which Svelte sends along what a script takes over; no page of the reader does so. */
export function uneval(): never {
  throw new Error('A page of the reader hands nothing over to a script.');
}
