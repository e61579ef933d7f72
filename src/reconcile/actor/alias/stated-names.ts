import { proseOf, type Report } from '../../../model/report.ts';
import type { ActorMentionAt } from '../names-in-report.ts';
import type { Link } from './link.ts';

const KNOWN_AS =
  /^[\s,(“"']*(?:which is |who is |or )?(?:also |better |formerly |previously |collectively |widely |publicly )*(?:known as|aka|a\.k\.a\.|dubbed|nicknamed|tracked as|tracked under the names?|called|short for|abbreviated(?: as)?|formerly|previously)\s+(?:the\s+)?[“"']?$/i;
/** Of these somebody is the subject where a name stands right before: `Brandt called Orlok a thief`. */
const CALLS = /^\s*(?:called|dubbed|nicknamed)\s+(?:the\s+)?[“"']?$/i;
/** What somebody is called, behind his name: `called Orlok "an animal"`, `called the bureau's account false`. */
const SO_CALLED = /^[”"']?(?:['’]s?\b|\s+(?:an?\s|[“"']))/;
/** By such words alone are two names of persons one person's. */
const OTHER_NAME = /\b(?:known as|aka|a\.k\.a\.|nicknamed|formerly)\s/i;
const LONGEST_GAP = 60;
const APPOSED_OR = /^, or (?:the )?[“"']?$/;
const OPENING = /^\s*\(\s*(?:the\s+)?[“"']?$/;
const LIST_GAP = /^[”"']?(?:,|, and|, or| and| or)\s+[“"']?$/;

/**
 * Names that the report's own words equate: `Full Name (ACRONYM)`, `A, also known as B`, `A, or B`, and the members of
 * a list begun that way in parentheses, `A (aka B, C and D)`.
 */
export function statedNames(
  report: Report,
  mentions: readonly ActorMentionAt[],
  keyOf: ReadonlyMap<string, string>,
): Link[] {
  const links: Link[] = [];
  const actors = [...mentions].sort((a, b) => a.start - b.start);
  const prose = proseOf(report);
  actors.forEach((mention, i) => {
    const next = actors[i + 1];
    if (next && equates(prose, mention, next)) linkRun(keyOf, prose, actors, i, links);
  });
  return links;
}

function equates(text: string, a: ActorMentionAt, b: ActorMentionAt): boolean {
  if (b.start - a.end > LONGEST_GAP) return false;
  const gap = text.slice(a.end, b.start).replace(/\s+/g, ' ');
  if (isPerson(a) && isPerson(b) && !OTHER_NAME.test(gap)) return false;
  if (CALLS.test(gap) && (isNamed(a) || SO_CALLED.test(text.slice(b.end, b.end + 4)))) return false;
  if (KNOWN_AS.test(gap)) return true;
  if (OPENING.test(gap))
    return text[b.end] === ')' || /^[”"']\)/.test(text.slice(b.end, b.end + 2)) || abbreviates(a, b);
  return APPOSED_OR.test(gap) && (isShort(b.value.name) || isShort(a.value.name));
}

function isPerson({ value }: ActorMentionAt): boolean {
  return value.level === 'person';
}

function isNamed({ value }: ActorMentionAt): boolean {
  return value.form !== 'description';
}

// In `(ACRONYM, the service that ...)` the parenthesis runs on.
function abbreviates(a: ActorMentionAt, b: ActorMentionAt): boolean {
  return isShort(b.value.name) && a.value.name.toLowerCase().startsWith(b.value.name[0]!.toLowerCase());
}

function isShort(name: string): boolean {
  return /^\p{Lu}[\p{L}\d-]*$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

// From the name at `i`: the one after it, and in a list the ones after that, up to the closing parenthesis.
function linkRun(
  keyOf: ReadonlyMap<string, string>,
  text: string,
  actors: readonly ActorMentionAt[],
  i: number,
  links: Link[],
): void {
  const first = actors[i]!;
  const inList = text.slice(first.end, actors[i + 1]!.start).includes('(');
  for (let k = i + 1; k < actors.length; k++) {
    const other = actors[k]!;
    if (k > i + 1 && !(inList && LIST_GAP.test(text.slice(actors[k - 1]!.end, other.start)))) return;
    pushLink(keyOf, first, other, links);
    if (text.slice(other.end, other.end + 2).includes(')')) return;
  }
}

function pushLink(
  keyOf: ReadonlyMap<string, string>,
  first: ActorMentionAt,
  other: ActorMentionAt,
  links: Link[],
): void {
  const a = keyOf.get(first.id);
  const b = keyOf.get(other.id);
  if (!a || !b || a === b) return;
  links.push({ a, b, basis: 'stated', why: 'a report gives both names side by side', strength: 5 });
}
