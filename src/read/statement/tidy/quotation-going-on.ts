import { countWhile } from '../../../model/count-while.ts';
import { bySpan, overlaps, type Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { rangeAt, sentenceAt, spanOf, wordAt, type Prose } from '../grammar/prose.ts';
import { saidWords, type Quotation } from '../grammar/quotation.ts';
import { fillsSentences } from '../grammar/run-on.ts';

/**
 * `"The gate was shut," Lund said. "We saw to it."`: quotations that fill their sentences and that nobody else is told to say go on with
 * what was quoted last, into the next paragraph only where a mark is left open for it, as newspapers do. Each candidate in its place, as
 * it is shown.
 */
export function withQuotationsGoingOn(prose: Prose, candidates: readonly Candidate[]): Candidate[] {
  const told = quotationsTold(prose, candidates);
  return candidates.map((candidate) => {
    const added = goingOn(prose, candidate, told);
    return added.length > 0 ? { ...candidate, content: [...candidate.content, ...added] } : candidate;
  });
}

/** Those of the outlet's own voice whose words another one goes on with: by their places in both lists. */
export function takenOver(candidates: readonly Candidate[], shown: readonly Candidate[]): Set<number> {
  const added = shown.flatMap(({ content }, i) => content.slice(candidates[i]!.content.length)).sort(bySpan);
  const isTaken = (span: Span) => {
    const next = added[countWhile(added, ({ end }) => end <= span.start)];
    return next !== undefined && overlaps(next, span);
  };
  return new Set(
    candidates.flatMap(({ source, cue, content }, i) => (!source && !cue && content.some(isTaken) ? [i] : [])),
  );
}

// The quotations that somebody outside them is told to say.
function quotationsTold(prose: Prose, candidates: readonly Candidate[]): Set<Quotation> {
  const told = new Set<Quotation>();
  for (const { source, cue, content } of candidates) {
    const teller = cue ?? source;
    if (!teller) continue;
    for (const span of content) {
      const quotation = quotationAt(prose, span);
      if (quotation && !isWithin(prose, quotation, teller)) told.add(quotation);
    }
  }
  return told;
}

function isWithin({ words }: Prose, { open, close }: Quotation, { start, end }: Span): boolean {
  return words[open]!.start <= start && end <= words[close - 1]!.end;
}

function goingOn(prose: Prose, { source, cue, content }: Candidate, told: ReadonlySet<Quotation>): Span[] {
  const quoted = quotationAt(prose, content.at(-1)!);
  // Who speaks within a quotation is told of by whoever is quoted, and it goes on with that one.
  if (!cue || !source || !quoted || isWithin(prose, quoted, cue)) return [];
  const added: Span[] = [];
  for (let at = behind(prose, Math.max(source.end, cue.end, content.at(-1)!.end)); at !== null;) {
    const next = prose.quotations[prose.quoted[at]!]!;
    if (told.has(next) || !fillsSentences(prose, next)) break;
    added.push(spanOf(prose, saidWords(next))!);
    at = opening(prose, next.close);
  }
  return added;
}

// The quotation that a content ends in.
function quotationAt(prose: Prose, span: Span): Quotation | undefined {
  return prose.quotations[prose.quoted[wordAt(prose.words, span.end - 1)] ?? -1];
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

// The word at or right behind a place, if it opens a quotation behind a stop, or in the next paragraph one that was left open.
function opening(prose: Prose, from: number): number | null {
  const { words, quotations, quoted } = prose;
  let at = from;
  while (/^[.!?]$/.test(words[at]?.text ?? '')) at++;
  const quotation = quotations[quoted[at] ?? -1];
  if (quotation?.open !== at || at === 0) return null;
  const { block } = words[at]!;
  if (words[at - 1]!.block === block) return /^[.!?"]$/.test(words[at - 1]!.text) ? at : null;
  const isLeftOpen = quotations[quoted[at - 1]!]?.closed === false;
  return isLeftOpen && words[at - 1]!.block === block - 1 ? at : null;
}
