/** The explainer's text as it stands behind the page: what the annotations' positions count in. */
export const TEXT_FILE = 'text.txt';
