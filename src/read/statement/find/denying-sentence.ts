import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { hasVerb } from '../grammar/clause.ts';
import { blockAt, type Prose, type Range } from '../grammar/prose.ts';
import { propose } from './finder.ts';

/** Whether words deny: in lower case, with `not` written out and without what joins them to the words before; and as they stand. */
export type Denies = (norms: string, text: string) => boolean;

/** A whole sentence of a paragraph that denies in the voice of the text itself; null for any other. */
export function denyingSentence(prose: Prose, sentence: Range, reader: Reader, denies: Denies): Candidate | null {
  const { words } = prose;
  const [first, end] = [words[sentence.first]!, words[sentence.last - 1]!];
  if (sentence.last - sentence.first < 4 || blockAt(prose, sentence.first).kind !== 'paragraph') return null;
  if (first.text === '"' || end.text === '?' || !hasVerb(prose, sentence)) return null;
  const text = prose.text.slice(first.start, end.end);
  const norms = normsOf(prose, sentence);
  // `But if the video is a fake, the port will sue`
  const from =
    !CONDITIONAL.test(norms) && denies(norms, text)
      ? reasonIn(prose, sentence, denies)
      : mainClauseIn(prose, sentence, denies);
  if (from < 0) return null;
  return propose(prose, reader, {
    source: null,
    cue: null,
    content: [{ first: from, last: /^[.!]$/.test(end.text) ? sentence.last - 1 : sentence.last }],
    confidence: 0.55,
    why: 'a denial in the voice of the text itself',
  });
}

// `No proof was given, because we had nothing to do with it`: what denies is the reason, and the rest says something else.
function reasonIn(prose: Prose, { first, last }: Range, denies: Denies): number {
  let because = last - 1;
  while (because > first && prose.words[because]!.norm !== 'because') because--;
  return because > first && denies(normsOf(prose, { first: because + 1, last }), '') ? because + 1 : first;
}

// `Although it spread, the story is a fake`, `It spread fast, but the reports are untrue`: behind a clause that says something else; -1 where
// nothing denies. What follows a condition holds only with it: `If the port is right, the report is false`.
function mainClauseIn(prose: Prose, { first, last }: Range, denies: Denies): number {
  const { words } = prose;
  const norms = normsOf(prose, { first, last });
  const isFronted = CONCESSIVE.test(norms) || NOT_ENOUGH.test(norms);
  const isHeld = CONDITIONAL.test(norms);
  for (let i = first + 2; i < last - 3; i++) {
    if (words[i]!.text !== ',') continue;
    const isBut = !isHeld && /^(but|yet)$/.test(words[i + 1]!.norm);
    if (!isBut && !isFronted) continue;
    const from = isBut ? i + 2 : i + 1;
    if (denies(normsOf(prose, { first: from, last }), '')) return from;
  }
  return -1;
}
const CONCESSIVE = /^(?:while|although|though|despite)\b/;
const CONDITIONAL = /^(?:if|unless|when|whenever|once|until|whether)\b/;
/** `If the name was not enough of a hint, ...`: a condition in form only. */
const NOT_ENOUGH = /^if [^,]*\b(?:was|were) not enough\b/;

/** `But it turned out that ...`: what a sentence may begin with before it says so. */
const LED =
  /^(?:(?:but|however|yet|and|so|still|in (?:fact|truth|reality)|actually) (?:, )?)*(?:it (?:has |later )?turn(?:s|ed) out (?:that )?)?/;

/** `The report, however, is untrue`. */
const ASIDE = / , (?:however|though|in fact|of course) , /;

function normsOf({ words }: Prose, { first, last }: Range): string {
  return words
    .slice(first, last)
    .map(({ norm }) =>
      norm.endsWith('t') ? norm.replace(/^(\p{L}+)n['’]t$/u, '$1 not').replace(/^n['’]t$/, 'not') : norm,
    )
    .join(' ')
    .replace(ASIDE, ' ')
    .replace(LED, '');
}
