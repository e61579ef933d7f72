import { isCapitalised } from '../../language/capital.ts';
import type { MentionScene } from '../mention-scene.ts';

const LAW = /^(?:law|bill|act|resolution|legislation|measure|treaty|decree|amendment|indictment|complaint)$/;
const LONGEST = 7;

/** Whether the subject of a sentence is a law or a charge, which `it` may go on about: `The harbour law bans it`. */
export function isAboutALaw({ text, tokens }: MentionScene, sentence: number): boolean {
  const { first, last } = text.sentences[sentence]!;
  if (!/^(?:the|this|that|a|an|its|their)$/.test(tokens[first]!.norm)) return false;
  for (let i = first + 1; i < Math.min(first + LONGEST, last - 1); i++) {
    const { norm, pos, text: word } = tokens[i]!;
    if (LAW.test(norm) && isVerbLike(tokens[i + 1]!)) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos) && !isCapitalised(word)) return false;
  }
  return false;
}

// wink-nlp takes `singles` and `bans` for nouns.
function isVerbLike({ pos, norm }: MentionScene['tokens'][number]): boolean {
  return /^(?:VERB|AUX|ADV)$/.test(pos) || /\p{Ll}s$/u.test(norm);
}
