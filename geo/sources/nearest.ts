export interface Spot {
  lat: number;
  lon: number;
}

/** The nearest of the spots, by plane distance with longitudes shortened: good within a country. */
export function nearest<T extends Spot>({ lat, lon }: Spot, spots: T[]): T | undefined {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  let found: T | undefined;
  for (const spot of spots) {
    const distance = (spot.lat - lat) ** 2 + ((spot.lon - lon) * squeeze) ** 2;
    if (distance < least) [least, found] = [distance, spot];
  }
  return found;
}
