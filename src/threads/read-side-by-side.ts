import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Failed } from '../model/received.ts';
import type { Draft } from '../read/form/draft.ts';
import { readReport } from '../read/read.ts';
import type { ReadingAids } from '../read/reading-aids.ts';
import type { Weights } from './aids.ts';
import { inOrder } from './in-order.ts';
import { createReadPool, startReader } from './read-pool.ts';

/**
 * Reads so many reports at a time, one of them in this thread by `aids`, the others in threads that make theirs of `weights`; gives
 * them in the order of the drafts. Two reports a thread are under way, so that none waits for its next one and few are held.
 */
export async function* readSideBySide(
  drafts: AsyncIterable<Draft | Failed>,
  jobs: number,
  weights: Weights,
  aids: ReadingAids,
): AsyncGenerator<AnnotatedReport | Failed> {
  const pool = createReadPool(
    jobs - 1,
    () => startReader(weights),
    (draft) => readReport(draft, aids),
  );
  try {
    yield* inOrder(drafts, 2 * jobs, async (draft) => ('refusal' in draft ? draft : pool.read(draft)));
  } finally {
    await pool.close();
  }
}
