/** Whether a text begins as an explainer file does: a line of dashes, then keys. Two rules around a paragraph do not. */
export function isExplainerFile(text: string): boolean {
  return /^\uFEFF?---[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*["']?[A-Za-z][\w-]*["']?[ \t]*:/.test(text);
}
