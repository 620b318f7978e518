/** What a published system scores on a tuning corpus; shares 0…1. End to end: exact span, within 161 km. */
export interface PublishedScore {
  system: string;
  precision: number;
  recall: number;
  f1: number;
  endToEnd: number;
  sizeAware: number;
}

type Figures = [system: string, ...figures: [number, number, number, number, number]];

const read = (rows: Figures[]): PublishedScore[] =>
  rows.map(([system, precision, recall, f1, endToEnd, sizeAware]) => ({
    system,
    precision,
    recall,
    f1,
    endToEnd,
    sizeAware,
  }));

/** By corpus: the systems' own predictions on these very documents, scored with the scorer that came with the corpora. */
export const published: Record<string, PublishedScore[]> = {
  lgl: read([
    ['Edinburgh Geoparser (merged runs)', 0.719, 0.51, 0.597, 0.502, 0.508],
    ['GeoTxt 2017', 0.851, 0.551, 0.669, 0.466, 0.474],
    ['CamCoder with spaCy names', 0.846, 0.507, 0.634, 0.465, 0.471],
    ['DBpedia Spotlight', 0.842, 0.578, 0.685, 0.462, 0.496],
    ['TopoCluster 2017', 0.831, 0.576, 0.68, 0.42, 0.46],
    ['Stanford NER + population', 0.829, 0.612, 0.704, 0.406, 0.44],
    ['CLAVIN', 0.85, 0.401, 0.545, 0.394, 0.399],
    ['compromise + population', 0.573, 0.387, 0.462, 0.221, 0.233],
    ['look-up of main names + population', 0.311, 0.574, 0.403, 0.215, 0.232],
  ]),
  geovirus: read([
    ['CamCoder with spaCy names', 0.94, 0.785, 0.855, 0.651, 0.731],
    ['GeoTxt', 0.901, 0.734, 0.809, 0.625, 0.707],
    ['Stanford NER + population', 0.928, 0.901, 0.914, 0.611, 0.767],
    ['CLAVIN', 0.914, 0.607, 0.73, 0.571, 0.661],
    ['TopoCluster', 0.881, 0.795, 0.836, 0.559, 0.729],
    ['Edinburgh Geoparser', 0.853, 0.806, 0.829, 0.542, 0.608],
    ['look-up of main names + population', 0.589, 0.742, 0.656, 0.4, 0.52],
    ['compromise + population', 0.701, 0.467, 0.561, 0.348, 0.452],
  ]),
};
