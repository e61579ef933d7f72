import type { Command } from 'commander';
import { Refusal } from '../model/refusal.ts';
import { limitMemoryFor } from './limit-memory.ts';

/** The options of every command that reads FILE. */
export function withReading(command: Command): Command {
  return withJobs(withLinks(command));
}

function withLinks(command: Command): Command {
  return command
    .option('--allow-private', 'let the links you name lead to your own network or this machine')
    .option('--save-original <folder>', 'keep fetched pages as they came, unmasked, for those who may see them');
}

const MOST_JOBS = 64;

/** The `--jobs N` option. */
function withJobs(command: Command): Command {
  return command.option('--jobs <n>', 'how many reports to read side by side, each on a core of its own', readJobs, 1);
}

function readJobs(value: string): number {
  const jobs = /^\d+$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new Refusal(
    'usage',
    `--jobs ${value} is no number of reports to read side by side: give a whole number from 1 to ${MOST_JOBS}, at most that of the cores.`,
  );
}

/** What the options of {@link withReading} say. */
export interface ReadChoices {
  allowPrivate?: boolean;
  saveOriginal?: string;
  jobs?: number;
}

/** The same for `readReports`. */
export function readOptions({ allowPrivate = false, saveOriginal, jobs }: ReadChoices) {
  return {
    links: { allowPrivate },
    ...(saveOriginal !== undefined && { saveOriginal }),
    ...(jobs !== undefined && { jobs }),
    opened: limitMemoryFor,
  };
}
