import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import { stateByCapital } from '../party/country-adjectives.ts';
import type { Named } from '../party/named.ts';

/** The state from whose capital the act is said to have been steered: of `this was directed from Warsaw` Poland. Null where none is. */
export function directedFrom({ text }: Prose, { content }: Candidate, codebooks: Codebooks): Named | null {
  for (const span of content) {
    const capital = DIRECTED_FROM.exec(slice(text, span))?.[1];
    const state = capital === undefined ? null : stateByCapital(codebooks)(capital.replace(/\s+/g, ' '));
    if (state) return state;
  }
  return null;
}

const DIRECTED_FROM =
  /(?<!\b(?:not|never|no)\b[^.;]{0,40})\b(?:directed|ordered|orchestrated|commanded|controlled|steered|masterminded|coordinated|run)\s+(?:\p{Ll}+ly\s+)?from\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)/u;
