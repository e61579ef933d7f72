import type { Report } from '../../model/report.ts';
import type { Name } from './find-names.ts';
import { joined } from './person.ts';
import { wordsOf } from './words.ts';

/** Names shown to be those of somebody who is not exposed by being named, each in one piece. */
export interface Exemptions {
  /** Spokespersons, authors, heads of state or government: whatever is said of them. */
  always: Set<string>;
  /** Victims: not sealed unless charged or wanted. */
  victims: Set<string>;
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
const VICTIM_BEFORE = /\bvictims?\b(?:\s+(?:was|were|is|are|including|included|such as|named|called))?[\s,:–—-]*$/i;
const VICTIM_AFTER =
  /^(?:,[^,]{1,60},)?\s+(?:was|were|is|are|has been|have been|had been)\s+(?:\w+ly\s+)?(?:(?:a|the|one of the)\s+)?(?:victims?|hacked|spied on|eavesdropped on|killed|injured|wounded)\b/i;

/** Reads who is shown to be a spokesperson, author, head of state or victim from the words around each name and from bylines. */
export function exemptNames(report: Report, prose: string, names: readonly Name[]): Exemptions {
  const always = new Set<string>();
  const victims = new Set<string>();
  for (const name of names) {
    const before = prose.slice(Math.max(0, name.start - BEFORE), name.start);
    const after = prose.slice(name.end, name.end + BEFORE);
    if (isSpokesperson(before, after) || isAuthor(before, after) || HEAD_BEFORE.test(before))
      always.add(joined(name.words));
    if (VICTIM_BEFORE.test(before) || VICTIM_AFTER.test(after)) victims.add(joined(name.words));
  }
  for (const author of (report.byline ?? '').split(/,|;|\band\b|&|\|/)) {
    const words = wordsOf(author.replace(/^\s*by\s+/i, '')).map((word) => word.norm);
    if (words.length > 1) always.add(joined(words));
  }
  return { always, victims };
}

function isSpokesperson(before: string, after: string): boolean {
  return SPOKESPERSON_BEFORE.test(before) || SPOKESPERSON_AFTER.test(after);
}

function isAuthor(before: string, after: string): boolean {
  if (SIGN_OFF_BEFORE.test(before) && SIGN_OFF_AFTER.test(after)) return true;
  return AUTHOR_BEFORE.test(before) || AUTHOR_AFTER.test(after);
}
