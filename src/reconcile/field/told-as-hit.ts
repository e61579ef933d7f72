import { isMention, type MentionOf } from '../../model/mention.ts';
import { TRADES } from '../../model/words/trades.ts';
import { sentenceOf, type Sentence } from './sentences.ts';
import type { Material } from './material.ts';

const STRUCK =
  '(?:hit|hacked|attacked|breached|targeted|crippled|paraly[sz]ed|infiltrated|defaced|compromised|taken (?:down|offline)|knocked (?:out|offline))';
const BEEN = '(?:is|are|was|were|has been|have been|had been)(?: also| \\p{L}{2,20}ly)?';
const SYSTEMS =
  '(?:[\\p{L}-]+ ){0,3}(?:websites?|sites?|networks?|servers?|systems?|databases?|computers?|mail|infrastructure|grid)';
const SAYS = '(?:said|says|confirmed|confirms|announced|reported|admitted)(?: on \\p{L}+)?(?: that)?';
const STOLEN = '(?:stole|stolen|copied|exfiltrated|siphoned)';
const TAKEN = `(?:${STOLEN}|took|taken|leaked|encrypted|locked|deleted|wiped|accessed)`;
const BY_OTHERS = `(?:an? |the |unknown |unauthori[sz]ed )*(?:hackers?|attackers?|intruders?|criminals|hacking group|third party|person) (?:had |have |has )?(?:${TAKEN}|${STRUCK}|broken into|broke into|gained access to)(?: [\\p{L}\\d,-]+){0,8}? its`;
/** What a party is by trade, before its name. */
const TRADE = `(?:(?:the|an?) )?(?:(?:[\\p{L}-]+ ){0,2}(?:${TRADES}) )?`;

/**
 * `Sundvale was hit`, `Sundvale's booking system had been taken down`, `Sundvale said its mail was breached` or `that attackers had
 * copied its contracts`, the headline `Sundvale hit by hackers`.
 */
const BEHIND = new RegExp(
  `^(?:, [^,.;]{1,60},)?(?:['’]s? ${SYSTEMS})? ${BEEN} ${STRUCK}\\b|` +
    `^(?:, [^,.;]{1,60},)? ${SAYS} (?:(?:it|its ${SYSTEMS}) ${BEEN} ${STRUCK}|${BY_OTHERS})\\b|` +
    `^ ${STRUCK}(?= (?:by|in)\\b|[,;] |[.;]?$)`,
  'iu',
);
/** `broke into Sundvale` or `the systems of Sundvale`, `the attack on the grid operator Kelvolt`, `had stolen data from Kelvolt`. */
const BEFORE = new RegExp(
  `\\b(?:(?:(?:cyber-?)?attacks?|raids?|intrusions?|break-ins?|hacks?|breach(?:es)?) (?:on|against|into|at|of)|` +
    `(?:broke|broken|breaking|hacked|hacking) into|hacked|breached|attacked|crippled|infiltrated|targeted) ` +
    `(?:the ${SYSTEMS} of )?${TRADE}$|\\b${STOLEN} (?:[\\p{L}\\d,.-]+ ){1,6}from ${TRADE}$`,
  'iu',
);
/** Before a clause that does not say that it happened. */
const OPEN = /\b(?:no|not|never|nor|neither|den(?:y|ies|ied|ying)|whether|if|would|could|might|may)\b[^.;,]{0,80}$/i;

const LONGEST_BEHIND = 160;

/** The parties that the words around them say were hit: not whoever is accused, and not where it is denied or left open. */
export function toldAsHit({ mentions, sentences, statements, actors }: Material): MentionOf<'actor'>[] {
  const accused = new Set(statements.map((statement) => actors.accused(statement)));
  return mentions.filter(isMention('actor')).filter((mention) => {
    const sentence = sentenceOf(sentences, mention);
    if (!sentence || mention.value.form === 'anonymous' || DOERS.test(mention.value.name)) return false;
    const actor = actors.ofMention(mention.id);
    return !(actor && accused.has(actor)) && isHit(sentence, mention);
  });
}

const DOERS = /^(?:hackers?|attackers?|intruders?|it|they|its|their|he|she)$/i;

function isHit({ words, start }: Sentence, mention: MentionOf<'actor'>): boolean {
  const line = (text: string) => text.replace(/\s/g, ' ');
  const before = line(words.slice(0, mention.start - start));
  const behind = line(words.slice(mention.end - start, mention.end - start + LONGEST_BEHIND));
  return !OPEN.test(before) && (BEHIND.test(behind) || BEFORE.test(before));
}
