import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { CALLED_FALSE, CLAIM_NOUN } from '../grammar/called-false.ts';
import { hasVerb } from '../grammar/clause.ts';
import { blockAt, type Prose, type Range } from '../grammar/prose.ts';
import { isOfConcern } from './concern.ts';

/**
 * `The allegation is groundless.`, `There is no such bureau.`: a letter, a ministry's notice or a firm's answer denies in its own voice.
 * `choose` drops it where somebody else says it.
 */
export const ownDenial: Finder = {
  name: 'own-denial',
  find: (prose) => prose.sentences.flatMap((sentence) => read(prose, sentence) ?? []),
};

/** Ways to say that a charge is untrue. */
const CALLS_UNTRUE: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:the|this|that|these|those|such|both|all|any|his|her|its|their|your|every|a|an|\\S+['’]s) )?(?:\\S+ ){0,3}?${CLAIM_NOUN}\\b[^,;:]{0,100}? (?:is|are|was|were|remains?) (?:\\w+ly |simply |all |both |also )?${CALLED_FALSE}\\b`,
  ),
  new RegExp(`^(?:that|this|it|these|they) (?:is|are|was|were) (?:\\w+ly |simply |all )?${CALLED_FALSE}\\b`),
  /\b(?:has|have|had) (?:absolutely |had )?nothing (?:whatever |whatsoever )?to do with\b/,
  new RegExp(
    `^(?:\\S+ ){0,3}?${CLAIM_NOUN}\\b[^,;:]{0,60}? (?:is|are|was|were) (?:\\S+ ){0,3}?(?:attempts?|efforts?|campaigns?|plo(?:y|t)s?|pretexts?) to (?:divert|distract|deflect|discredit|smear|slander|shift|defame|denigrate|cover)\\b`,
  ),
  /^no such \S+/,
  /^there (?:is|are|was|were) no such \S+/,
];

/** Ways to say that there was no such act or actor: only where the words are of acts and actors like these. */
const SAYS_NEVER: readonly RegExp[] = [
  /^there (?:is|are|was|were|has been|have been|never was|never were) no (?!doubt|question|reason|sign|indication|evidence|proof|comment|word|immediate|answer|need|way|plan|change|other|more|further|one|injur|casualt|victim|report|danger)/,
  /^(?:\S+ ){1,5}?(?:has|have|had) never (?:\S+ )?(?:attacked|hacked|engaged|supported|encouraged|tolerated|carried|conducted|ordered|interfered|meddled|sponsored|participated|stolen|spied|worked|entered|touched|employed|owned|sold|used|existed|taken|paid)\b/,
  /^(?:\S+ ){1,4}?(?:do|does|did) not (?:\S+ )?(?:attack|hack|engage|support|conduct|carry|interfere|meddle|sponsor|steal|spy|fire|employ|own|enter|target|condone|tolerate|break|shell|exist)\b/,
];
const NAMED_BODY = /^There (?:is|was) no (?:\S+ )?\p{Lu}/u;

function read(prose: Prose, sentence: Range): Candidate | null {
  const { words } = prose;
  const [first, end] = [words[sentence.first]!, words[sentence.last - 1]!];
  if (sentence.last - sentence.first < 4 || blockAt(prose, sentence.first).kind !== 'paragraph') return null;
  if (first.text === '"' || end.text === '?' || !hasVerb(prose, sentence)) return null;
  const text = prose.text.slice(first.start, end.end);
  if (!denies(normsOf(prose, sentence), text)) return null;
  return propose(prose, ownDenial.name, {
    source: null,
    cue: null,
    content: [{ first: reasonIn(prose, sentence), last: /^[.!]$/.test(end.text) ? sentence.last - 1 : sentence.last }],
    confidence: 0.55,
    why: 'a denial in the voice of the text itself',
  });
}

// `No proof was given, because we had nothing to do with it`: what denies is the reason, and the rest says something else.
function reasonIn(prose: Prose, { first, last }: Range): number {
  let because = last - 1;
  while (because > first && prose.words[because]!.norm !== 'because') because--;
  return because > first && denies(normsOf(prose, { first: because + 1, last }), '') ? because + 1 : first;
}

function denies(norms: string, text: string): boolean {
  if (CALLS_UNTRUE.some((one) => one.test(norms))) return true;
  return SAYS_NEVER.some((one) => one.test(norms)) && (isOfConcern(text) || NAMED_BODY.test(text));
}

function normsOf({ words }: Prose, { first, last }: Range): string {
  return words
    .slice(first, last)
    .map(({ norm }) =>
      norm.endsWith('t') ? norm.replace(/^(\p{L}+)n['’]t$/u, '$1 not').replace(/^n['’]t$/, 'not') : norm,
    )
    .join(' ');
}
