import type { Basis } from '../../model/basis.ts';
import type { Lineage } from '../../model/lineage.ts';
import type { Span } from '../../model/span.ts';
import type { Body } from './body.ts';
import type { Overlap } from './compare-bodies.ts';

/** Which of two reports with much the same words was first, and how that is known. */
export interface Order {
  first: 'a' | 'b' | null;
  basis: Basis;
  /** One clause. */
  why: string;
  /** The later says of itself that it was updated. */
  updated: boolean;
  /** The order rests on two dates. */
  dated: boolean;
  /** Where the later says so. */
  mark: Span | null;
}

const UPDATE_MARK =
  /(?:^|\n)\W*(?:(?:update[ds]?|correct(?:ed|ion)|editor['’]s note)\b\s*(?:\(?\w+\.?\s+\d|at\b|on\b|with\b|to\b|throughout\b|[:,—–-])|updates\s+(?:with|throughout|to)\b)[^\n]{0,160}/i;
const WHOLE_MARK =
  /\b(?:read|see)\s+the\s+(?:complete|full|entire|original|whole)\s+(?:article|story|report|post|text)\b/i;
const EXCERPT_CONTAINED = 0.6;
const EXCERPT_RATIO = 0.7;

/**
 * By the words of the one that takes, then by date of publication, then by an excerpt being of the whole. A credit is the row by
 * which the one says that it took its words from the publisher of the other; null where it does not.
 */
export function orderOf(a: Body, b: Body, overlap: Overlap, creditA: Lineage | null, creditB: Lineage | null): Order {
  if (creditA && !creditB) return credited('a', creditA);
  if (creditB && !creditA) return credited('b', creditB);
  const [shorter, which] = a.runs.size < b.runs.size ? [a, 'a' as const] : [b, 'b' as const];
  const whole = markIn(shorter, WHOLE_MARK);
  if (whole && overlap.ratio < EXCERPT_RATIO) {
    return { ...later(which, 'stated', 'it refers to the whole text elsewhere', whole), updated: false };
  }
  const [markA, markB] = [markIn(a, UPDATE_MARK), markIn(b, UPDATE_MARK)];
  if (markA && !markB) return later('a', 'stated', 'it says that it was updated', markA);
  if (markB && !markA) return later('b', 'stated', 'it says that it was updated', markB);
  return byDate(a, b) ?? byLength(a, b, overlap) ?? unordered();
}

function later(which: 'a' | 'b', basis: Basis, why: string, mark: Span | null): Order {
  return { first: which === 'a' ? 'b' : 'a', basis, why, updated: true, dated: false, mark };
}

function credited(which: 'a' | 'b', { basis, evidence: [mark] }: Lineage): Order {
  return { ...later(which, basis, 'it gives the other as its source', mark ?? null), updated: false };
}

function byDate(a: Body, b: Body): Order | null {
  const [dayA, dayB] = [a.report.published, b.report.published];
  if (!dayA || !dayB) return null;
  const length = Math.min(dayA.length, dayB.length);
  const [left, right] = [dayA.slice(0, length), dayB.slice(0, length)];
  if (left === right) return null;
  const [early, late] = left < right ? [left, right] : [right, left];
  const why = `it is dated ${late}, the other ${early}`;
  return { first: left < right ? 'a' : 'b', basis: 'inferred', why, updated: false, dated: true, mark: null };
}

function byLength(a: Body, b: Body, overlap: Overlap): Order | null {
  if (overlap.ratio >= EXCERPT_RATIO || overlap.contained < EXCERPT_CONTAINED) return null;
  const first = a.runs.size > b.runs.size ? 'a' : 'b';
  return { first, basis: 'inferred', why: 'it is the shorter of the two', updated: false, dated: false, mark: null };
}

function unordered(): Order {
  return { first: null, basis: 'inferred', why: '', updated: false, dated: false, mark: null };
}

function markIn({ report, prose }: Body, mark: RegExp): Span | null {
  // Credit lines are no prose, and it is there that a report speaks of itself.
  const match = mark.exec(prose) ?? mark.exec(report.text);
  if (!match) return null;
  const start = match.index + match[0].search(/\S/);
  return { start, end: match.index + match[0].trimEnd().length };
}
