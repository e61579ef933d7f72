import type { Side } from './pair.ts';

const FORMER_BEFORE =
  /\b(?:had (?:(?:earlier|previously|first|originally) )?(?:spoken of|mentioned|said|put|given|counted|reported)|(?:earlier|previously|originally|at first) (?:spoken of|said|put|given|counted|reported)|rather than|instead of|and not)\b[^.;,]{0,24}$/i;
const FROM = /\bfrom\s+$/i;
const TO = /^\s+to\s+\S/;

/** A value that the report itself calls a former one or a wrong one: `had earlier spoken of 38 rooms`, `from 40 to 55`, `36 and not 34`. */
export function isFormer({ sentence, at, words }: Side): boolean {
  const before = sentence.slice(0, at);
  if (FROM.test(before)) return TO.test(sentence.slice(at + words.length));
  return FORMER_BEFORE.test(before);
}
