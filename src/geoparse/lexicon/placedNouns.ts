import { wordSet } from './wordSet.ts';

/** What follows the name of the place that it is of: "the Durango police", "Cleveland Republican". Hand-made. */
export const placedNouns = wordSet(
  'residents resident man woman men women couple teen teenager boy girl native natives people officials authorities police area firefighters',
  'democrat democrats republican republicans voters students citizens lawmakers mayor councilman-elect suburb suburbs home neighborhood',
  'neighbourhood metro region-wide government capital',
);
