import { quoted, type Explanation } from './explanation.ts';
import type { Side, Verdict } from './pair.ts';
import { isDescription } from './party.ts';
import { datesOf, missingDates, orderOf } from './published.ts';

/** A report that says a value was not given, against one that gives it. Both true where the value came out later. */
export const explainWithheld: Explanation = ({ field, a, b }) => {
  const [x, y] = [a.reading.state === 'withheld', b.reading.state === 'withheld'];
  if (!x && !y) return null;
  if (x && y) return { relation: 'agrees', why: 'both say that it was not given' };
  const [kept, given, flipped] = x ? [a, b, false] : [b, a, true];
  if (field === 'evidence') return aboutEvidence(given, flipped);
  if (isState(given)) return null;
  return aboutValue(kept, given, flipped);
};

/** A report that names a state and one that withholds the name of a group or firm do not speak of one party. */
function isState({ reading: { value }, statement }: Side): boolean {
  return value?.kind === 'actor' && (statement?.accusedLevel === 'state' || isDescription(value.name));
}

function aboutEvidence(given: Side, flipped: boolean): Verdict | null {
  const value = given.reading.value;
  if (value?.kind !== 'text' || value.text !== 'claimed') return null;
  const why = `${quoted(given.words)} says that evidence exists, the other that it is not shown: both can be true`;
  return { relation: 'other-scope', why, flipped };
}

function aboutValue(kept: Side, given: Side, flipped: boolean): Verdict {
  const order = orderOf(kept, given);
  const words = `${quoted(kept.words)} against ${quoted(given.words)}`;
  if (order === 'after') {
    return { relation: 'updates', why: `${words}: the value was ${datesOf(kept, given)}`, flipped };
  }
  if (order === 'unknown') {
    const why = `${words}: whether the value came out later cannot be told without dates`;
    return {
      relation: 'unexplained',
      why,
      candidates: [{ relation: 'updates', needs: missingDates(kept, given) }],
      flipped,
    };
  }
  const why = `${words}: the report that lacks the value was not published before the one that gives it`;
  const needs = 'whether the report that lacks the value copies an older version';
  return { relation: 'unexplained', why, candidates: [{ relation: 'updates', needs }], flipped };
}
