import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { SLOT, TELLING } from './position-words.ts';

/** What is done by many and has somebody behind it. */
const CRIME = String.raw`(?:gangs?|rings?|crew|plots?|conspiracy|(?:cyber-?)?attacks?|hacks?|hacking|break-?ins?|intrusions?|breach|thefts?|heists?|robber(?:y|ies)|raids?|schemes?|scams?|frauds?|swindle|extortion|blackmail|ransomware|kidnappings?|murders?|killings?|bombings?|smuggling|trafficking|laundering|sabotage|cartel|mafia|syndicate|outfit|operation|campaign)`;
/** Whoever is called so has a part in a crime. */
const ROLE = String.raw`(?:ring-?\s?leaders?|masterminds?|paymasters?|kingpins?|puppet-?\s?masters?|bag-?m[ae]n|gang\s+(?:leaders?|boss(?:es)?|chiefs?)|(?:brains?|heads?|leaders?|boss(?:es)?|chiefs?|architects?|organi[sz]ers?|planners?|instigators?|m[ae]n|wom[ae]n)\s+(?:of|behind)\s+(?:(?:the|this|that|its|their|an?)\s+)?(?:(?!(?:that|which|who|whom|whose|and|or|of|in|at|for|to|hacked|attacked)\b)[\w-]+\s+){0,3}?${CRIME})`;
/** The same where a crime is told; elsewhere, and of a firm or an inquiry, there is nothing to it. */
const LEADS = String.raw`(?:(?:main|key|top|lead|leading|central|chief|principal|number\s+one)\s+(?:m[ae]n|wom[ae]n|figures?|players?|persons?|guys?)|boss(?:es)?|chiefs?|leaders?|money\s+m[ae]n|fixers?|middlem[ae]n|go-betweens?|handlers?|couriers?|front-?\s?m[ae]n|insiders?|brains)\b(?![^${SLOT}.;]{0,60}\b(?:firms?|compan(?:y|ies)|banks?|hospitals?|agency|ministry|part(?:y|ies)|unions?|services?|clubs?|schools?|investigat\w+|inquir(?:y|ies)|probe|case|band|team|newsroom|unit|cent(?:re|er)|board|victims?|targets?)\b)`;
const ACCUSERS = String.raw`(?:investigators?|detectives|police|prosecutors?|(?:the\s+)?prosecution|authorities|officers|the\s+(?:indictment|charge\s+sheet|charges))`;
const SAY = String.raw`(?:sa(?:y|ys|id)|believed?s?|alleged?s?|thinks?|thought|claim(?:s|ed)?|contends?|maintains?)`;
const IS = String.raw`(?:is|was|are|were|(?:is|was)\s+(?:said|thought|believed|alleged)\s+to\s+be)`;
// `one Toma Varensk`, `a man called Toma Varensk`: nobody who is known already.
const ONE = String.raw`(?:(?:one|an?\s+certain|somebody|someone|an?\s+(?:[\w-]+\s+){0,2}?(?:m[ae]n|wom[ae]n|person))\s+(?:(?:called|named|known\s+as|by\s+the\s+name\s+of)\s+)?)`;
const GAP = String.raw`(?:(?:\s*,)?\s[^${SLOT}.;]{1,80}?)?`;
const NOT_SPEAKING = String.raw`(?!\s*,?\s*${TELLING}\b)`;

/** Whoever a report says has such a role: `the ringleader is one N`. */
export const ROLE_RULES: readonly NameRule[] = [
  // the brains of the gang was N; the ringleader, police say, is one N
  String.raw`\b${ROLE}${GAP}\s+${IS}\s+${ONE}?${RANK}${LIST}${NOT_SPEAKING}`,
  // they say the boss is one N
  String.raw`\b${LEADS}${GAP}\s+${IS}\s+${ONE}${RANK}${LIST}${NOT_SPEAKING}`,
  // the main man, according to prosecutors, is N
  String.raw`\b${LEADS}\s*,?\s+(?:according\s+to\s+${ACCUSERS}|${ACCUSERS}\s+${SAY})\s*,?\s+${IS}\s+${RANK}${LIST}${NOT_SPEAKING}`,
  // prosecutors say the main man was N
  String.raw`\b(?:according\s+to\s+${ACCUSERS}\s*,?|${ACCUSERS}\s+${SAY})\s+(?:that\s+)?the\s+${LEADS}\s+${IS}\s+${RANK}${LIST}${NOT_SPEAKING}`,
  // and the paymaster a certain N
  String.raw`\bthe\s+(?:${ROLE}|${LEADS})\s*,?\s+${ONE}${RANK}${LIST}${NOT_SPEAKING}`,
  // N, the brains behind the raid
  String.raw`${LIST}(?=\s*[,(–—-]\s*(?:the|one\s+of\s+the|its|their)\s+(?:[\w-]+\s+){0,2}?${ROLE}\b)`,
].map(nameRule);

/** `N was the brains of the gang`: what is said of a subject. */
export const ROLE_PREDICATES: readonly RegExp[] = [
  new RegExp(String.raw`\s+(?:who\s+)?${IS}\s+(?:the|one\s+of\s+the|its|their)\s+(?:[\w-]+\s+){0,2}?${ROLE}\b`, 'g'),
];
