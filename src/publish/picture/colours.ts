/** The light colours of `tokens.css`: a picture knows no custom properties, and no reader's preference. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#20242b',
  soft: '#565b64',
  rule: '#d9d2c3',
  accent: '#882255',
  sea: '#d9e5e9',
  land: '#f3eee2',
  named: '#e7d8b4',
  member: '#ece2c9',
  coast: '#9aa9ae',
  border: '#998c76',
  disputed: '#7d7363',
  water: '#3f6475',
  marker: '#1f2a44',
  markerInk: '#ffffff',
} as const;
