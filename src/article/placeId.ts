/** `geonames:1790630`, `town:US.OH.049.jackson-township`, `country:CN`, `admin1:US.GA`, `admin2:US.GA.059`,
 *  `region:korean-peninsula`. */
export const PLACE_ID =
  /^(geonames:\d+|town:[A-Z]{2}(?:\.[\w-]+){1,3}|country:[A-Z]{2}|admin1:[A-Z]{2}\.[\w-]+|admin2:[A-Z]{2}\.[\w-]+\.[\w-]+|region:[a-z0-9-]+)$/;

/** The forms in words, for messages. */
export const PLACE_ID_FORMS = 'geonames:1790630, country:CN, admin1:US.GA, admin2:US.GA.059 or region:korean-peninsula';

export function isPlaceId(text: string): boolean {
  return PLACE_ID.test(text);
}

/** Whether it is meant as a place id, right or wrong: it begins with one of the six words. */
export function isMeantAsPlaceId(text: string): boolean {
  return /^(geonames|town|country|admin1|admin2|region):/i.test(text);
}
