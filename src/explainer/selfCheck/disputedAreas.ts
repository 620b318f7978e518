import type { Box, Point } from '../explainer.ts';

/**
 * Areas that more than one state claims or that states see differently, drawn generously: which country a place in them
 * lies in is not for a question with one right answer. Degrees: west, south, east, north.
 */
const areas: readonly Box[] = [
  [32, 44.2, 36.9, 46.4], // Crimea
  [32, 45.8, 40.3, 50.4], // eastern and southern Ukraine
  [72.5, 32, 81, 37.3], // Kashmir, Ladakh, Aksai Chin
  [91.5, 26.6, 97.5, 29.6], // Arunachal Pradesh
  [34.2, 31.1, 36.1, 33.5], // Gaza, the West Bank, Jerusalem, the Golan Heights
  [-17.2, 20.7, -8.6, 27.7], // Western Sahara
  [32.2, 34.9, 34.7, 35.8], // northern Cyprus
  [39.9, 41.8, 44.9, 43.7], // Abkhazia, South Ossetia
  [45.8, 38.8, 47.9, 40.6], // Nagorno-Karabakh
  [28.1, 46.2, 30.2, 48.2], // Transnistria
  [20, 41.8, 21.9, 43.3], // Kosovo
  [118, 21.7, 122.2, 26.5], // Taiwan
  [145.2, 43.2, 149, 45.7], // the southern Kuril Islands
  [42.6, 7.9, 49.2, 11.6], // Somaliland
  [27.7, 9.2, 29.1, 10.5], // Abyei
  [33.9, 21.8, 37, 23.3], // the Halaib Triangle
  [-61.5, 1.1, -56.9, 8.6], // west of the Essequibo
  [-61.5, -52.6, -57.5, -50.9], // the Falkland Islands
  [109, 4, 118, 18], // the South China Sea's islands
  [123.3, 25.6, 124.8, 26.1], // the Senkaku Islands
  [-5.5, 36, -5.2, 36.3], // Gibraltar
];

/** Territories with a code of their own (ISO 3166-1) that are not states, or not seen as such by all. */
const territories = new Set(
  (
    'AS AI AQ AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF ' +
    'PM PN PR PS RE SH SJ SX TC TF TK TW UM VG VI WF XK YT'
  ).split(' '),
);

/** Whether a country can be asked for at all. @param code ISO 3166-1 alpha-2. */
export const isState = (code: string | undefined): code is string => code !== undefined && !territories.has(code);

export const isDisputed = ({ lat, lon }: Point): boolean =>
  areas.some(([west, south, east, north]) => west <= lon && lon <= east && south <= lat && lat <= north);
