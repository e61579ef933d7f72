import { LAWYERS } from '../../../model/words/lawyers.ts';
import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { SLOT } from './position-words.ts';

/** What belongs to somebody's private life. */
const PRIVATE = String.raw`(?:(?:private|personal|intimate|nude|naked|explicit|topless|medical|stolen|leaked|hacked)\s+(?:[\w-]+\s+){0,2}?(?:photos?|photographs?|pictures?|images?|videos?|video\s+clips?|e-?mails?|messages|chats?|data|details|information|records?|files?|accounts?|snaps|selfies)|nudes|sex\s+tapes?|home\s+address(?:es)?|medical\s+records?|photos|e-?mails|selfies)`;
const OUT = String.raw`(?:leaked|stolen|hacked|published|posted|dumped|exposed|spread|released|shared|circulated|made\s+public)`;
const WORD = String.raw`(?:(?!(?:by|from|to|that|who|which|when|after|and|for)\b)[^\s${SLOT}.;,]+\s+)`;
const BE = String.raw`(?:was|were|has\s+been|have\s+been|had\s+been|being|got)`;
/** Papers that are nobody else's business, wherever they go. */
const PAPERS = String.raw`(?:(?:(?:medical|health|patient|psychiatric|therapy|bank|tax|disciplinary)\s+(?:[\w-]+\s+)?(?:data|details|records?|files?|notes|letters|statements|returns?|results|reports?|histor(?:y|ies)|referrals?))|diar(?:y|ies)|diagnos[ei]s|prescriptions?)`;
const OTHERS = String.raw`(?:employers?|boss(?:es)?|colleagues|co-?workers|managers?|neighbou?rs|famil(?:y|ies)|relatives|parents|husband|wife|children|friends|classmates|strangers|newspapers?|papers?|press|media|reporters?|journalists?|rivals?|buyers?|contacts|customers|competitors?)`;
// `was sent to her employer`; to a doctor or an insurer it goes by itself.
const PASSED_ON = String.raw`(?:copied|put\s+online|(?:sent|e-?mailed|mailed|handed|passed|forwarded|shown|sold|offered)\s+(?:on\s+|round\s+)?to\s+(?:[\w-]+\s+){0,4}?${OTHERS})`;
const GONE = String.raw`(?:${BE})\s+(?:\w+\s+){0,2}?(?:${OUT}|${PASSED_ON})\b`;

/** What comes out at a leak of such papers, and what of somebody may stand in them. */
const TROVE = String.raw`(?:(?:dumps?|leaks?|troves?|caches?|batch(?:es)?|hauls?|releases?)\b|(?:leaked|stolen|hacked|published|dumped|posted|copied)\s+(?:[\w-]+\s+){0,2}?(?:papers|files|documents|records|data|materials?|archives?|pages|folders?|tables?))`;
const THEIRS = String.raw`(?:${PAPERS}|(?:(?:case|patient|personnel|staff|police|school|adoption|court)\s+)?(?:files?|records?|dossiers?)|home\s+address(?:es)?|(?:passports?|identity\s+cards?)(?:\s+(?:scans?|copies|numbers?))?)`;
const OF_WHOM = String.raw`(?:\s+and\s+(?:the\s+)?[\w-]+)?\s+(?:of|on|about|belonging\s+to)\s+(?:(?:an?|the|one)\s+)?${WORD}{0,8}?(?:[\w’'-]+,\s+)?${RANK}`;
const ILLNESS = String.raw`(?:treatments?|therapy|illness(?:es)?|addictions?|pregnancy|abortions?|medication|names?|address|passport)(?:\s+(?:for|and|against|of)\s+[\w-]+)?`;
// Whoever speaks for others tells of their papers.
const NOT_FOR_OTHERS = String.raw`(?<!\b(?:${LAWYERS}|doctors?|psychiatrists?|therapists?|agents?|officials?|ministers?|officers?|editors?|reporters?|husband|brother|father|son),?\s+)`;
const SPEAKS_FOR_OTHERS = String.raw`(?!\s*,\s+(?:(?:an?|the|his|her|their)\s+)?(?:[\w’'-]+\s+){0,3}?(?:${LAWYERS}|doctors?|psychiatrists?|therapists?|spokes\w+|ministers?|officials?|editors?|husband|brother|father|son)\b)`;
const SAYS = String.raw`(?:said|says|told\s+[^,.;${SLOT}]{1,50}?|confirm(?:ed|s)|complain(?:ed|s)|learn(?:ed|t)|discovered|wrote)`;

/** Out for good, whatever papers they are: music that is released is nobody's secret. */
const ONLINE = String.raw`(?:leaked|stolen|hacked|dumped|copied|(?:posted|published|put)\s+online)`;
const PERSONS = String.raw`(?:(?:wo)?m[ae]n|people|persons?|patients?|nurses?|doctors?|teachers?|pupils?|students?|clerks?|officers?|soldiers?|employees?|workers?|customers?|clients?|voters?|members?|pensioners?|residents?|tenants?|victims?|two|three|four|five|several|those)`;

// Files and records are a firm's as well.
const AS_A_PERSON = String.raw`\s*,\s+(?:\d{1,3}\b|(?:an?|the)\s+(?:[\w-]+\s+){0,3}?${PERSONS})`;

/** Whoever's private photos, mails or records came out. */
export const LEAK_RULES: readonly NameRule[] = [
  // private photos and a video clip of the singers N, known by her stage name N, and N were leaked
  String.raw`(?=${SLOT})(?<!\bby\s+(?:[\w-]+\s+){0,3})(?<=\b${PRIVATE}\b[^.;]{0,40}\s(?:of|belonging\s+to|showing)\s[^.;]{0,200})${LIST}(?=[^.;]{0,200}\s${BE}\s+(?:\w+\s+){0,2}?${OUT}\b)`,
  // leaked private photos of stars like N and N
  String.raw`\b(?:leak(?:ed|s|ing)?|stole|publish(?:ed|es|ing)|post(?:ed|s|ing)|dump(?:ed|s|ing)|spread)\s+(?:[^${SLOT}.;]{0,60}?\s)?${PRIVATE}\s+(?:and\s+${WORD}{1,4}?)?(?:of|belonging\s+to|showing)\s+${WORD}{0,8}?(?:(?:including|like|such\s+as)\s+)?${RANK}${LIST}`,
  String.raw`\b(?:leak|theft|hack|publication|release)s?\s+of\s+(?:the\s+)?${PRIVATE}\s+(?:of|belonging\s+to)\s+${WORD}{0,6}?${RANK}${LIST}`,
  // N's nude photos were leaked
  String.raw`${LIST}(?=['’]s?\s+${PRIVATE}\s+(?:and\s+${WORD}{1,4}?)?(?:${BE})\s+(?:\w+\s+){0,2}?${OUT}\b)`,
  // N's medical file was sent to her employer
  String.raw`${LIST}(?=['’]s?\s+${PAPERS}\s+${GONE})`,
  // the medical file of N was sent to her employer
  String.raw`\b${PAPERS}\s+(?:of|belonging\s+to|on|about)\s+${WORD}{0,6}?${RANK}${LIST}(?=[^.;]{0,120}\s${GONE})`,
  // two nurses whose files were posted online, N and N
  String.raw`\b${PERSONS}\s+whose\s+(?:own\s+)?(?:${PAPERS}|${PRIVATE}|${THEIRS})\s+(?:${BE})\s+(?:\w+\s+){0,2}?${ONLINE}\s*,\s+${LIST}`,
  // the records of N, a nurse, were posted online; hackers stole the files of N
  String.raw`\b${THEIRS}\s+(?:of|belonging\s+to|on)\s+${WORD}{0,6}?${RANK}${LIST}(?=${AS_A_PERSON}[^.;${SLOT}]{0,80}\s${BE}\s+(?:\w+\s+){0,2}?${ONLINE}\b)`,
  String.raw`\b(?:stole|stolen|copied|leaked|dumped)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?${THEIRS}\s+(?:of|belonging\s+to)\s+${WORD}{0,6}?${RANK}${LIST}(?=${AS_A_PERSON})`,
  // the medical file of N is among those posted
  String.raw`\b${PAPERS}\s+(?:of|belonging\s+to|on|about)\s+${WORD}{0,6}?${RANK}${LIST}(?=[^.;${SLOT}]{0,80}\s(?:is|was|are|were)\s+among\s+(?:those|the)\s+(?:[\w-]+\s+){0,4}?${OUT}\b)`,
  // Among the leaked papers is the file of a teacher, N
  String.raw`\b(?:among|in)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?${TROVE}[^${SLOT}.;:]{0,40}?\s(?:is|are|was|were)\s+(?:[\w’'-]+\s+){0,3}?${THEIRS}${OF_WHOM}${LIST}`,
  // The dump includes the medical history of the judge N
  String.raw`\b${TROVE}[^${SLOT}.;:]{0,40}?\s(?:includ(?:es?|ed|ing)|contain(?:s|ed|ing)?|held|holds?|hold|ha[sd])\s+(?:[\w’'-]+\s+){0,3}?${THEIRS}${OF_WHOM}${LIST}`,
  // N said his psychiatric notes had been published
  String.raw`${NOT_FOR_OTHERS}${LIST}${SPEAKS_FOR_OTHERS}(?=(?:\s*,[^,.;${SLOT}]{1,80})?\s*,?\s+(?:who\s+)?${SAYS}\s+(?:that\s+)?(?:his|her)\s+(?:own\s+)?(?:${PAPERS}|${PRIVATE}|${ILLNESS})\s+${GONE})`,
  // were copied, among them the medical file of N
  String.raw`\b(?:copied|${OUT})\b[^${SLOT}.;]{0,80}?\b(?:among\s+(?:them|these|those)|including|such\s+as)\s+(?:${WORD}){0,3}?(?:${PAPERS}|${PRIVATE})\s+(?:of|belonging\s+to|on)\s+${WORD}{0,8}?${RANK}${LIST}`,
].map(nameRule);

/** The same, said of a subject: `N had her photos leaked`. */
export const LEAK_PREDICATES: readonly RegExp[] = [
  String.raw`\s+(?:who\s+)?(?:had|has\s+had|saw|found)\s+(?:some\s+of\s+)?(?:his|her|their)\s+(?:own\s+)?${PRIVATE}\s+${OUT}\b`,
  String.raw`\s+(?:tweeted|wrote|spoke|posted|complained|said)\s+(?:[\w-]+\s+){0,3}?about\s+(?:his|her|their)\s+${PRIVATE}\s+(?:being\s+)?${OUT}\b`,
  // N is one of the patients whose files were leaked
  String.raw`\s+(?:is|was|are|were)\s+(?:among|one\s+of)\s+(?:the|those)\s+(?:[\w-]+\s+){0,4}?whose\s+(?:${PAPERS}|${PRIVATE}|${THEIRS})\s+${GONE}`,
  // N, 61, the clerk whose medical file was sent to her employer
  String.raw`(?:(?:,\s+\d{1,3})?,\s+(?:(?:an?|the|one|another)\s+(?:[\w-]+\s+){1,5}?)?|\s+)whose\s+(?:${PAPERS}|${PRIVATE})\s+${GONE}`,
].map((source) => new RegExp(source, 'g'));
