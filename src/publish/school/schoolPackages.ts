import type { Companion } from '../companions.ts';
import { makeCartridge } from './makeCartridge.ts';
import { makeScorm } from './makeScorm.ts';

/** Packages for learning platforms: made only where the site is to have them, for they hold the whole page each. */
export const schoolPackages: readonly Companion[] = [
  {
    name: 'scorm.zip',
    label: 'SCORM 1.2',
    note: 'for Moodle and other learning platforms',
    isWanted: (_, site) => site.school === true,
    make: makeScorm,
  },
  {
    name: 'cartridge.imscc',
    label: 'Common Cartridge',
    note: 'for Canvas, Blackboard and Brightspace',
    isWanted: (_, site) => site.school === true,
    make: makeCartridge,
  },
];
