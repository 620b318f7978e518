import type { CommandSpec, OptionSpec } from './commands.ts';

/** What `wherein --help` prints. */
export function generalHelp(commands: readonly CommandSpec[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Wherein turns an article into an interactive map explainer.

Usage: wherein <command> [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

  wherein <command> --help  tells more, with examples
  wherein --version         prints the version

Start with:
  wherein new article.txt
  wherein serve article.md --open
`;
}

/** What `wherein <command> --help` prints. */
export function commandHelp({ name, usage, about, options, examples }: CommandSpec): string {
  const all: Record<string, OptionSpec> = { ...options, help: { type: 'boolean', help: 'print this' } };
  const rows = Object.entries(all).map(([option, { value, help }]): [string, string] => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]);
  const width = Math.max(...rows.map(([option]) => option.length));
  return `Usage: wherein ${name} ${usage}

${about}

${rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`).join('\n')}

Examples:
${examples.map((example) => `  ${example}`).join('\n')}
`;
}
