/** JSON that may stand inside a `<script>` element: no `<` ends it or begins a comment, and no old parser trips. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
