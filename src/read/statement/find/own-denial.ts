import { isOfConcern } from './concern.ts';
import { denyingSentence, type Denies } from './denying-sentence.ts';
import type { Finder } from './finder.ts';

/**
 * `There is no such bureau.`, `We had nothing to do with it.`: a letter, a ministry's notice or a firm's answer denies in its own voice.
 * `choose` drops it where somebody else says it.
 */
export const ownDenial: Finder = {
  name: 'own-denial',
  isUnled: true,
  deniesAsText: true,
  find: (prose) => prose.sentences.flatMap((sentence) => denyingSentence(prose, sentence, ownDenial, denies) ?? []),
};

const denies: Denies = (norms, text) =>
  NOTHING_OF_IT.some((one) => one.test(norms)) ||
  (SAYS_NEVER.some((one) => one.test(norms)) && (isOfConcern(text) || NAMED_BODY.test(text)));

/** Ways to say that one has no part in it, or that it is nothing that there is. */
const NOTHING_OF_IT: readonly RegExp[] = [
  /\b(?:has|have|had) (?:absolutely |had )?nothing (?:whatever |whatsoever )?to do with\b/,
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
