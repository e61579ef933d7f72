import { slice, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { BREAKS_OFF, clauseAbout } from '../grammar/clause-about.ts';
import { isHead } from '../grammar/nominal.ts';
import { rangeAt, spanOf, type Prose } from '../grammar/prose.ts';

/**
 * `Dane, whom prosecutors charged with theft`, `a clerk who police say wrote the code`: between pronoun and verb stands who says it, and before
 * the pronoun whom it is said of, who does not speak. What is said ends with the clause. A `which` that was read as what is told stays it, as
 * coders of the gold mark it.
 */
export function withToldOfBefore(prose: Prose, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const clause = cue && clauseAbout(prose, rangeAt(prose, cue));
  if (!clause) return candidate;
  const which = content.find((span) => slice(prose.text, span) === 'which');
  const behind = content.filter(({ start }) => start >= cue.end);
  const rest = behind.map((span) => (clause.aside ? beforeComma(prose, span) : beforeSpeaking(prose, span)));
  return {
    ...candidate,
    source: spanOf(prose, clause.speaker),
    content: [which ?? spanOf(prose, clause.toldOf)!, ...rest],
  };
}

// The comma behind which the sentence goes on without the clause.
function beforeComma(prose: Prose, span: Span): Span {
  const { words, quoted } = prose;
  const { first, last } = rangeAt(prose, span);
  for (let i = first + 1; i < last; i++) {
    const next = words[i + 1];
    if (words[i]!.text === ',' && quoted[i]! < 0 && next && /^(VERB|AUX)$/.test(next.pos) && !next.norm.endsWith('ing'))
      return { ...span, end: words[i - 1]!.end };
  }
  return span;
}

// `A clerk who police say wrote the code | said he was ill`
function beforeSpeaking(prose: Prose, span: Span): Span {
  const { words, cues, cueAt, quoted } = prose;
  const { first, last } = rangeAt(prose, span);
  for (let i = first + 1; i < last; i++) {
    const verb = cues[cueAt[i]!];
    if (BREAKS_OFF.test(words[i]!.norm) || quoted[i]! >= 0) return span;
    if (verb?.shape === 'finite' && !verb.passive && isHead(words[i - 1]!)) return { ...span, end: words[i - 1]!.end };
  }
  return span;
}
