import type { Candidate } from '../../candidate.ts';
import type { Finder } from '../../finder.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { BE, groupAround } from '../../grammar/verb-group.ts';
import { metWithSilence, noneCame, noWord, withoutReply } from './no-answer.ts';
import { unclear } from './unclear.ts';
import { unavailable, unreachable } from './unreachable.ts';
import { UNDISCLOSED, finiteGroup } from './untold.ts';
import { isOfTelling, untoldInShort, untoldPassive } from './untold-passive.ts';

/** `The size was not disclosed`, `It is unclear who`, `Calls went unanswered`, `The bureau could not be reached`: nobody is said to refuse. */
export const undisclosed: Finder = {
  name: UNDISCLOSED,
  find: (prose) =>
    prose.words.flatMap((_, i) => {
      const found = read(prose, i);
      return found ? [found] : [];
    }),
};

const UNCLEAR =
  /^(unclear|unknown|undisclosed|uncertain|open|unanswered|unreturned|classified|redacted|blacked|secret|confidential|sealed|withheld|mystery|seal|question|unnamed|unmentioned|unexplained|unreported|omitted)$/;
const UNSAID = /^(word|comment|response|reaction|statement|reply|answer|confirmation)$/;

function read(prose: Prose, i: number): Candidate | null {
  const { norm } = prose.words[i]!;
  if (UNCLEAR.test(norm)) return unclear(prose, i);
  if (/^((un)?available|reachable)$/.test(norm)) return unavailable(prose, i);
  if (/^(silence|unsuccessful|successful|failed)$/.test(norm)) return metWithSilence(prose, i);
  if (/^(come|came|forthcoming|arrived|followed)$/.test(norm)) return noneCame(prose, i);
  if (UNSAID.test(norm)) return noWord(prose, i) ?? withoutReply(prose, i);
  return isOfTelling(norm) || /^(drawn|found|specific)$/.test(norm) ? passive(prose, i) : null;
}

/** `could not be reached by telephone`, `would not be quoted by name`: no agent. */
const BY_PHONE = /^(phone|telephone|e-mail|email|name)$/;

function passive(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const group = finiteGroup(prose, groupAround(words, head, head + 1, sentenceAt(prose, head)));
  if (group.first === head) return untoldInShort(prose, head);
  const auxiliaries = words.slice(group.first, head);
  // `was not disclosed by anybody` names who withholds.
  if (
    !auxiliaries.some(({ norm }) => BE.has(norm)) ||
    (words[head + 1]?.norm === 'by' && !BY_PHONE.test(words[head + 2]?.norm ?? ''))
  )
    return null;
  if (auxiliaries.some(({ norm }) => norm === 'previously')) return null;
  return unreachable(prose, group) ?? untoldPassive(prose, group);
}
