import { saidWords, type Quotation } from './quotation.ts';
import { blockAt, sentenceAt, wordsOf, type Prose, type Range } from './prose.ts';

/**
 * The further quotations that continue one without a new cue: the next sentence of the same block that is nothing but a
 * quotation, and the next blocks while a quotation was left open.
 */
export function runOn(prose: Prose, quotation: Quotation): Range[] {
  const ranges: Range[] = [];
  let current: Quotation | undefined = quotation;
  for (;;) {
    const next = followingQuotation(prose, current);
    if (!next) return ranges;
    ranges.push(saidWords(next));
    current = next;
  }
}

function followingQuotation(prose: Prose, quotation: Quotation): Quotation | undefined {
  const next = prose.quotations[prose.quoted[quotation.open]! + 1];
  if (!next) return undefined;
  if (!quotation.closed) return next.open === quotation.close ? next : undefined;
  return isWholeSentence(prose, quotation, next) ? next : undefined;
}

// Between the two stands at most a stop, and the next one fills its sentence.
function isWholeSentence(prose: Prose, quotation: Quotation, next: Quotation): boolean {
  const sameBlock = next.open < blockAt(prose, quotation.open).last;
  if (!sameBlock) return false;
  for (let i = quotation.close; i < next.open; i++) if (!/^[.,]$/.test(prose.words[i]!.text)) return false;
  const after = prose.words[next.close];
  if (saysWhose(prose, next.close)) return false;
  return (
    !after ||
    next.close >= blockAt(prose, next.open).last ||
    !/^[,a-z]/.test(after.text) ||
    prose.words[next.close - 2]?.text === '.'
  );
}

/** Of fewer words a quotation is a title or a name. */
const FEWEST = 3;

/** Whether a quotation is sentences of its own, and nobody is told to say them right behind it. */
export function fillsSentences(prose: Prose, quotation: Quotation): boolean {
  const { words } = prose;
  const said = saidWords(quotation);
  if (said.last - said.first < FEWEST || !/^[\p{Lu}\p{N}[(]/u.test(words[said.first]!.text)) return false;
  if (!quotation.closed) return true;
  const after = words[quotation.close];
  const isStopped = /^(?:[.!?]|\.\.\.|…)$/.test(words[said.last - 1]!.text) || after?.text === '.';
  const behind = { first: quotation.close, last: blockAt(prose, quotation.open).last };
  return isStopped && !isTold(prose, behind) && !saysWhose(prose, quotation.close);
}

// `"It is a lie." Lund said.`, `"It is a lie." - Lund`.
function isTold(prose: Prose, { first, last }: Range): boolean {
  const { words } = prose;
  const after = first < last ? words[first]! : null;
  if (after === null || after.text === '.' || after.text === '"') return false;
  return !/^\p{Lu}/u.test(after.text) || isTag(prose, { first, last });
}

function isTag(prose: Prose, { first, last }: Range): boolean {
  for (let i = first; i < Math.min(first + 5, last - 1); i++)
    if (prose.cueAt[i]! >= 0 && /^[.,]$/.test(prose.words[prose.cues[prose.cueAt[i]!]!.last]?.text ?? '')) return true;
  return false;
}

// `That was the answer of the embassy`, `The embassy said so`, behind a quotation.
function saysWhose(prose: Prose, from: number): boolean {
  const { words } = prose;
  let at = from;
  while (/^[.!?"]$/.test(words[at]?.text ?? '')) at++;
  if (at >= words.length || prose.quoted[at]! >= 0) return false;
  return WHOSE.test(wordsOf(prose, { first: at, last: Math.min(sentenceAt(prose, at).last, at + FAR) }));
}
/** In words. */
const FAR = 20;
const WHOSE =
  /^(?:That|This|Those|These|Such|So|Thus)\b(?: \S+){0,2} (?:was|were|is|are|came|ran|read|went|said|says|spoke|wrote)\b|^(?:\S+ ){0,12}?(?:said|says|wrote|put it) (?:so|this|that|thus|these words)\b/u;
