import type { EvidenceMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { matchesIn, stretchesWith } from '../language/stretches-with.ts';
import type { Tokens } from '../language/tokenise.ts';

/** Records and extracts that show by themselves what a machine or a vehicle did. */
const RECORDS =
  '(?:screenshots?|screen\\s+grabs?|(?:(?:server|access|flight|chat|call|radar|network|system|event|phone|access)\\s+)?(?:logs|log\\s+files)|(?:radar|flight|satellite|tracking|telemetry)\\s+(?:data|records|images|imagery)|code\\s+(?:samples?|snippets?)|samples?\\s+of\\s+(?:the\\s+)?(?:code|malware)|source\\s+code|chat\\s+transcripts)';
/** Pictures may be of anything: they count where they are said to show something. */
const PICTURES = '(?:photos?|photographs?|pictures?|images?|footage|videos?|recordings?)';
const SHOWING =
  '(?=[^.;]{0,60}?\\b(?:show(?:s|ed|ing)?|prov(?:e|es|ed|ing)|as\\s+(?:evidence|proof)|to\\s+(?:support|back)|purport\\w*)\\b)';
const SOME = '(?:(?!(?:no|any)\\b)[\\p{L}\\d-]+\\s+){0,3}?';
const GAVE =
  '(?:published|released|shared|presented|showed|unveiled|posted|attached|disclosed|handed\\s+over|made\\s+public)';
const GIVE = '(?:publish|release|share|present|show|post|disclose|hand\\s+over)';
const ITEMS = `(?:${RECORDS}|${PICTURES}\\b${SHOWING})\\b`;

const GIVEN: readonly RegExp[] = [
  new RegExp(`\\b${GAVE}\\s+${SOME}${ITEMS}`, 'giu'),
  new RegExp(
    `\\b${ITEMS}\\s+(?:(?:were|was|have\\s+been|had\\s+been)\\s+)?(?:published|released|shared|made\\s+public|attached|(?:seen|reviewed|obtained|examined)\\s+by)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:has|have|had|holds?|obtained|recovered|secured)\\s+${SOME}${RECORDS}(?=\\s+(?:that|which|showing|proving)\\b)`,
    'giu',
  ),
];
const KEPT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:did\\s+not|didn['’]t|has\\s+not|have\\s+not|had\\s+not|declined\\s+to|refused\\s+to|failed\\s+to|yet\\s+to)\\s+${GIVE}\\s+${SOME}${RECORDS}`,
    'giu',
  ),
  new RegExp(
    `\\bno\\s+(?:${RECORDS}|${PICTURES})\\s+(?:was|were|has\\s+been|have\\s+been)\\s+(?:published|released|shared|shown|made\\s+public)`,
    'giu',
  ),
];

const SIGN =
  /^(?:screenshot|screen|grab|logs?$|log|radar|flight|satellite|tracking|telemetry|code|snippet|sample|source|transcript|photo|picture|image|footage|video|recording)/;

/** What the text itself prints, or where it says that a reader finds it. */
const PRINTED =
  /https?:|\bwww\.|\b(?:below|pictured|shown here|reproduced)\b|\bon (?:its|their|the) (?:[\p{L}]+ )?(?:website|site|blog|page|repository)\b/iu;
/** What attackers show is what they took. */
const LOOT =
  /\b(?:hackers?|attackers?|intruders?|gang|extortionists|ransomware (?:group|crew)|group|crew)\s+(?:has |have |had |also |later |then )?$/i;
const TAKEN = /^\s+of\s+(?:the\s+|its\s+|their\s+)?(?:stolen|leaked|hacked|exfiltrated)\b/i;
const REACH = 120;

/** Logs, screenshots, pictures and code put forward as evidence: offered where something is printed to check, else claimed; or kept back. */
export function readShownMaterial(text: Tokens): (Span & { value: EvidenceMention })[] {
  const telling = stretchesWith(text, ({ norm }) => SIGN.test(norm));
  const kept = KEPT.flatMap((pattern) => matchesIn(telling, pattern)).map((match) => spanOf(match, 'withheld'));
  const given = GIVEN.flatMap((pattern) => matchesIn(telling, pattern))
    .filter((match) => !isLoot(text.prose, match))
    .map((match) => spanOf(match, isPrinted(text.prose, match) ? 'offered' : 'claimed'));
  return withoutOverlaps([...kept, ...given]);
}

function spanOf(
  { index, 0: words }: RegExpExecArray,
  state: EvidenceMention['state'],
): Span & { value: EvidenceMention } {
  return { start: index, end: index + words.length, value: { state } };
}

function isLoot(prose: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  return LOOT.test(prose.slice(Math.max(0, index - 40), index)) || TAKEN.test(prose.slice(end, end + 30));
}

function isPrinted(prose: string, { index, 0: words }: RegExpExecArray): boolean {
  const behind = prose.slice(index, index + words.length + REACH);
  return PRINTED.test(/^[^\n]*?[.!?](?=\s|$)/.exec(behind)?.[0] ?? behind);
}

function withoutOverlaps<T extends Span>(found: readonly T[]): T[] {
  return found.filter(({ start, end }, i) => !found.slice(0, i).some((one) => one.start < end && start < one.end));
}
