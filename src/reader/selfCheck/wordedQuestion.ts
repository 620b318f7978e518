/** An excerpt around the name that is asked about. */
export interface Quote {
  before: string;
  name: string;
  after: string;
}

export interface WordedOption {
  text: string;
  /** What is said when it is chosen: why it is right, or what is wrong with it, without telling the right one. */
  says: string;
}

/** A question as it is read. */
export interface WordedQuestion {
  /** `Q1`, `Q2`, … */
  id: string;
  kind: 'number' | 'north' | 'east' | 'distance' | 'country' | 'sense';
  ask: string;
  quote?: Quote;
  options: WordedOption[];
  /** The index of the right one. */
  right: number;
  /** The place to look at on the map afterwards: its slug and name. */
  show: { slug: string; name: string };
}
