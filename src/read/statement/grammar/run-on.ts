import { saidWords, type Quotation } from './quotation.ts';
import { blockAt, type Prose, type Range } from './prose.ts';

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
  return (
    !after ||
    next.close >= blockAt(prose, next.open).last ||
    !/^[,a-z]/.test(after.text) ||
    prose.words[next.close - 2]?.text === '.'
  );
}
