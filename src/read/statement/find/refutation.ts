import { CALLED_FALSE, SAID_AGAINST, PUT_ABOUT } from '../grammar/called-false.ts';
import { denyingSentence, type Denies } from './denying-sentence.ts';
import type { Finder } from './finder.ts';

/**
 * `But the video is a fake.`, `The allegation is groundless.`, `Contrary to reports, no server was touched.`: the text itself, a fact check or a
 * letter, calls untrue what is put about. `choose` drops it where somebody else says it.
 */
export const refutation: Finder = {
  name: 'refutation',
  isUnled: true,
  deniesAsText: true,
  refutes: true,
  isSettled: true,
  find: (prose) => prose.sentences.flatMap((sentence) => denyingSentence(prose, sentence, refutation, refutes) ?? []),
};

const refutes: Denies = (norms) => CALLS_UNTRUE.some((one) => one.test(norms));

/** `is`, `appears to be`, `turned out to be`, `has long been`, with the adverbs behind it. */
const IS =
  "(?:\\w+ly )?(?:(?:is|are|was|were|remains?|['’]s)|(?:appears?|seems?|prove[sd]?|turn(?:s|ed) out)(?: to (?:be|have been))?|ha(?:s|ve) (?:\\S+ )?been) (?:\\w+ly |almost |simply |all |both |also |just )*";
const DETERMINER = "(?:the|this|that|these|those|such|both|all|any|his|her|its|their|your|every|a|an|\\S+['’]s) ";

/** Ways to say that a charge, or what else is put about, is untrue. */
const CALLS_UNTRUE: readonly RegExp[] = [
  new RegExp(`^(?:${DETERMINER})?(?:\\S+ ){0,3}?${PUT_ABOUT}\\b[^,;:]{0,100}? ${IS}${CALLED_FALSE}\\b`),
  new RegExp(`^(?:that|this|it|these|they) ${IS}${CALLED_FALSE}\\b`),
  new RegExp(
    `^(?:\\S+ ){0,3}?${SAID_AGAINST}\\b[^,;:]{0,60}? (?:is|are|was|were) (?:\\S+ ){0,3}?(?:attempts?|efforts?|campaigns?|plo(?:y|t)s?|pretexts?) to (?:divert|distract|deflect|discredit|smear|slander|shift|defame|denigrate|cover)\\b`,
  ),
  /^there (?:is|was) (?:\S+ )?no truth (?:to|in|behind)\b/,
  /^(?:the|this|that|these|those|no|none) (?:\S+ ){0,3}?(?:never (?:happened|occurred|existed|took place)|did not (?:happen|occur|take place)|ever happened)\b/,
  new RegExp(`^contrary to (?:\\S+ ){0,4}?${PUT_ABOUT}\\b`),
  new RegExp(
    `\\b(?:not|never|no)\\b.{0,200}?\\b(?:as (?:has been |was |had been |is )?(?:\\w+ly |first )?(?:claimed|reported|rumou?red|alleged)|despite (?:\\S+ ){0,3}?(?:reports?|claims?|rumou?rs) (?:that\\b|to the contrary))`,
  ),
];
