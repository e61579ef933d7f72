import type { Command } from 'commander';
import { Refusal } from '../model/refusal.ts';
import { Option } from './commander.ts';

/** The `--case PLACE` option; GAINSAY_CASE names another default. */
export function withCase(command: Command): Command {
  return command.addOption(
    new Option('--case <place>', 'the case to use: a file, or postgres://user@host/database#name')
      .default(process.env['GAINSAY_CASE'] || './case.gainsay', 'GAINSAY_CASE, or "./case.gainsay"')
      .argParser(readPlace),
  );
}

function readPlace(written: string): string {
  if (written.trim() !== '') return written;
  throw new Refusal('usage', '--case is empty: name a file, or postgres://user@host/database#name, or leave it out.');
}
