import { sameSentence, type MentionScene } from '../mention-scene.ts';
import { SPEECH } from './head-words.ts';

/** Words within which the clause stands: `which runs the plants in the north of the country`. */
const LONGEST_CLAUSE = 14;
const RELATIVE = /^(?:which|that|who)$/;
const ENDS = /^[,;:()"“”]$/;

/**
 * `the company which runs the plants, Name, denied it`: where the words from `first` to `last` are a name between commas that a verb
 * follows, and a relative clause stands before them, the token of the noun which that clause is about; null elsewhere.
 */
export function nounApposedTo({ tokens }: MentionScene, first: number, last: number): number | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',') return null;
  const verb = tokens[last + 1];
  if (!verb || !(SPEECH.test(verb.norm) || /^(?:VERB|AUX)$/.test(verb.pos))) return null;
  if (/ing$/.test(verb.norm) || !sameSentence(tokens[first], verb)) return null;
  for (let i = first - 2; i > 0 && first - i <= LONGEST_CLAUSE && sameSentence(tokens[i], tokens[first]); i--) {
    if (ENDS.test(tokens[i]!.text)) return null;
    if (RELATIVE.test(tokens[i]!.norm) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos)) return i - 1;
  }
  return null;
}
