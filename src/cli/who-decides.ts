import { userInfo } from 'node:os';
import type { Who } from '../model/judgement.ts';
import type { Command } from './commander.ts';

/** What the options of commands that record a judgement say of who decides. */
export interface WhoChoices {
  by?: string;
  why?: string;
}

/** The `--by NAME` option. */
export function withBy(command: Command, description: string): Command {
  return command.option('--by <name>', `${description} (default: your user name)`);
}

/** Who decides; asked only now, as whoever runs a command in a container may have no name. */
export function whoDecides({ by = userName(), why }: WhoChoices): Who {
  return { by, why: why ?? null };
}

/** The name of whoever runs the program, or the number where the system knows none. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['LOGNAME'] || process.env['USER'] || `user ${process.getuid?.() ?? 'without a name'}`;
  }
}
