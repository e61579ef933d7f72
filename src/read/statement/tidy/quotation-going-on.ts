import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, sentenceAt, spanOf, type Prose } from '../grammar/prose.ts';
import { saidWords, type Quotation } from '../grammar/quotation.ts';
import { fillsSentences } from '../grammar/run-on.ts';

/**
 * `"The gate was shut," Lund said. "We saw to it."`: quotations that fill their sentences and that nobody else is told to say go on with
 * what was quoted last, into the next paragraph too. What a statement does, its first words show: this comes after that is read of them.
 */
export function withQuotationGoingOn(prose: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  if (!cue || !source) return candidate;
  const from = Math.max(source.end, cue.end, content.at(-1)!.end);
  const quoted = quotationAt(prose, content.at(-1)!);
  if (!quoted) return candidate;
  const added: Span[] = [];
  for (let at = behind(prose, from); at !== null;) {
    const next = prose.quotations[prose.quoted[at]!]!;
    if (!fillsSentences(prose, next)) break;
    added.push(spanOf(prose, saidWords(next))!);
    at = opening(prose, next.close);
  }
  return added.length > 0 ? { ...candidate, content: [...content, ...added] } : candidate;
}

// The quotation that a content ends in.
function quotationAt(prose: Prose, span: Span): Quotation | undefined {
  const { last } = rangeAt(prose, span);
  return prose.quotations[prose.quoted[last - 1]!];
}

// Where the next sentence opens with a quotation, if nobody else says anything in the rest of this one.
function behind(prose: Prose, from: number): number | null {
  const { first } = rangeAt(prose, { start: from - 1, end: from });
  const { last } = sentenceAt(prose, first);
  for (let i = first + 1; i < last; i++) {
    if (prose.quoted[i]! >= 0 && prose.quotations[prose.quoted[i]!]!.open === i) return opening(prose, i);
    if (prose.cueAt[i]! >= 0 && prose.quoted[i]! < 0) return null;
  }
  return opening(prose, last);
}

// The word at or right behind a place, if it opens a quotation behind a stop or in a paragraph of its own.
function opening(prose: Prose, from: number): number | null {
  const { words, quotations, quoted } = prose;
  let at = from;
  while (/^[.!?]$/.test(words[at]?.text ?? '')) at++;
  const quotation = quotations[quoted[at] ?? -1];
  if (quotation?.open !== at || at === 0) return null;
  const { block } = words[at]!;
  if (words[at - 1]!.block === block) return /^[.!?"]$/.test(words[at - 1]!.text) ? at : null;
  return words[at - 1]!.block === block - 1 ? at : null;
}
