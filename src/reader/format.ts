import type { Direction } from '../explainer/explainer.ts';

const kmPerMile = 1.609344;

/** "about 190 km": two significant figures, so that no false exactness is told. @param km Kilometres, 0 or more. */
export function formatDistance(km: number): string {
  if (km < 1) return 'less than 1 km';
  return `about ${round(km)} km (${round(km / kmPerMile)} miles)`;
}

/** "about 190 km (120 miles) southeast of Pyongyang". */
export function formatLeg(km: number, direction: Direction, from: string): string {
  return km < 1 ? `at the same point as ${from}` : `${formatDistance(km)} ${direction} of ${from}`;
}

/** "March 2016" for `2016-03`; "2016" for `2016`; what is no ISO date comes back as it is. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const date = new Date(iso);
  if (parts === null || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts[2] === undefined ? {} : { month: 'long' }),
    ...(parts[3] === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/** "a, b and c". */
export function formatList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "12,000". Without `toLocaleString`, which is slow enough to cost the map a frame. */
function round(value: number): string {
  return String(Number(value.toPrecision(2))).replace(/\B(?=(\d{3})+$)/g, ',');
}
