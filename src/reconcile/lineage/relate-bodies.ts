import type { Lineage, LineageKind } from '../../model/lineage.ts';
import { serialOf } from '../remember.ts';
import { RUN_LENGTH, type Body } from './body.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareBodies, sharedRuns, type Overlap } from './compare-bodies.ts';
import { lineageRow } from './lineage-row.ts';
import { orderOf, type CreditTo, type Order } from './order-of.ts';

/** Share of the smaller body's word runs that the larger must have too: reprints share as little, tellings of their own less. */
const RELATED = 0.3;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.8;
/** A shorter body over the longer one, at most, to be called an excerpt. */
const EXCERPT_RATIO = 0.7;
/** Words in a row that two publishers do not write alike by chance. */
const LONG_PASSAGE = 25;
/** Two texts on one thing share its names and set phrases; of those that share less than most, one passage must be longer. */
const LONGER_THAN_NAMES = 14;
const SMALLEST = 12;

interface Taking {
  taker: Body;
  giver: Body;
  row: Lineage;
  closeness: number;
}

/**
 * Copies, excerpts, updates and shared wording among the reports: for each report that takes, the one report it is closest to,
 * so that a wire printed by ten is nine rows. `creditTo` tells who says that it took from whom. Bodies come in the order of their ids.
 */
export function relateBodies(bodies: readonly Body[], creditTo: CreditTo): Lineage[] {
  const closest = new Map<string, Taking>();
  for (const [i, k] of candidatePairs(bodies)) {
    const taking = takenBefore(bodies[i]!, bodies[k]!, creditTo);
    if (!taking) continue;
    const known = closest.get(taking.taker.report.id);
    if (!known || taking.closeness > known.closeness) closest.set(taking.taker.report.id, taking);
  }
  return [...closest.values()].map((taking) => taking.row);
}

interface Remembered {
  credits: string;
  taking: Taking | null;
}

const NO_CREDITS = 'undefined undefined';
/** What most candidates come to. */
const NOTHING: Remembered = { credits: NO_CREDITS, taking: null };
/** By the serial number of the other body. */
const known = new WeakMap<Body, Map<number, Remembered>>();

/** Bodies that are the same objects as before, with the same credits between them, are not compared again. */
function takenBefore(a: Body, b: Body, creditTo: CreditTo): Taking | null {
  let others = known.get(a);
  if (!others) known.set(a, (others = new Map<number, Remembered>()));
  const credits = `${creditTo(a, b)?.id} ${creditTo(b, a)?.id}`;
  const before = others.get(serialOf(b));
  if (before?.credits === credits) return before.taking;
  const taking = takingOf(a, b, creditTo);
  others.set(serialOf(b), taking === null && credits === NO_CREDITS ? NOTHING : { credits, taking });
  return taking;
}

function takingOf(a: Body, b: Body, creditTo: CreditTo): Taking | null {
  const smaller = Math.min(a.runs.size, b.runs.size);
  if (smaller < SMALLEST) return null;
  const shared = sharedRuns(a, b);
  // Neither enough in all nor enough for a long passage: most candidates end here.
  if (shared < RELATED * smaller && shared <= LONG_PASSAGE - RUN_LENGTH) return null;
  const overlap = compareBodies(a, b, shared);
  if (!related(a, b, overlap)) return null;
  const order = orderOf(a, b, overlap, creditTo);
  const [taker, giver] = order.first === 'b' ? [a, b] : [b, a];
  const kind = kindOf(overlap, order, samePublisher(a, b));
  const why = whyOf(kind, overlap, order);
  return {
    taker,
    giver,
    row: lineageRow(taker.report.id, giver.report.id, kind, order.basis, evidenceOf(a, b, overlap, order, why)),
    closeness: overlap.contained + overlap.ratio / 10 + (sameTitle(a, b) ? 0.05 : 0),
  };
}

function sameTitle({ report: a }: Body, { report: b }: Body): boolean {
  return a.title !== null && a.title === b.title;
}

function related(a: Body, b: Body, overlap: Overlap): boolean {
  if (overlap.contained >= MOSTLY) return true;
  if (overlap.contained >= RELATED && (overlap.longest?.words ?? 0) >= LONGER_THAN_NAMES) return true;
  return !samePublisher(a, b) && unquotedWords(a, overlap) >= LONG_PASSAGE;
}

function samePublisher({ report: a }: Body, { report: b }: Body): boolean {
  return a.publisher !== null && a.publisher === b.publisher;
}

function unquotedWords(a: Body, { longest }: Overlap): number {
  if (!longest) return 0;
  return a.words.filter((word) => !word.quoted && word.start >= longest.a.start && word.end <= longest.a.end).length;
}

function kindOf(overlap: Overlap, order: Order, ownEarlier: boolean): LineageKind {
  if (overlap.same) return 'copy';
  // A publisher does not copy itself: the same text with changes is a newer version.
  if (order.updated || (ownEarlier && order.dated)) return 'update';
  if (overlap.ratio < EXCERPT_RATIO && overlap.contained >= MOSTLY)
    return order.first === null ? 'same-source' : 'excerpt';
  if (hasNews(overlap) || overlap.contained < MOSTLY) return order.dated ? 'update' : 'same-source';
  if (overlap.contained >= NEARLY_ALL || !order.dated) return 'copy';
  return 'update';
}

// Another year alone is a slip: what happened on that day is no newer for it.
function hasNews({ changed }: Overlap): boolean {
  return changed.some(({ year }) => !year);
}

function whyOf(kind: LineageKind, overlap: Overlap, order: Order): string {
  const share = overlap.same
    ? 'has every word of it'
    : `shares ${Math.round(overlap.contained * 100)}% of the wording of the shorter`;
  const changed = overlap.changed.length > 0 ? ', with other numbers' : '';
  if (kind === 'same-source' || order.first === null) return `${share}${changed}; which came first is not known`;
  return `${share}${changed}; ${order.why}`;
}

function evidenceOf(a: Body, b: Body, overlap: Overlap, order: Order, why: string): Lineage['evidence'] {
  const at = (body: Body, span: { start: number; end: number }, reason: string) => ({
    report: body.report.id,
    ...span,
    why: reason,
  });
  const evidence: Lineage['evidence'] = [];
  if (overlap.longest) evidence.push(at(a, overlap.longest.a, why), at(b, overlap.longest.b, why));
  if (order.mark) evidence.push(at(order.first === 'a' ? b : a, order.mark, order.why));
  for (const { a: inA, b: inB } of overlap.changed.slice(0, 5)) {
    if (inA && inB) evidence.push(at(a, inA, 'another number here'), at(b, inB, 'another number here'));
  }
  return evidence;
}
