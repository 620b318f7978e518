import type { YAMLError } from 'yaml';

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'A value that holds a colon must stand in quotation marks, and lines of one list need one indent.',
  DUPLICATE_KEY: 'Write each key once.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Close what was opened: a quotation mark, a bracket, or a key with its colon.',
  BAD_INDENT: 'Begin the keys that belong together in the same column, and close brackets.',
  BAD_SCALAR_START: 'Put the value in quotation marks.',
  BAD_ALIAS: 'Put the value in quotation marks.',
  NON_STRING_KEY: 'Write keys as plain words.',
  RESOURCE_EXHAUSTION: 'Write fewer brackets.',
};

/** What the YAML parser says, and what to do. */
export function describeYamlError(error: YAMLError): string {
  const remedy = REMEDIES[error.code] ?? 'Put the value in quotation marks.';
  return `Expected front matter in YAML, received something else: ${error.message}. ${remedy}`;
}
