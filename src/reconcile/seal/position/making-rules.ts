import { BROUGHT_IN_LIST, LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { SLOT } from './position-words.ts';

/** Software that harms. */
const WEAPON = String.raw`(?:wipers?|trojans?|spyware|malware|ransomware|worms?|back-?doors?|root-?kits?|boot-?kits?|key-?loggers?|info-?stealers?|stealers?|botnets?|exploit\s+kits?|phishing\s+(?:kits?|pages?|sites?|e-?mails?)|malicious\s+(?:code|software|programs?|scripts?|updates?)|hacking\s+(?:tools?|software))`;
// `a malware analysis`, `the botnet tracker`: against it.
const AGAINST_IT = String.raw`(?!\s+(?:analys[ei]s|reports?|scanners?|detectors?|detection|trackers?|removal|removers?|protection|alerts?|samples?|hunters?|experts?|researchers?|makers?|vendors?|victims?|decryptors?|guides?|blogs?|rules?|signatures?|databases?|museums?|cleaners?|filters?|warnings?|simulations?|bulletins?|team|lab|firm|company|attack\s+report))`;
const USED = String.raw`(?:(?:used|deployed|employed|planted|that\s+was\s+used|which\s+was\s+used)\s+(?:in|for|by|against|on|to)\b|(?:(?:from|through|with|by)\s+which|that\s+(?:hit|struck))\b)`;
const CODE = String.raw`(?:code|programs?|tools?|scripts?|software|loaders?|exploits?|implants?|viruse?s?)`;
const HOSTILE = String.raw`\b(?:attack(?:s|ed|ers?)?|hack(?:s|ed|ers?)?|intrusions?|breach(?:ed)?|raids?|thefts?|break-?ins?|gangs?|hit|struck|stole|stolen|steal|spy)\b`;
const WORD = String.raw`(?:(?!(?:of|on|about|for|against|to|from|with|in|who|that|which|and|or|but|anti-?\w*)\b)[\w’'-]+\s+)`;
const WROTE = String.raw`(?:wrote|writes|written|coded|programmed|authored)`;
const OF_ANOTHER = String.raw`(?<!\b(?:who|which|that|by|of|for|was|were|been)(?:\s+[a-z]+ly)?)`;
const ADVERBS = String.raw`(?:(?:also|allegedly|himself|herself|personally|helped\s+to|helped|first|later|then|secretly)\s+){0,2}`;

/** Whoever is said to have written software that harms: the words are an accusation themselves. */
export const MAKING_PREDICATES: readonly RegExp[] = [
  // N wrote the wiper
  String.raw`${OF_ANOTHER}\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${ADVERBS}(?:${WROTE}|write)\s+${WORD}{0,4}?${WEAPON}\b${AGAINST_IT}`,
  // N wrote the code used in the attack
  String.raw`${OF_ANOTHER}\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${ADVERBS}(?:${WROTE}|write|built|developed|supplied|provided|delivered)\s+${WORD}{0,3}?${CODE}\s+${USED}[^.;${SLOT}]{0,60}?${HOSTILE}`,
  // N supplied the servers used in the attack
  String.raw`${OF_ANOTHER}\s+(?:who\s+)?(?:has\s+|have\s+|had\s+)?${ADVERBS}(?:supplied|provided|rented|leased|hired|hosted|bought|registered|ran|set\s+up|administered|operated|managed)\s+${WORD}{0,3}?(?:servers?|domains?|hosting|infrastructure|machines?|computers?|laptops?|phones?|accounts?|wallets?)\s+${USED}[^.;${SLOT}]{0,60}?${HOSTILE}`,
  // N is the author of the wiper
  String.raw`\s+(?:who\s+)?(?:is|was|are|were)\s+(?:an?|the|one\s+of\s+the)\s+(?:[\w-]+\s+){0,2}?(?:authors?|writers?|coders?|programmers?|developers?|creators?|makers?)\s+(?:of|behind)\s+${WORD}{0,4}?${WEAPON}\b${AGAINST_IT}`,
].map((source) => new RegExp(source, 'g'));

/** The same in other ways, and whoever is behind a name that hackers use. */
export const MAKING_RULES: readonly NameRule[] = [
  // named N as the author of the wiper
  String.raw`\b(?:nam(?:e|es|ed|ing)|identif(?:y|ies|ied|ying)|unmask(?:s|ed|ing)?|describ(?:e|es|ed|ing)|point(?:s|ed|ing)\s+to)\s+${BROUGHT_IN_LIST}(?=\s+as\s+(?:an?|the|one\s+of\s+the)\s+(?:[\w-]+\s+){0,2}?(?:authors?|writers?|coders?|programmers?|developers?|creators?|makers?)\s+(?:of|behind)\s+${WORD}{0,4}?${WEAPON}\b)`,
  // the author of the wiper, N; the wiper was written by N
  String.raw`\b(?:authors?|writers?|coders?|programmers?|creators?)\s+(?:of|behind)\s+${WORD}{0,4}?${WEAPON}(?:\s*[,:(–—-]|\s+(?:is|was|are|were))\s*${RANK}${LIST}`,
  String.raw`\b${WEAPON}\b[^${SLOT}.;]{0,60}?\b(?:written|coded|programmed|authored)\s+by\s+(?:[\w-]+\s+){0,3}?${RANK}${LIST}`,
  // Greyfinch is really N; the hacker known as Greyfinch is really N
  String.raw`(?:^\W*|\bthat\s+|\b(?:known\s+as|called|calls?\s+(?:him|her)self|behind|named|handle|alias|user|account|persona|nickname)\s+)["“‘']?(?!(?:it|he|she|that|this|there|what|who|here|which|and|but|all|one)\b)(?:${SLOT}|[\w.-]{3,30})["”’']?\s+(?:is|was)\s+(?:really|in\s+fact|in\s+reality|none\s+other\s+than|an\s+alias\s+(?:of|for)|a\s+pseudonym\s+(?:of|for)|the\s+(?:alias|handle|pseudonym|nickname|online\s+name)\s+of)\s+${RANK}${LIST}`,
].map(nameRule);

const CLUES = String.raw`(?:trails?|clues?|traces?|tracks|evidence|breadcrumbs|footprints|leads|logs|payments?|wallets?|invoices?|ip\s+address(?:es)?)`;

/** Whom a search comes to; where a crime is told. */
export const TRAIL_RULE: NameRule = nameRule(
  String.raw`(?<!\b(?:hiking|walking|forest|mountain|nature)\s)\b${CLUES}\s+(?:[\w-]+\s+){0,4}?(?:leads?|led|points?|pointed|goes|went|runs?|ran)\s+(?:[\w-]+\s+){0,2}?(?:to|at|towards?)\s+${BROUGHT_IN_LIST}(?!\s*(?:street|road|lane|['’]s\s+(?:victims?)))`,
);
