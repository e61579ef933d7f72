import { slice, type Span } from '../../../model/span.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { rangeAt, spanOf, type Prose, type Range } from '../grammar/prose.ts';
import { tellsWhen } from '../grammar/time.ts';
import type { Word } from '../grammar/word.ts';

/** What is no actor may be hit too: `port of Lindholm`, `ticketing system of a railway`, as it is written; null where nothing is. */
export function aimedAt(prose: Prose, content: readonly Span[]): string | null {
  for (const span of content) {
    const { first, last } = rangeAt(prose, span);
    for (let i = first; i < last; i++) {
      const from = behindAttack(prose.words, i);
      const thing = from > 0 ? phraseAfter(prose.words, from, last, OF) : null;
      const bare = thing && withoutTime(prose.words, thing);
      if (bare && isThing(prose.words[bare.last - 1]!)) return slice(prose.text, spanOf(prose, bare)!);
    }
  }
  return null;
}

const OF: ReadonlySet<string> = new Set(['of']);

// Where the words behind an attack begin, 0 for none: `attack on`, `breaking into`, `crippled`.
function behindAttack(words: readonly Word[], i: number): number {
  const { norm } = words[i]!;
  const next = words[i + 1]?.norm ?? '';
  if (/^(cyber-?)?(attacks?|raids?|intrusions?|break-ins?|hacks?|breach(es)?)$/.test(norm))
    return /^(on|against|into|at|of)$/.test(next) && !BEHALF.test(words[i + 2]?.norm ?? '') ? i + 2 : 0;
  if (/^(break|broke|breaking|broken|hack|hacked|hacking)$/.test(norm) && next === 'into') return i + 2;
  return /^(attack|hack|breach|infiltrat|penetrat|sabotag|crippl|disabl)(ed|ing|es?)$/.test(norm) ? i + 1 : 0;
}

function isThing({ pos, norm }: Word): boolean {
  return (pos === 'NOUN' || pos === 'PROPN') && !NO_THING.test(norm);
}

/** `Attacks on behalf of Norland` are aimed at nobody. */
const BEHALF = /^(behalf|orders?|instructions?|account)$/;
const NO_THING = /^(scale|level|rate|law|kind|sort|hackers?|attackers?|groups?)$/;

// `the port last week`: without its article and the time behind it; null where nothing else is left.
function withoutTime(words: readonly Word[], { first, last }: Range): Range | null {
  const from = /^(the|an?|its|their|his|her)$/.test(words[first]!.norm) ? first + 1 : first;
  let to = last;
  while (to > from && tellsWhen(words[to - 1]!)) to--;
  return to > from ? { first: from, last: to } : null;
}
