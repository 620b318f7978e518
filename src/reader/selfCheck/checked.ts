/** Told in the page's own document when each question has had its first answer. A school's package listens; nobody else. */
export const CHECKED = 'wherein-checked';

export interface Checked {
  /** Right at the first try. */
  right: number;
  asked: number;
}
