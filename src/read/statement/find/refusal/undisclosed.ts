import type { Candidate } from '../../candidate.ts';
import type { Finder } from '../../finder.ts';
import { sentenceAt, type Prose } from '../../grammar/prose.ts';
import { BE, groupAround } from '../../grammar/verb-group.ts';
import { metWithSilence, noWord, withoutReply } from './no-answer.ts';
import { unclear } from './unclear.ts';
import { unavailable, unreachable } from './unreachable.ts';
import { UNDISCLOSED, finiteGroup } from './untold.ts';
import { isOfTelling, untoldPassive } from './untold-passive.ts';

/** `The size was not disclosed`, `It is unclear who`, `Calls went unanswered`, `The bureau could not be reached`: nobody is said to refuse. */
export const undisclosed: Finder = {
  name: UNDISCLOSED,
  find: (prose) =>
    prose.words.flatMap((_, i) => {
      const found = read(prose, i);
      return found ? [found] : [];
    }),
};

const UNCLEAR = /^(unclear|unknown|undisclosed|uncertain|open|unanswered|unreturned|classified|redacted|blacked)$/;
const UNSAID = /^(word|comment|response|reaction|statement|reply|answer|confirmation)$/;

function read(prose: Prose, i: number): Candidate | null {
  const { norm } = prose.words[i]!;
  if (UNCLEAR.test(norm)) return unclear(prose, i);
  if (norm === 'available') return unavailable(prose, i);
  if (/^(silence|unsuccessful)$/.test(norm)) return metWithSilence(prose, i);
  if (UNSAID.test(norm)) return noWord(prose, i) ?? withoutReply(prose, i);
  return isOfTelling(norm) || /^(drawn|found)$/.test(norm) ? passive(prose, i) : null;
}

function passive(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  const group = finiteGroup(prose, groupAround(words, head, head + 1, sentenceAt(prose, head)));
  const auxiliaries = words.slice(group.first, head);
  // `was not disclosed by anybody` names who withholds.
  if (!auxiliaries.some(({ norm }) => BE.has(norm)) || words[head + 1]?.norm === 'by') return null;
  if (auxiliaries.some(({ norm }) => norm === 'previously')) return null;
  return unreachable(prose, group) ?? untoldPassive(prose, group);
}
