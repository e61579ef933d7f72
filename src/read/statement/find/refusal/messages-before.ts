import { isAuxiliary } from '../../grammar/verb-group.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { openingOf } from './opening-question.ts';

/**
 * `Messages sent to the port asking which keys it gives to officers [went unanswered]`, `Calls to its press office, which moved in May, [were not
 * returned]`: from the noun that opens the sentence on, whatever hangs on it. Null where a verb of its own stands between.
 */
export function messagesBefore(prose: Prose, end: number): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, end);
  const first = openingOf(prose, sentence);
  const noun = NUMBERS.test(words[first]?.norm ?? '') ? first + 1 : first;
  if (noun >= end || !MESSAGES.test(words[noun]!.norm)) return null;
  const range = { first, last: end };
  if (!commasPair(prose, range) || hasOwnVerb(prose, range)) return null;
  return words[end - 1]!.text === ',' ? { first, last: end - 1 } : range;
}

const MESSAGES =
  /^(messages?|calls?|requests?|questions?|letters?|e-?mails?|queries|inquiries|enquiries|faxes|voicemails?)$/;
const NUMBERS =
  /^(a|an|the|our|its|his|her|their|several|repeated|multiple|all|both|two|three|numerous|phone|follow-up)$/;

// What is set off by commas is closed again: `, which moved in May,`.
function commasPair({ words }: Prose, { first, last }: Range): boolean {
  const commas = words.slice(first, last).filter(({ text }) => text === ',').length;
  return commas === 0 || (commas === 2 && words[last - 1]!.text === ',');
}

// `Calls rose, but letters went unanswered`: an auxiliary that no relative leads.
function hasOwnVerb({ words }: Prose, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++) {
    if (!isAuxiliary(words[i]!) || words[i]!.norm === "'s") continue;
    if (!words.slice(Math.max(first, i - 3), i).some(({ norm }) => /^(who|which|that|whether|if|how|why)$/.test(norm)))
      return true;
  }
  return false;
}
