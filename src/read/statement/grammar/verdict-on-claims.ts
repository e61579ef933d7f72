import { slice, type Span } from '../../../model/span.ts';
import { CALLED_FALSE, SAID_AGAINST } from './called-false.ts';

/**
 * Where what is claimed ends and a verdict on it begins: `Claims by Ostland that its ships were followed [are baseless]`, `called claims
 * that it broke in [baseless]`. Null where the cue is no noun for claims, or nobody calls them untrue.
 */
export function verdictOn(text: string, cue: Span | null, claimed: Span): number | null {
  if (!cue || !NOUN.test(slice(text, cue))) return null;
  const words = slice(text, claimed);
  if (!/^that\b/i.test(words)) return null;
  const isCalled = CALLS.test(text.slice(Math.max(0, cue.start - REACH), cue.start));
  const verdict = VERDICT.exec(words) ?? (isCalled ? BARE_VERDICT.exec(words) : null);
  return verdict && claimed.start + verdict.index;
}

const NOUN = new RegExp(String.raw`(?:^|\s)${SAID_AGAINST}$`, 'i');
const VERDICT = new RegExp(
  String.raw`\s(?:is|are|was|were|remains?)\s(?:\w+ly\s|simply\s|all\s|both\s|also\s)?${CALLED_FALSE}$`,
  'i',
);
/** The same behind a verb of calling, which needs no other. */
const BARE_VERDICT = new RegExp(String.raw`\s["“]?${CALLED_FALSE}["”]?$`, 'i');
const CALLS = /\b(?:call|brand|label|deem|consider|pronounc)\p{Ll}*\s(?:\S+\s){0,4}$/iu;
const REACH = 60;
