import { hasVerb } from './clause.ts';
import type { VerbCue } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { sentenceAt, type Prose, type Range } from './prose.ts';

/**
 * `The mayor resigned, reports the Stave Mercury.`: a clause, a comma, a verb that tells and who tells it, and there the sentence ends. Null
 * for a further verb of the same subject: `condemned the raid, reported the loss and left`.
 */
export function speakerBehind(prose: Prose, cue: VerbCue): Range | null {
  const { words } = prose;
  if (cue.passive || cue.shape !== 'finite' || cue.first !== cue.head || !TELLS.test(cue.verb.verb)) return null;
  const sentence = sentenceAt(prose, cue.head);
  const comma = cue.first - 1;
  if (comma <= sentence.first || words[comma]!.text !== ',' || prose.quoted[cue.head]! >= 0) return null;
  const source = phraseAfter(words, cue.last, sentence.last);
  if (!source || !isSomebody(prose, cue, source) || !ends(prose, source.last, sentence)) return null;
  return hasVerb(prose, { first: sentence.first, last: comma }) ? source : null;
}

const TELLS = /^(report|say|write|add|note|argue|explain|claim|warn|insist|admit)$/;

// A name, or whoever `the` is put before; things are claimed and warned of, too.
function isSomebody({ words }: Prose, { verb }: VerbCue, { first, last }: Range): boolean {
  if (words[last - 1]!.pos === 'PROPN') return true;
  return words[first]!.norm === 'the' && !/^(claim|warn|insist|admit)$/.test(verb.verb);
}

function ends({ words }: Prose, at: number, { last }: Range): boolean {
  if (at >= last || /^[.!?]$/.test(words[at]!.text)) return true;
  return words[at]!.text === ',' && /^(who|which|whose|citing|an?|the)$/.test(words[at + 1]?.norm ?? '');
}
