/** What the page's buttons ask of the map. Given out by the map when it is ready. */
export interface MapControls {
  zoom(by: 1 | -1): void;
  pan(to: 'up' | 'down' | 'left' | 'right'): void;
}
