/** How sure a resolution is, in words. @param confidence 0…1. */
export function certainty(confidence: number): string {
  if (confidence >= 0.9) return 'very sure';
  if (confidence >= 0.7) return 'fairly sure';
  return 'not sure';
}
