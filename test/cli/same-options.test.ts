import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { runInProcess } from '../support/run-in-process.ts';

const readers = createProgram().commands.filter((command) =>
  command.registeredArguments.some((argument) => argument.name() === 'file'),
);

describe('every command that takes FILE', () => {
  it.each(readers.map((command) => [command.name(), command] as const))('reads it as all do: %s', (_, command) => {
    expect(readers.length).toBeGreaterThan(5);
    const options = command.options.map(({ long }) => long);
    expect(options).toEqual(expect.arrayContaining(['--jobs', '--allow-private', '--save-original']));
  });

  it.each([['show', 's-4k7q2'], ['trace', 's-4k7q2'], ['list', 'reports'], ['seals']])(
    '%s goes by what the options say',
    async (...command) => {
      const refused = await runInProcess([...command, 'http://127.0.0.1:9/a']);
      const allowed = await runInProcess([...command, 'http://127.0.0.1:9/a', '--allow-private']);
      expect([refused.code, allowed.code]).toEqual([3, 3]);
      expect(refused.stderr).toMatch(/--allow-private/);
      expect(allowed.stderr).not.toMatch(/--allow-private/);
    },
  );
});
