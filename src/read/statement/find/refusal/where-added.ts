import { clauseFollows } from '../../grammar/clause.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';

/**
 * Where a report adds to what is withheld: `the report[, which named a student]`, `its source[, so it is only a claim]`,
 * `the truce [and there have been attacks since]`. `last` where it adds nothing.
 */
export function whereAdded(prose: Prose, { first, last }: Range): number {
  const { words, quoted } = prose;
  const sentence = sentenceAt(prose, first);
  let depth = 0;
  for (let i = first + 1; i < last - 1; i++) {
    const { text } = words[i]!;
    if (text === '(') depth++;
    else if (text === ')') depth--;
    // What a quotation says belongs to it.
    if (depth > 0 || quoted[i] !== quoted[first]) continue;
    if (text === ',' && addsBehindComma(prose, i + 1, sentence)) return i;
    if (addsClause(prose, i, sentence)) return i;
  }
  return last;
}

function addsBehindComma(prose: Prose, at: number, sentence: Range): boolean {
  const { norm } = prose.words[at]!;
  const next = prose.words[at + 1];
  if (ADDS.test(norm) || isThere(prose, at)) return true;
  // `, to give them time`, `, as its lawyers advised`
  if (norm === 'to') return next?.pos === 'VERB';
  if (norm === 'nor') return AUXILIARY.test(next?.norm ?? '');
  return norm === 'as' && clauseFollows(prose, at + 1, sentence);
}
const ADDS = /^(which|who|whose|so|but|though|although|while|besides|aside|because|despite)$/;
const AUXILIARY = /^(did|does|do|has|have|had|is|was|were|are|would|will)$/;

// `but that customers may ask`, `and there have been attacks since`, `and we are still waiting`: no part of a list.
function addsClause(prose: Prose, at: number, sentence: Range): boolean {
  const { words } = prose;
  const { norm } = words[at]!;
  const next = words[at + 1]?.norm ?? '';
  if (norm === 'but') return next === 'that';
  if (norm !== 'and') return false;
  return isThere(prose, at + 1) || (/^(he|she|it|they|we|i)$/.test(next) && clauseFollows(prose, at + 1, sentence));
}

function isThere({ words }: Prose, at: number): boolean {
  return words[at]?.norm === 'there' && /^(is|are|was|were|has|have|had|'s|’s)$/.test(words[at + 1]?.norm ?? '');
}
