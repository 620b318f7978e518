import type { Sense } from '../explainer/explainer.ts';

export const allSenses: readonly Sense[] = ['place', 'government', 'dateline', 'people', 'name'];
