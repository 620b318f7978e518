import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { commands } from '../../src/cli/commands.ts';
import { wherein } from './run.ts';

describe('the command line', () => {
  test('helps: what there is, and to each command examples of it', async () => {
    const { code, out } = await wherein(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`${name} +${summary}`));
    for (const { name, options, examples } of commands) {
      const help = await wherein([name, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toContain(`Usage: wherein ${name}`);
      for (const option of Object.keys(options)) expect(help.out).toContain(`--${option}`);
      for (const example of examples) expect(help.out).toContain(example);
      expect(await wherein(['help', name])).toEqual(help);
    }
  });

  test('tells its version', async () => {
    expect((await wherein(['--version'])).out).toBe(`${version}\n`);
  });

  test.each([
    [[], 'Usage: wherein <command>'],
    [['biuld'], 'Did you mean build?'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['build', '--ot', 'x'], 'Did you mean --out?'],
    [['build', '--out'], '--out needs a value'],
    [['build'], 'Say where to build: --out DIR.'],
    [['build', '--single=yes', '--out', 'x'], '--single takes no value'],
    [['build', '--out', 'x', '--url', 'example.org/maps'], '--url needs a whole address'],
    [['build', '--out', 'x', '--url', 'javascript:alert(1)'], '--url needs a whole address'],
    [['serve', '--port', 'many'], '--port takes a number'],
    [['new'], 'Name one article'],
    [['new', 'a.txt', '--rights', 'mine'], '--rights takes one of own,'],
    [['new', 'a.txt', '--lang', 'not a language'], '--lang takes a language tag'],
    [['parse', '--senses', 'place,town'], 'received "town"'],
    [['parse', '--ndjson', 'file.ndjson'], 'wherein parse --ndjson < FILE'],
    [['parse', '--jobs', 'many'], '--jobs takes auto or a number from 1 to 64'],
    [['parse', '--home', 'Nowhereville'], '--home takes one place'],
    [['check', '--constructor'], 'has no option --constructor'],
  ])('%j is not understood: says so, and ends with 2', async (args, message) => {
    const { code, out, err } = await wherein(args);
    expect(code).toBe(2);
    expect(out + err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
