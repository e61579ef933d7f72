import { likeness, sharedWords } from './content-words.ts';
import { quoted } from './explanation.ts';
import type { Candidate, Pair, Verdict } from './pair.ts';
import { isDescription } from './party.ts';
import { missingDates, orderOf } from './published.ts';

/** Fields where two values that differ are a difference; elsewhere reports simply name different parties, places or techniques. */
const EXCLUSIVE = /^(?:how-many|how-much|when-|outcome|response|accused|told)\b/;

/** What is left when no explanation applies, with the explanations that are still open; null where the two need not agree. */
export function leaveUnexplained(pair: Pair): Verdict | null {
  if (!EXCLUSIVE.test(pair.field)) return null;
  const { a, b } = pair;
  // A date alone says little of what it is the date of.
  if (pair.field.startsWith('when-') && !speakOfOneAct(a.sentence, b.sentence)) return null;
  // Words for hackers differ from report to report; only names that differ are a difference.
  if (
    pair.field === 'accused' &&
    [a, b].some((side) => side.reading.value?.kind === 'actor' && isDescription(side.reading.value.name))
  )
    return null;
  const why = `nothing in these reports says why one has ${quoted(a.words)} and the other ${quoted(b.words)}`;
  return { relation: 'unexplained', why, candidates: candidatesFor(pair) };
}

/** Two telling words in common, or one that stands for the act itself. */
function speakOfOneAct(a: string, b: string): boolean {
  const shared = sharedWords(a, b);
  return (
    (shared.length >= 2 && likeness(a, b) >= 0.2) ||
    shared.some((word) => /^(?:operat|campai|intrus|breach)$/.test(word))
  );
}

function candidatesFor(pair: Pair): Candidate[] {
  const { field, a, b } = pair;
  const candidates: Candidate[] = [];
  if (orderOf(a, b) === 'unknown' && a.report.id !== b.report.id)
    candidates.push({ relation: 'updates', needs: missingDates(a, b) });
  return [...candidates, ...byField(field)];
}

function byField(field: string): Candidate[] {
  if (field.startsWith('how-'))
    return [{ relation: 'other-scope', needs: 'what exactly each of the two numbers counts' }];
  if (field.startsWith('when-'))
    return [{ relation: 'garbles', needs: 'the statement or document that first gave the date' }];
  if (field === 'accused') return [{ relation: 'refines', needs: 'whether one of the two belongs to the other' }];
  if (field === 'outcome')
    return [{ relation: 'garbles', needs: "the source's own words on whether the act succeeded" }];
  if (field === 'told') return [{ relation: 'garbles', needs: 'the publication that the source spoke to' }];
  return [];
}
