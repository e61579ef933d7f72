import type { Side } from './pair.ts';
import { quantityOf } from './value-of.ts';

/** Words near two numbers that show that they count the same. */
const SHARED_NEAR = 2;
/** `The union says it was`, `the printer put the number at`: nothing but the number follows. */
const SAYS =
  /\b(?:says?|said|claims?|claimed|insists?|insisted|estimates?|estimated|counts?|counted|reports?|reported|gives?|gave|speaks? of|spoke of|puts? (?:it|them|that|the (?:number|figure|total|toll|count|tally)) at) (?:that )?(?:(?:it|there|they) (?:is|was|are|were) )?$/i;
const ALONE = /^(?: in all| in total| instead)?\s*(?:[.,;:!?)”"]|$)(?!\d)/;

/**
 * Two speakers of one report give two numbers of the same things: `stole the data of 400,000 patients, Norland said; the hospital said it was
 * 86,000 patients`. The words near both are the same, or the second number stands alone with whoever says it.
 */
export function isDisputed(a: Side, b: Side): boolean {
  return (
    a.report.id === b.report.id && saidByTwo(a, b) && (isAnswered(a, b) || (a.sentence !== b.sentence && areNear(a, b)))
  );
}

/** Whether two sources are known to give the two, each in words of its own. */
export function saidByTwo(a: Side, b: Side): boolean {
  const [one, other] = [a.statement, b.statement];
  if (!one || !other || one.voice !== 'source' || other.voice !== 'source') return false;
  return one.actor !== null && other.actor !== null && one.actor !== other.actor && !one.nestedIn && !other.nestedIn;
}

function isAnswered(a: Side, b: Side): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  const later = a.reading.start! > b.reading.start! ? a : b;
  const [before, behind] = [later.sentence.slice(0, later.at), later.sentence.slice(later.at + later.words.length)];
  const isNext = Math.abs(a.reading.start! - b.reading.start!) <= SOON;
  return isNext && x?.unit === y?.unit && x?.rate === y?.rate && SAYS.test(before) && ALONE.test(behind);
}

/** So many characters lie at most between a number and the other one that answers it. */
const SOON = 320;

function areNear(a: Side, b: Side): boolean {
  const shared = [...a.near].filter((word) => b.near.has(word)).length;
  return shared >= SHARED_NEAR && shared * 2 >= Math.min(a.near.size, b.near.size);
}
