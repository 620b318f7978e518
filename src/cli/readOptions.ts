import { parseArgs } from 'node:util';
import { findNearest } from '../article/findNearest.ts';
import type { CommandSpec } from './commands.ts';
import { UsageError } from './usageError.ts';

/** A command's arguments, checked against its specification. */
export interface Options {
  files: string[];
  text: Record<string, string>;
  flags: ReadonlySet<string>;
}

/** @throws UsageError for an option that the command does not know, and for one without its value. */
export function readOptions(args: string[], command: CommandSpec): Options {
  const specs = { ...command.options, help: { type: 'boolean' as const } };
  const { tokens } = parseArgs({ args, strict: false, tokens: true, allowPositionals: true, options: specs });
  const options: Options & { flags: Set<string> } = { files: [], text: {}, flags: new Set() };
  for (const token of tokens) {
    if (token.kind === 'positional') options.files.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name as keyof typeof specs] : undefined;
    if (spec === undefined) throw unknownOption(token.rawName, command, Object.keys(specs));
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`, command.name);
      options.flags.add(token.name);
    } else {
      if (token.value === undefined || token.value === '') {
        throw new UsageError(`${token.rawName} needs a value.`, command.name);
      }
      options.text[token.name] = token.value;
    }
  }
  return options;
}

function unknownOption(name: string, command: CommandSpec, known: string[]): UsageError {
  const near = findNearest(name.replace(/^-+/, ''), known);
  const meant = near === undefined ? '' : ` Did you mean --${near}?`;
  return new UsageError(`wherein ${command.name} has no option ${name}.${meant}`, command.name);
}
