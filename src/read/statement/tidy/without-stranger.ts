import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { IS_CLAIM } from '../grammar/called-false.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * A noun for claims belongs to whoever stands right by it. `Dorn expelled ten envoys after Ostland sanctioned two over evidence Westmark
 * interfered`: the evidence is not Dorn's. `As allegations around Westmark's raid mount, one voice is missing: Lund's`: nor are they Lund's.
 */
export function withoutStranger({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  if (!source || !cue || !IS_CLAIM.test(slice(text, cue))) return candidate;
  const isStranger =
    source.end <= cue.start
      ? isFarBefore(text.slice(source.end, cue.start))
      : source.start >= content.at(-1)!.end && !BELONGS.test(text.slice(cue.end, source.start));
  return isStranger ? { ...candidate, source: null } : candidate;
}

/** Another subject acts in between, and the claims are its ground. */
const isFarBefore = (between: string) =>
  /\b(?:after|as|when|while|because|since|before|once)\s+(?:the\s+)?\p{Lu}/u.test(between) && OVER.test(between);
const OVER = /\s(?:over|amid|on|despite|following|citing)\s(?:\p{L}+\s){0,2}$/u;
/** Right behind it, the word is a verb: `, reports the Stave Mercury`. */
const BELONGS = /(?:\s(?:by|from|of|among)\s(?:the\s|an?\s)?|^\s)$/;
