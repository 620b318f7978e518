/** A page as small as can be around the geoparser's worker. */
import { Geoparser } from '../../src/studio/geoparser.ts';

declare global {
  interface Window {
    geoparser: Geoparser;
  }
}

window.geoparser = new Geoparser('worker/geoparser.js', 'gazetteer/', () =>
  Promise.reject(new Error('Here a worker starts.')),
);
