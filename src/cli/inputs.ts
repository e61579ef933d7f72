import type { Command } from 'commander';
import { Option } from './commander.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import { Refusal } from '../model/refusal.ts';
import type { Failed } from '../model/received.ts';
import type { Case } from '../gainsay.ts';
import { EXIT } from './exit-codes.ts';
import { limitMemoryFor } from './limit-memory.ts';
import { showProgress, tell } from './terminal.ts';

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

export function readOptions({ allowPrivate = false, saveOriginal, jobs }: ReadChoices) {
  return {
    links: { allowPrivate },
    ...(saveOriginal !== undefined && { saveOriginal }),
    ...(jobs !== undefined && { jobs }),
    opened: limitMemoryFor,
  };
}

/**
 * Reads the reports that the paths name. What cannot be read is told on stderr, one sentence each, and sets the exit code;
 * the others are read all the same.
 */
export async function readInputs(paths: string[], choices: ReadChoices = {}): Promise<AnnotatedReport[]> {
  const { protect, readReports } = await import('../gainsay.ts');
  const progress = showProgress('reports read');
  const reports = new Map<string, AnnotatedReport>();
  const left: Failed[] = [];
  for await (const outcome of readReports(paths, readOptions(choices))) {
    if ('refusal' in outcome) left.push(outcome);
    else reports.set(outcome.report.id, outcome);
    progress.step(reports.size);
  }
  progress.end();
  // Told last: a file's name may hold one that the other reports seal.
  tellLeft(left, protect(messagesOf(left), [...reports.values()]));
  return [...reports.values()];
}

export function messagesOf(left: readonly Failed[]): string[] {
  return left.map(({ refusal }) => refusal.message);
}

/** Tells why inputs were left out, in messages fit to be shown; the command goes on and ends with the exit code for it where reports lack. */
export function tellLeft(left: readonly Failed[], messages: readonly string[]): void {
  messages.forEach((message) => tell(`gainsay: ${message}`));
  if (left.some(({ passedOver }) => !passedOver)) process.exitCode = EXIT.input.code;
}

/** Opens the case for as long as `use` runs. */
export async function inCase<T>(
  place: string,
  options: { create: boolean },
  use: (opened: Case) => Promise<T>,
): Promise<T> {
  const { openCase } = await import('../gainsay.ts');
  const opened = await openCase(place, options);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}
