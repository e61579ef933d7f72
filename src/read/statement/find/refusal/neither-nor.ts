import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { groupAround } from '../../grammar/verb-group.ts';

/** `neither confirmed nor denied`, `would neither repeat nor retract it`, `neither claims the raid nor disclaims it`: by its `neither`. */
export function neitherNor(prose: Prose, neither: number): Range | null {
  const { words } = prose;
  const { last } = sentenceAt(prose, neither);
  const head = neither + 1;
  if (words[neither]!.norm !== 'neither' || !TAKES_A_STAND.test(words[head]?.lemma ?? '')) return null;
  // Behind its subject, or an auxiliary: not `neither claims nor facts`.
  if (!/^(NOUN|PROPN|PRON|AUX)$/.test(words[neither - 1]?.pos ?? '')) return null;
  const first = Math.min(groupAround(words, head, head + 1, sentenceAt(prose, head)).first, neither);
  if (words[first]!.norm === 'to') return null;
  for (let i = head + 1; i < Math.min(head + 9, last); i++)
    if (words[i]!.norm === 'nor') return { first, last: i === head + 1 ? i + 2 : head + 1 };
  return null;
}
const TAKES_A_STAND =
  /^(accept|acknowledge|admit|affirm|apologise|apologize|authenticate|claim|comment|confirm|contest|deny|disclaim|disown|dispute|disputes|endorse|explain|recognise|recognize|reject|repeat|retract|withdraw|say|name|claims|confirms|denies|accepts|repeats|rejects)$/;
