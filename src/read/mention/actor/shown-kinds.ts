import { matchesIn, stretchesWith } from '../../language/stretches-with.ts';
import type { Tokens } from '../../language/tokenise.ts';
import { EXPERTS } from './head-words.ts';
import { accusedInProse } from './accused-in-prose.ts';
import { codeNamesIn } from './code-names.ts';

/** What the words around a capitalised name show it to be: no person. `thing`: malware, a ship, an operation; no actor at all. */
export type ShownKind = 'unit' | 'organisation' | 'thing';

// `the Norlandic-speaking Salt gang`: where it is from is no part of the name.
const NOT_FROM = String.raw`(?!\p{Lu}[\p{L}.]*-(?:speaking|linked|backed|based|sponsored|affiliated|aligned|nexus)\b)`;
const WORD = String.raw`${NOT_FROM}\p{Lu}[\p{L}\d]*(?:['’]\p{Lu}\p{L}+|-[\p{L}\d]+)*(?![\p{L}\d])`;
const NAME = String.raw`${WORD}(?:[^\S\n]+${WORD}){0,3}`;
const QUOTED = String.raw`(?:the\s+)?["“‘']?`;

const UNIT = String.raw`groups?|gangs?|collectives?|crews?|syndicates?|hacktivists|(?:threat|state|malicious|hacking)\s+actors?|(?:activity\s+|threat\s+)?clusters?|intrusion\s+sets?`;
const FIRM = String.raw`compan(?:y|ies)|firms?|vendors?|start-?ups?|subsidiary|newspaper|broadcaster|news\s+agency`;
const THING = String.raw`malware|ransomware|trojan|worm|backdoor|botnet|spyware|toolkit|vessel|ship|tanker|freighter|frigate|warship|submarine|trawler|flagged`;
const NOUN = String.raw`(?<noun>${UNIT}|${FIRM}|${THING})`;
// `campaign Name`, `contractor Name` may be somebody's: these need `called` between.
const NOUN_CALLED = String.raw`(?<noun>contractors?|campaign|operation|exercises?|unit|outfit|team)`;
const CIVIL = String.raw`(?<civil>\b(?:aid|rights|media|industry|lobby|advocacy|trade|monitoring|news|energy|consumer|privacy)\s+)?`;

const CALL = String.raw`(?:calls?|called|named?|names|dubs|dubbed|nicknamed|tracks|(?:known|tracked|referred\s+to|identified|tracks)(?:\s+publicly)?\s+as)`;
const CALLED = String.raw`(?:(?:that|which|who|it|they|is|are|was|were|also|better|otherwise|publicly|commonly|researchers|analysts|\p{Lu}\p{L}+)\s+){0,4}${CALL}`;
// Behind a comma whoever stands there is often named: `the hackers, identified as Name`, `the crew, whom police named as Name`.
const BY_WHOM = String.raw`(?:it|they|we|researchers|analysts|experts|officials)`;
const CALLED_BESIDE = String.raw`(?:(?:(?:also|publicly|better)\s+)*(?:known|tracked|referred\s+to)\s+as|(?:which|whom|that)\s+${BY_WHOM}\s+(?:call(?:s|ed)?|track(?:s|ed)?\s+as))`;
// `the firm Name founded`: there the name is whoever founded it.
const NOT_WHO = String.raw`(?!["”’']?\s+(?:found|own|r[ua]ns?\b|le[da]d?s?\b|set\b|work|join|creat|start|head|belong|allegedly|said|says|told)|["”’']?['’]s\b)`;
// `an analyst at Name's firm`; and no part of a name.
const NOT_OF_WHOM = String.raw`(?![’']|[^\S\n]+\p{Lu})`;
const LIKE = String.raw`(?:hacking|hacker|hacktivist|cyber|cybercrime|cyberespionage|espionage|extortion|threat|apt)\s+`;
// A group, and not somebody of it: `the group's leader`, `a crew member`, `of the gang`.
const ENDS = String.raw`(?=\s*(?:[,.;:)–—]|$|that\b|which\b|linked\b|tied\b|based\b|backed\b|known\b|has\b|have\b|is\b|was\b|were\b|of\s+(?:hackers|criminals)\b|working\b|operating\b|run\b|directed\b|controlled\b|in\b|from\b|(?:suspected|believed|thought|said|accused|affiliated|associated|active|sponsored|behind|whose|it|they|we|researchers|analysts|experts|officials)\b|(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:has|have|had|says?|links?|ties|calls?|tracks?|blames?|blamed|officials|researchers|analysts)\b))`;
const GROUP_NOUN = String.raw`(?<noun>group|gang|collective|crew|syndicate|outfit|unit|actor|cluster|intelligence(?:\s+service)?|ransomware|malware|botnet|compan(?:y|ies)|firm|contractor|vessel|ship|tanker)`;
const BEFORE_NOUN = String.raw`(?:(?!(?:of|in|with|from|for|at|behind|by|and|who|member|members|leader)\b)(?:(?:\p{Lu}\.){2,}|[\p{L}\d'’-]+)\s+){0,4}?`;

const POST = String.raw`(?:(?:${EXPERTS})s?|professor|lecturer|director|partner|manager|head\s+of\s+[\p{Ll}\s-]{3,40}|chief\s+[\p{Ll}\s-]{3,30})`;

/** Each with the names it shows in groups called `a`, `b` and `firm`, and the noun that says what they are. */
const PATTERNS = [
  // the group known as N; the hacking group N; the Norland-flagged N
  String.raw`${CIVIL}\b${NOUN}(?:\s+${CALLED})?\s+${QUOTED}(?<a>${NAME})${NOT_WHO}`,
  // the group behind the attack, known as N; a gang, which analysts call N
  String.raw`\b(?<noun>group|gang|crew|outfit|collective)(?:\s+[\w’'-]+){0,6},\s+${CALLED_BESIDE}\s+${QUOTED}(?<a>${NAME})${NOT_WHO}`,
  // the hackers, which it calls N: of persons it would be `whom`
  String.raw`\b(?<noun>hackers)(?:\s+[\w’'-]+){0,6},\s+which\s+${BY_WHOM}\s+call(?:s|ed)?\s+${QUOTED}(?<a>${NAME})${NOT_WHO}`,
  // an analyst at N
  String.raw`\b${POST}\s+at\s+(?<firm>${NAME})${NOT_OF_WHOM}`,
  // a campaign called N
  String.raw`\b${NOUN_CALLED}\s+${CALLED}\s+${QUOTED}(?<a>${NAME})${NOT_WHO}`,
  // hackers calling themselves N
  String.raw`\b(?:call(?:s|ed|ing)?|styl(?:es?|ing))\s+(?:themselves|itself)\s+${QUOTED}(?<a>${NAME})`,
  // it tracks the activity as N
  String.raw`\btrack(?:s|ed|ing)?\s+(?:it|them|(?:the|this|that)\s+[\w-]+(?:\s+[\w-]+)?)\s+as\s+${QUOTED}(?<a>${NAME})`,
  // the N hacking group; N operators; N hackers
  String.raw`(?<a>${NAME})["”’']?\s+(?:${LIKE}){0,2}(?<noun>group|gang|crew|collective|syndicate|hackers|actors|operators|ransomware|malware|botnet|trojan|backdoor|spyware)\b(?!\s+(?:leader|member|boss|chief|founder|who)\b)`,
  // the N hacker organisation
  String.raw`(?<a>${NAME})["”’']?\s+(?:${LIKE}){1,2}(?<noun>organi[sz]ation|outfit|unit|team)\b`,
  // N, a hacking group; N, which is also a hacking group
  String.raw`(?<a>${NAME})["”’']?,\s+(?:which\s+is\s+)?(?:an?|the|another|one\s+of\s+the)\s+${BEFORE_NOUN}${GROUP_NOUN}${ENDS}`,
  // N is a group; N, also known as M, is the military intelligence of Norland
  String.raw`(?<a>${NAME})(?:,[^,.;\n]{1,60},)?\s+(?:is|was|are|were)\s+(?:(?:believed|thought|said|known|assessed|considered)\s+to\s+be\s+)?(?:an?|the|one|another|\p{L}+['’]s)\s+${BEFORE_NOUN}${GROUP_NOUN}${ENDS}`,
  // N and M are one group
  String.raw`(?<a>${NAME})\s+and\s+(?<b>${NAME})\s+(?:are|were)\s+(?:(?:not|both|in\s+fact|really)\s+)?(?:one|the\s+same|two|different|separate|distinct)\s+(?:[\w-]+\s+){0,2}?(?<noun>group|gang|crew|actor|cluster|unit|compan|firm)`,
].map((source) => new RegExp(source, 'gu'));

const ALSO = new RegExp(
  String.raw`(?<a>${NAME})["”’']?(?:,?\s+|\s*\()(?:also\s+(?:known|tracked)\s+as|aka|a\.k\.a\.|formerly(?:\s+known\s+as)?)\s+(?<list>${QUOTED}${NAME}(?:["”’']?,?\s+(?:and\s+|or\s+)?${QUOTED}${NAME}){0,12})`,
  'gu',
);
const EACH = new RegExp(NAME, 'gu');
const IS_THING = new RegExp(`^(?:${THING}|campaign|operation|exercises?)$`, 'i');
const IS_FIRM = new RegExp(`^(?:${FIRM}|contractors?|compan)$`, 'i');

/** Beginnings of words of which every pattern holds one. */
const SIGN = new RegExp(
  String.raw`(?:^|-)(?:groups?$|gang|collective|crew|syndicate|hack|actor|cluster|intrusion|compan|firms?$|vendor|start|subsidiary|newspaper|broadcaster|agency|malware|ransomware|trojan|worm|backdoor|botnet|spyware|toolkit|vessel|ship|tanker|freighter|frigate|warship|submarine|trawler|flagged|contractor|campaign|operat|exercise|unit|outfit|team|${EXPERTS}|professor|lecturer|director|partner|manager|head$|chief|call|styl|track|intelligence|known|aka$|a\.k|formerly|organi[sz]ation)`,
);

/**
 * Names that somewhere in the prose stand as those of groups, firms or things: `the group known as Name`, `Name, a hacking
 * group`. What is shown at one place holds for the whole report, and for the names given as meaning the same. `known` are names
 * of which that is known beforehand.
 */
export function shownKinds(
  text: Tokens,
  known: Iterable<readonly [string, ShownKind]> = [],
): ReadonlyMap<string, ShownKind> {
  const shown = new Map(known);
  const telling = stretchesWith(text, ({ norm }) => SIGN.test(norm));
  const isAccused = accusedInProse(text);
  for (const pattern of PATTERNS) {
    for (const { groups } of matchesIn(telling, pattern)) {
      const kind = groups!.civil || groups!.firm ? 'organisation' : kindOf(groups!.noun ?? 'group');
      // A post at somebody's is weak evidence, and a body is never sealed.
      const firm = groups!.firm && !isAccused(groups!.firm) ? groups!.firm : undefined;
      for (const name of [groups!.a, groups!.b, firm])
        if (name && !shown.has(plain(name))) shown.set(plain(name), kind);
    }
  }
  for (const name of codeNamesIn(text.prose)) if (!shown.has(plain(name))) shown.set(plain(name), 'unit');
  addOtherNames(matchesIn(telling, ALSO), shown);
  return shown;
}

function kindOf(noun: string): ShownKind {
  if (IS_THING.test(noun)) return 'thing';
  return IS_FIRM.test(noun) ? 'organisation' : 'unit';
}

function addOtherNames(renamings: readonly RegExpExecArray[], shown: Map<string, ShownKind>): void {
  const links = renamings.map(({ groups }) => [groups!.a!, ...groups!.list!.match(EACH)!].map(plain));
  for (const names of links) {
    const kind = names.map((name) => shown.get(name)).find((known) => known !== undefined);
    if (kind) for (const name of names) shown.set(name, kind);
  }
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^The /, '');
}
