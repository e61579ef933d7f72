import type { Report } from '../../model/report.ts';
import type { Name } from './find-names.ts';
import { joined } from './person.ts';
import { endsInABand, type Bands } from './position/find-bands.ts';
import { mayShowABody, showsABody } from './shows-a-body.ts';
import { showsAPeople } from './shows-a-people.ts';
import { mayShowAThing } from './shows-a-thing.ts';
import { showsAVictim, showsWhoSuffered } from './shows-a-victim.ts';
import { normaliseWord, wordsOf } from './words.ts';

/** Names shown to be those of somebody who is not exposed by being named, each in the words it is compared by. */
export interface Exemptions {
  /** Spokespersons and heads of state or government: in every report, whatever is said of them. */
  speakers: string[][];
  /** States, groups, firms, operations and things with names like those of persons. */
  groups: string[][];
  /** Who wrote this report, by the words of its text. */
  authors: string[][];
  /** Who wrote it by what is known of it: a byline from beside the report can name anybody. */
  byline: string[][];
  /** Victims: sealed only where charged, wanted or told to have done violence. */
  victims: string[][];
  /** Whom others killed, took or held: sealed only by words that accuse them themselves. */
  suffered: string[][];
}

const BEFORE = 80;
const SPOKESPERSON_BEFORE = /\bspokes(?:man|woman|person|people)\b(?:\s+(?:for|of|at)\s+[^.,;]{1,60})?,?\s*$/i;
const SPOKESPERSON_AFTER =
  /^\s*[,(–—-]\s*(?:who is\s+)?(?:(?:an?|the|its|their|[\p{L}'’]+['’]s)\s+)?(?:[\p{L}'’-]+\s+){0,5}?spokes(?:man|woman|person)\b/iu;
const AUTHOR_BEFORE =
  /(?:^|\n|[.!?(]\s*)\s*(?:(?:written|reported|reporting|writing|editing|edited|text|story|photos?)\s+)?by:?\s*$|\b(?:reporter|correspondent)\s+$|\bthat was\s+$|\b(?:thank you|thanks),?\s+$/i;
const AUTHOR_AFTER = /^\s+(?:has been\s+)?(?:reports|reporting)\b(?!\s+to\b)/;
// The last words of a broadcast: a name, a station and a city, and nothing more on the line.
const SIGN_OFF_BEFORE = /(?:^|[\n.!?])\s*$/;
const SIGN_OFF_AFTER = /^,\s*\p{Lu}[\p{L}\d+ ]{1,20},\s*\p{Lu}[\p{L} ]{1,20}\.?\s*(?:\n|$)/u;
const HEAD_BEFORE =
  /(?<!\b(?:former|ex-|vice|deputy|company|bank)\s*-?)\b(?:president|prime minister|premier|chancellor|king|queen|pope|emperor|taoiseach)(?:-elect)?\s+$/i;
const GROUP = String.raw`(?:groups?|gangs?|collectives?|crews?|outfits?|clusters?|campaigns?|operations?|malware|compan(?:y|ies)|firms?|threat actors?)`;
const CALLED = String.raw`(?:\s+(?:that\s+)?(?:(?:it|is|are|also|better|publicly)\s+)*(?:called|calls|named|known as|tracked as|dubbed))?`;
const GROUP_CALLED = new RegExp(
  String.raw`\b${GROUP}${CALLED}\s+["“‘']?((?:\p{Lu}[\p{L}\d-]+\s){1,3}\p{Lu}[\p{L}\d-]+)(?![\p{L}\d-])(?!,\s+(?:its|their|an?|the)\b)(?!\s+(?:as\b|an?\b|among\b|in\b|found|own|runs?\b|ran\b|le[da]d?s?\b|set\b|work|join|creat|start|head|belong))`,
  'gu',
);
// Not `the firm's founder` and not `a member of the group`: the name itself must be the group's.
const GROUP_AFTER = new RegExp(
  String.raw`^["”’']?(?:,\s+(?:an?|the)\s+(?:(?!of\b|in\b|with\b|from\b|for\b|at\b|behind\b)[\w-]+\s+){0,3}?|\s+(?:[\w-]+\s+)?)${GROUP}(?=\s*(?:[,.;:)]|$|that\b|which\b|linked\b|tied\b|based\b|backed\b|known\b|has\b|have\b|is\b|was\b|were\b))`,
  'i',
);
const HEAD_SURNAME =
  /(?<!\b(?:[Ff]ormer|[Ee]x-|[Vv]ice|[Dd]eputy)\s*-?)\b(?:President|Prime Minister|Premier|Chancellor|King|Queen)\s+(\p{Lu}[\p{L}'’-]+)(?!\s+\p{Lu})/gu;
// `slandering leader N`: of no group, so of the state.
const ITS_LEADER_BEFORE =
  /\b(?:(?:slander|insult|mock|warn|threaten)(?:ing|ed)|(?:nation|country|state|regime)['’]s)\s+(?:[Ss]upreme\s+)?leader\s+$/i;
const HEAD_AFTER = /^['’]s\s+(?:[a-z-]+\s+)?(?:regime|dictatorship|presidency|government)\b/;
const LEADER_BEFORE = /(?:\b\p{Lu}\p{L}+(?:an|ish|ese|ch|eek|i)|\b[Ss]upreme)\s+(?:[Ss]upreme\s+)?[Ll]eader\s+$/u;

/** Reads who is shown to be a spokesperson, author, head of state or victim from the words around each name and from bylines. */
export function exemptNames(report: Report, prose: string, names: readonly Name[], bands: Bands): Exemptions {
  const exempt: Exemptions = {
    speakers: headsIn(prose),
    groups: groupsIn(prose),
    authors: [],
    byline: authorsIn(report.byline),
    victims: [],
    suffered: [],
  };
  const charged = new Set(names.filter((name) => isCharged(prose, name)).map(({ words }) => joined(words)));
  for (const name of names) {
    const before = prose.slice(Math.max(0, name.start - BEFORE), name.start);
    const after = prose.slice(name.end, name.end + BEFORE);
    if (isSpokesperson(before, after) || ((isHead(before) || HEAD_AFTER.test(after)) && !endsInABand(bands, before)))
      exempt.speakers.push(name.words);
    const may = mayShowABody(prose, name) || mayShowAThing(prose, name) || showsAPeople(prose, name);
    const isBody = showsABody(prose, name) || (may && !charged.has(joined(name.words)));
    if (GROUP_AFTER.test(after) || isBody) exempt.groups.push(name.words);
    if (isAuthor(before, after)) exempt.authors.push(name.words);
    if (showsAVictim(prose, name)) exempt.victims.push(name.words);
    if (showsWhoSuffered(prose, name)) exempt.suffered.push(name.words);
  }
  return exempt;
}

// `police charged Toma Varensk`, `an arrest warrant for him`.
function isCharged(prose: string, { start }: Name): boolean {
  return CHARGED.test(prose.slice(Math.max(0, start - BEFORE), start));
}
const CHARGED = /\b(?:charged|charges against|indicted|convicted|prosecuted|warrants? for|wanted)\s+$/i;

// `President Orsolov`: a surname alone is no name to be looked at above.
function headsIn(prose: string): string[][] {
  return [...prose.matchAll(HEAD_SURNAME)].map((match) => [normaliseWord(match[1]!)]);
}

function groupsIn(prose: string): string[][] {
  return [...prose.matchAll(GROUP_CALLED)].map((match) => wordsOf(match[1]!).map((word) => word.norm));
}

function authorsIn(byline: string | null): string[][] {
  const authors = (byline ?? '').split(/,|;|\band\b|&|\|/);
  const names = authors.map((author) => wordsOf(author.replace(/^\s*by\s+/i, '')).map((word) => word.norm));
  return names.filter((words) => words.length > 1);
}

function isSpokesperson(before: string, after: string): boolean {
  return SPOKESPERSON_BEFORE.test(before) || SPOKESPERSON_AFTER.test(after);
}

function isHead(before: string): boolean {
  return [HEAD_BEFORE, LEADER_BEFORE, ITS_LEADER_BEFORE].some((sign) => sign.test(before));
}

function isAuthor(before: string, after: string): boolean {
  if (SIGN_OFF_BEFORE.test(before) && SIGN_OFF_AFTER.test(after)) return true;
  return AUTHOR_BEFORE.test(before) || AUTHOR_AFTER.test(after);
}
