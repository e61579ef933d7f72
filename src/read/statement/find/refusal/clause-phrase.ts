import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { isAuxiliary } from '../../grammar/verb-group.ts';

/**
 * All that stands between the start of a clause and this word, where it is one noun phrase with its participles and relative clauses:
 * `A list of the fields sent to the press`. Null where it is more than that.
 */
export function clausePhrase(prose: Prose, end: number): Range | null {
  const clause = { first: clauseStart(prose, end), last: withoutAdverbs(prose, end) };
  return clause.last > clause.first && isPhrase(prose, clause) ? clause : null;
}

function clauseStart(prose: Prose, at: number): number {
  const { words } = prose;
  const { first } = sentenceAt(prose, at);
  let start = at;
  while (start > first && !/^[,;:()"\u2013\u2014]$/.test(words[start - 1]!.text)) start--;
  while (start < at && JOINT.test(words[start]!.norm)) start++;
  return start;
}
const JOINT = /^(and|but|while|though|although|because|since|as|that|yet|so|however)$/;

/** Where the phrase before a verb ends: `[the names] so far`, `[it] also`. */
export function withoutAdverbs({ words }: Prose, end: number): number {
  let last = end;
  while (words[last - 1]?.pos === 'ADV' && /ly$|^(also|still|yet|so|far|even|ever)$/.test(words[last - 1]!.norm))
    last--;
  return last;
}

// Nouns that wink-nlp takes for verbs.
const ATTEMPTS =
  /^(calls|messages|requests?|questions?|letters?|attempts?|emails|e-mails|queries|efforts|reports|claims|names|details)$/;

function isPhrase({ words }: Prose, { first, last }: Range): boolean {
  const { pos, norm } = words[first]!;
  if (!/^(DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(pos) && !ATTEMPTS.test(norm)) return false;
  if (/^(it|he|she|they|we|i|you|there|who|which|what|that|this)$/.test(norm)) return false;
  const ending = words[last - 1]!;
  if (ending.pos === 'ADP' || /^(not|he|she|they|it|we|i|that|who|which)$/.test(ending.norm)) return false;
  for (let i = first + 1; i < last; i++) if (!fits(words, i, last)) return false;
  return true;
}

function fits(words: Prose['words'], i: number, last: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  if (/^(and|or|but|nor)$/.test(word.norm)) return /^(NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(next?.pos ?? '');
  if (word.pos === 'SCONJ' && word.norm === 'that') return true;
  if (isGenitive(words, i)) return true;
  if (!isAuxiliary(word) && word.pos !== 'VERB') return true;
  if (ATTEMPTS.test(word.norm)) return true;
  if (words.slice(i - 2, i).some(({ norm }) => /^(who|which|that|it|he|she|they|we|i|you|to)$/.test(norm))) return true;
  if (isAuxiliary(word)) return false;
  if (/(ing|ed)$/.test(word.norm) && /^(DET|ADJ)$/.test(words[i - 1]!.pos)) return true;
  // `the computers affected`
  if (i === last - 1) return /ed$/.test(word.norm) && words[i - 1]!.pos === 'NOUN';
  return PARTICIPLE.test(word.norm) && /^(ADP|PART|ADV|NUM)$/.test(next?.pos ?? '');
}

// `the photo's origins`; not `the photo's online`.
function isGenitive(words: Prose['words'], i: number): boolean {
  const [before, word, next] = [words[i - 1]!, words[i]!, words[i + 1]];
  return (
    word.norm === "'s" && before.end === word.start && before.pos !== 'PRON' && /^(NOUN|PROPN)$/.test(next?.pos ?? '')
  );
}

const PARTICIPLE = /(ing|ed|wn|en|ent|eft|ade)$/;
