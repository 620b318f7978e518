import type { Companion } from '../companions.ts';

/** A sheet for class. */
export const worksheet: Companion = {
  name: 'worksheet.html',
  group: 'For class',
  label: 'worksheet with answer key',
  make: async (input) => (await import('./makeWorksheet.ts')).makeWorksheet(input),
};
