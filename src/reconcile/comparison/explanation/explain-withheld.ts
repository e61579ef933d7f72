import { contentWords, sharedWords } from '../content-words.ts';
import { quoted, type Explanation } from './explanation.ts';
import type { Ground } from '../ground.ts';
import type { Side, Verdict } from '../pair.ts';
import { isDescription } from '../../field/is-description.ts';
import { datesOf, isBefore, missingDates, orderOf } from '../published.ts';

/**
 * A report that says a value was not given, or that no answer has come, against one that has it. Both true where it came out later,
 * also when the report that lacks it copies one from before.
 */
export const explainWithheld: Explanation = ({ field, a, b }, ground) => {
  const [x, y] = [isKept(field, a), isKept(field, b)];
  if (!x && !y) return null;
  if (x && y) return field === 'response' ? null : { relation: 'agrees', why: 'both say that it was not given' };
  const [kept, given, flipped] = x ? [a, b, false] : [b, a, true];
  if (field === 'evidence') return aboutEvidence(kept, given, flipped);
  if (isState(given)) return null;
  return { ...aboutValue(kept, given, ground), flipped };
};

function isKept(field: string, { reading: { state, value } }: Side): boolean {
  if (field === 'response') return value?.kind === 'text' && value.text === 'no response';
  return state === 'withheld';
}

/** A report that names a state and one that withholds the name of a group or firm do not speak of one party. */
function isState({ reading: { value }, statement }: Side): boolean {
  return value?.kind === 'actor' && (statement?.accusedLevel === 'state' || isDescription(value.name));
}

function aboutEvidence(kept: Side, given: Side, flipped: boolean): Verdict | null {
  const value = given.reading.value;
  if (value?.kind !== 'text') return null;
  if (value.text !== 'claimed') return areTwoParties(kept, given) ? offeredByAnother(kept, given, flipped) : null;
  const why = `${quoted(given.words)} says that evidence exists, the other that it is not shown: both can be true`;
  return { relation: 'other-scope', why, flipped };
}

function offeredByAnother(kept: Side, given: Side, flipped: boolean): Verdict {
  const why = `${quoted(kept.words)} is said of one party, ${quoted(given.words)} comes from ${offering(given)!}: both can be true`;
  return { relation: 'other-scope', why, flipped };
}

/** Whether another party offers than keeps back: a vendor's indicators are no later word of an agency. Bodies of one country are not told apart. */
function areTwoParties(kept: Side, given: Side): boolean {
  const name = offering(given);
  if (name === null) return false;
  const [one, other] = [kept, given].map(({ statement }) => statement?.actorCountry ?? null);
  if (one !== null && one === other) return false;
  return sharedWords(contentWords(name), contentWords(`${kept.statement?.actor ?? ''} ${kept.sentence}`)).length === 0;
}

/** Who offers: the source of the statement, or whoever published the report. */
function offering({ statement, report }: Side): string | null {
  return statement?.actor ?? report.publisher ?? null;
}

function aboutValue(kept: Side, given: Side, ground: Ground): Verdict {
  const order = orderOf(kept, given);
  const words = `${quoted(kept.words)} against ${quoted(given.words)}`;
  if (order === 'after') return { relation: 'updates', why: `${words}: it was ${datesOf(kept, given)}` };
  if (order === 'unknown') {
    const why = `${words}: whether it came out later cannot be told without dates`;
    return { relation: 'unexplained', why, candidates: [{ relation: 'updates', needs: missingDates(kept, given) }] };
  }
  const original = ground.takenFrom(kept.report.id).find((source) => isBefore(source, given.report));
  if (original) {
    const why = `${words}: the report that lacks it takes its words from one published ${original.published!.slice(0, 10)}, before it was given`;
    return { relation: 'updates', why };
  }
  const why = `${words}: the report that lacks it was not published before the one that gives it`;
  const needs = 'whether the report that lacks it copies an older version';
  return { relation: 'unexplained', why, candidates: [{ relation: 'updates', needs }] };
}
