import { BAND, BAND_NOUN } from './find-bands.ts';
import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { TELLING } from './position-words.ts';

const SORT = String.raw`(?:groups?|gangs?|networks?|organi[sz]ations?|cartels?|militias?|movements?|factions?|hackers)`;
// `the Tin Wave (TW) group`
const OUTLAWS = String.raw`(?:${BAND}(?:\s*\(["“‘]?(?:${BAND}|[\w-]{2,12})["”’]?\))?(?:\s+(?:[a-z-]+\s+){0,2}?${SORT})?|${BAND_NOUN}|(?:hate\s+preacher|death)\s+cult|(?:rebel|terror(?:ist)?|militant|guerrilla|jihadi(?:st)?|extremist|insurgent|mob|drugs?|underworld|separatist)(?=\s+(?:leader|chief|boss|commander|lord|kingpin|baron)))`;
const WORD = String.raw`(?:(?!(?:said|says|told|of|by|for|to|who|whose|which|that|against|from|with|and|after|rival|anti-\w+)\b)[\w’'-]+\s+)`;
const RANKED = String.raw`(?:${RANK}(?:(?:mullah|sheikh|imam|emir|cmdr\.?|commander)\s+)?)`;

/** What somebody is who leads a band or belongs to it. */
const HEAD = String.raw`(?:leaders?|chiefs?|heads?|commanders?|boss(?:es)?|lords?|barons?|kingpins?|founders?|co-founders?|emirs?|caliphs?|deput(?:y|ies)|lieutenants?|members?|fighters?|militants?|recruiters?|recruits?|followers?|supporters?|sympathi[sz]ers?|operatives?|gunm[ae]n|bombers?|executioners?|propagandists?|ideologues?|strategists?|financiers?|couriers?|jihadi(?:st)?s?|terrorists?|extremists?|warlords?|enforcers?|hackers?|secretary-general|second-in-command)`;
const IN_IT = String.raw`${HEAD}\s+(?:of|in|with|within|from|for)\s+(?:(?:the|an?|its|his)\s+)?${WORD}{0,3}?${OUTLAWS}`;
const ITS_OWN = String.raw`${OUTLAWS}(?:['’]s?)?\s+${WORD}{0,3}?${HEAD}`;

/** Whoever leads a band or belongs to it: the words are an accusation themselves, whoever says them. */
export const BAND_RULES: readonly NameRule[] = [
  // Tin Wave leader N; the gang's leader, N; the rebel chief N
  String.raw`${ITS_OWN}(?:\s+(?:named|called|known\s+as))?[\s,:–—"“(-]+(?:the\s+)?${RANKED}${LIST}`,
  // the leader of the Tin Wave, N
  String.raw`\b${IN_IT}[\s,:–—"“(-]+${RANKED}${LIST}`,
  // N, the leader of the gang; N, a senior Tin Wave commander; N, a man calling himself the head of Tin Wave
  String.raw`${LIST}(?=\s*[,(–—-]\s*(?:(?:who\s+)?(?:is|was)\s+)?(?:(?:an?|the|its|one\s+of\s+the|another|then|now|once)\s+)?(?:m[ae]n\s+calling\s+\w+\s+(?:the\s+)?)?${WORD}{0,3}?(?:${IN_IT}|${ITS_OWN})(?![\w-])(?!\s+${TELLING}\b))`,
  // Orsolov's gang
  String.raw`${LIST}(?=['’]s?\s+${WORD}{0,2}?(?:${BAND_NOUN}|${BAND}))`,
].map(nameRule);

/** The same, said of a subject: `N leads the Tin Wave`, `N is a member of the gang`. */
export const BAND_PREDICATES: readonly RegExp[] = [
  String.raw`\s+(?:who\s+)?(?:is|was|are|were|became|remains)\s+(?:(?:an?|the|its|one\s+of\s+the)\s+)?${WORD}{0,3}?(?:${IN_IT}|${ITS_OWN})(?![\w-])`,
  String.raw`\s+(?:who\s+)?(?:(?:has|have|had|allegedly|reportedly)\s+){0,2}(?:(?:joined|joins|leads|led|heads|headed|founded|funded|financed)|(?:fights?|fought|fighting)\s+(?:for|alongside)|(?:pledged|swore)\s+(?:[\w-]+\s+)?(?:allegiance|loyalty)\s+to|(?:left|travel(?:led|ed)|went|fled)\s+[^.;]{0,40}?to\s+(?:join|fight\s+(?:for|with|alongside)))\s+(?:(?:the|an?)\s+)?${BAND}`,
].map((source) => new RegExp(source, 'g'));
