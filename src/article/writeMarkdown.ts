/** Writes plain text so that Markdown reads it as the same text: one paragraph, on one line. */
export function writeParagraph(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      // Inside a line: emphasis, code, links, autolinks, references, escapes.
      .replace(/[\\`*_[\]<]|&(?=[#\w])/g, '\\$&')
      // At its beginning: lists, headings, quotations, rules.
      .replace(/^(?:[-+#>=~])/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}
