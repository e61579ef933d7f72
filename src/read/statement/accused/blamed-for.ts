import { phraseAfter } from '../grammar/phrase-after.ts';
import { rangeAt, spanOf } from '../grammar/prose.ts';
import type { Named } from '../party/named.ts';
import { BLAMES, FOR_A_DEED } from '../scene/blaming-words.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whom a verb of blame takes for an object where `for` tells of what: of `condemned Norvane for backing the rebels` Norvane, in its own
 * words where it is no actor of the report. Null elsewhere, and where a thing is blamed.
 */
export function blamedFor({ prose, candidate: { cue, content }, wording, actors }: Scene): Named | null {
  if (!cue || !BLAMES.test(wording.cue) || !FOR_A_DEED.test(wording.content)) return null;
  const { first, last } = rangeAt(prose, content[0]!);
  const phrase = phraseAfter(prose.words, first, last, OF);
  if (!phrase || prose.words[phrase.last]?.norm !== 'for') return null;
  const span = spanOf(prose, phrase)!;
  const name = prose.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (/^(it|them|him|her|us|me|you)$/i.test(name)) return null;
  return actors.best(span)?.value ?? { name, level: 'organisation', country: null };
}

const OF: ReadonlySet<string> = new Set(['of']);
