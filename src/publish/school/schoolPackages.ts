import type { Companion } from '../companions.ts';

/** Packages for learning platforms: made only where the site is to have them, for they hold the whole page each. */
export const schoolPackages: readonly Companion[] = [
  {
    name: 'scorm.zip',
    group: 'For class',
    label: 'SCORM 1.2',
    isWanted: (_, site) => site.school === true,
    make: async (input) => (await import('./makeScorm.ts')).makeScorm(input),
  },
  {
    name: 'cartridge.imscc',
    group: 'For class',
    label: 'Common Cartridge',
    isWanted: (_, site) => site.school === true,
    make: async (input) => (await import('./makeCartridge.ts')).makeCartridge(input),
  },
];
