import type { GoldReport } from '../gold/gold-report.ts';
import { loadPress } from '../gold/press.ts';
import { UserError } from './user-error.ts';

/** The real press, all of it: less would make other weights and say nothing. */
export function readPress(bench: string): GoldReport[] {
  const { reports, missing } = loadPress(bench);
  if (missing.length > 0) throw new UserError(`the real press cannot be read whole: ${missing.join(', ')}`);
  return reports;
}
