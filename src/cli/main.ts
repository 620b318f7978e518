import { version } from '../../package.json';
import { findNearest } from '../article/findNearest.ts';
import { UserError, formatError } from '../error.ts';
import { commands } from './commands.ts';
import type { CommandSpec, ExitCode } from './commands.ts';
import type { Effects } from './effects.ts';
import { explainSystemError } from './explainSystemError.ts';
import { commandHelp, generalHelp } from './help.ts';
import { readOptions } from './readOptions.ts';
import { UsageError } from './usageError.ts';

/** The command line: everything after `wherein`. A person's mistakes become lines on standard error; bugs are thrown. */
export async function main(args: string[], effects: Effects): Promise<ExitCode> {
  try {
    return await run(args, effects);
  } catch (error) {
    effects.progress('');
    if (error instanceof UsageError) {
      effects.log(`${error.message}\nTry: wherein ${error.command === undefined ? '' : `${error.command} `}--help`);
      return 2;
    }
    const mistake = error instanceof UserError ? error : explainSystemError(error);
    if (mistake === undefined) throw error;
    effects.log(formatError(mistake));
    return 1;
  }
}

async function run([name, ...rest]: string[], effects: Effects): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
    await effects.write(generalHelp(commands));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    await effects.write(`${version}\n`);
    return 0;
  }
  const command = findCommand(name === 'help' ? rest[0]! : name);
  if (name === 'help' || rest.some((arg) => arg === '--help' || arg === '-h')) {
    await effects.write(commandHelp(command));
    return 0;
  }
  return (await command.load())(readOptions(rest, command), effects);
}

function findCommand(name: string): CommandSpec {
  const command = commands.find((one) => one.name === name);
  if (command !== undefined) return command;
  const near = findNearest(
    name,
    commands.map((one) => one.name),
  );
  throw new UsageError(
    `There is no command ${JSON.stringify(name)}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  );
}
