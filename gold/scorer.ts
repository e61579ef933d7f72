import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One line of the table; a value of null means that the material holds nothing to measure it by. */
export interface Row {
  set: string;
  measure: string;
  value: number | null;
}

/** The rows of one material, or why there are none. */
export type Measured = Row[] | string;

/** The number that a scorer printed behind the pattern, as a row. */
export function pick(set: string, printed: string, measure: string, pattern: RegExp): Row {
  const value = pattern.exec(printed)?.[1];
  return { set, measure, value: value === undefined ? null : Number(value) };
}

/** Runs one of the scorers, which are Python; says why it could not. */
export function python(args: string[]): { stdout: string; failure: string | null } {
  const ran = spawnSync('python3', args, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ran.error) return { stdout: '', failure: 'python3 cannot be run' };
  return {
    stdout: ran.stdout,
    failure: ran.status === 0 ? null : (ran.stderr.trim().split('\n').at(-1) ?? `exit ${ran.status}`),
  };
}
