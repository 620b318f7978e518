import type { Resolution } from '../geoparse/resolution.ts';

/** A toponym as `wherein parse` writes it: nulls where no place was sure enough. */
export function toToponym({ start, end, quote, sense, place, confidence }: Resolution): Record<string, unknown> {
  return {
    start,
    end,
    quote,
    sense,
    id: place?.id ?? null,
    name: place?.name ?? null,
    kind: place?.kind ?? null,
    country: place?.country ?? null,
    lat: place?.point.lat ?? null,
    lon: place?.point.lon ?? null,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
