import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Failed } from '../model/received.ts';
import { messagesOf, tellLeft } from './tell-left.ts';
import { showProgress } from './terminal.ts';
import { readOptions, type ReadChoices } from './with-reading.ts';

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
