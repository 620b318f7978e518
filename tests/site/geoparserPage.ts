/** A page as small as can be around the geoparser's worker. */
import { Geoparser } from '../../src/studio/geoparser.ts';
import { startWorker } from '../../src/studio/startWorker.ts';

declare global {
  interface Window {
    geoparser: Geoparser;
  }
}

window.geoparser = new Geoparser(startWorker('worker/geoparser.js'), 'gazetteer/');
