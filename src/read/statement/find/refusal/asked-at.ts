import type { Prose, Range } from '../../grammar/prose.ts';
import { openingOf } from './opening-question.ts';

/** Behind the participle where a sentence begins with somebody being asked: `Asked [whether]`, `When I asked him [whether]`; -1 otherwise. */
export function askedAt(prose: Prose, sentence: Range): number {
  const { words } = prose;
  const at = openingOf(prose, sentence);
  const when = words[at]?.norm === 'when';
  for (let i = when ? at + 1 : at; i < Math.min(at + (when ? 4 : 1), sentence.last); i++)
    if (ASKED.test(words[i]!.norm)) return i + 1;
  return -1;
}

const ASKED = /^(asked|questioned|pressed|invited|quizzed)$/;
