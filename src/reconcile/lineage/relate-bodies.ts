import type { Lineage, LineageKind } from '../../model/lineage.ts';
import { follow, type Follower } from '../follow.ts';
import { RUN_LENGTH, type Body } from './body.ts';
import { CandidatePairs } from './candidate-pairs.ts';
import { compareBodies, sharedRuns, type Overlap } from './compare-bodies.ts';
import { lineageRow } from './lineage-row.ts';
import { orderOf, type Order } from './order-of.ts';
import type { Told } from './told.ts';

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
  taker: Told;
  giver: Told;
  row: Lineage;
  closeness: number;
}

/**
 * Copies, excerpts, updates and shared wording among the reports: for each report that takes, the one report it is closest to,
 * so that a wire printed by ten is nine rows. What was told before, the same objects, is not compared again.
 */
export function relateBodies(told: readonly Told[]): Lineage[] {
  return follow(told, 'takings', () => new Takings()).closest();
}

class Takings implements Follower<Told> {
  readonly #pairs = new CandidatePairs<Told>();
  /** By taker and giver. */
  readonly #takings = new Map<Told, Map<Told, Taking>>();

  add(told: Told): void {
    this.#pairs.add(told);
  }

  remove(told: Told): void {
    this.#pairs.remove(told);
  }

  /** The closest taking of each taker; of two that are as close that from the first by id. */
  closest(): Lineage[] {
    for (const [a, b] of this.#pairs.takeChanged()) this.#compare(a, b);
    return [...this.#takings.values()]
      .map((own) => [...own.values()].reduce((x, y) => (isCloser(y, x) ? y : x)).row)
      .sort((x, y) => (x.report < y.report ? -1 : 1));
  }

  #compare(a: Told, b: Told): void {
    const taking = this.#pairs.has(a, b) ? takingOf(a, b) : null;
    if (taking) {
      const own = this.#takings.get(taking.taker) ?? new Map<Told, Taking>();
      this.#takings.set(taking.taker, own.set(taking.giver, taking));
    } else {
      this.#drop(a, b);
      this.#drop(b, a);
    }
  }

  #drop(taker: Told, giver: Told): void {
    const own = this.#takings.get(taker);
    if (own?.delete(giver) && own.size === 0) this.#takings.delete(taker);
  }
}

function isCloser(x: Taking, y: Taking): boolean {
  return x.closeness === y.closeness ? x.giver.body.report.id < y.giver.body.report.id : x.closeness > y.closeness;
}

function takingOf(told: Told, other: Told): Taking | null {
  const [a, b] = [told.body, other.body];
  const smaller = Math.min(a.runs.size, b.runs.size);
  if (smaller < SMALLEST) return null;
  const shared = sharedRuns(a, b);
  // Neither enough in all nor enough for a long passage: most candidates end here.
  if (shared < RELATED * smaller && shared <= LONG_PASSAGE - RUN_LENGTH) return null;
  const overlap = compareBodies(a, b, shared);
  if (!related(a, b, overlap)) return null;
  const order = orderOf(a, b, overlap, creditBetween(told, other), creditBetween(other, told));
  const [taker, giver] = order.first === 'b' ? [told, other] : [other, told];
  const kind = kindOf(overlap, order, samePublisher(a, b));
  const evidence = evidenceOf(a, b, overlap, order, whyOf(kind, overlap, order));
  return {
    taker,
    giver,
    row: lineageRow(taker.body.report.id, giver.body.report.id, kind, order.basis, evidence),
    closeness: overlap.contained + overlap.ratio / 10 + (sameTitle(a, b) ? 0.05 : 0),
  };
}

function creditBetween(taker: Told, giver: Told): Lineage | null {
  return taker.creditTo.get(giver.publisher ?? '') ?? null;
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
