import { buildBasemap } from './basemap.ts';
import { writeOutputs } from './outputs.ts';
import { join } from 'node:path';
writeOutputs(join(import.meta.dirname, 'built'), buildBasemap());
