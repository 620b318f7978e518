/** How the faces of `Faces` are asked for in an SVG. */
export const faceOf = {
  title: 'font-family="Source Serif 4" font-weight="600"',
  serif: 'font-family="Source Serif 4" font-weight="400"',
  label: 'font-family="Source Sans 3" font-weight="600"',
  italic: 'font-family="Source Sans 3" font-weight="400" font-style="italic"',
} as const;
