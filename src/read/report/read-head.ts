import { readDatedLine, type DatedLine } from './dated-line.ts';
import { furniturePrefix } from './furniture.ts';
import { countWords, endsSentence, type Line } from './lines.ts';
import { looksLikeFirm, namesBody, readIssuer } from './issuer.ts';
import { looksLikeOutlet } from './looks-like-outlet.ts';
import { readMasthead } from './masthead.ts';
import { readDate } from './read-date.ts';
import type { StatedFacts } from './stated-facts.ts';

const TIME_ONLY = /^(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)\s*(?<zone>[A-Z]{1,4})?$/;

const BYLINE = /^[Bb][Yy][: ]\s*(?<byline>\p{Lu}[^.!?]{2,90})$/u;
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|bin|al)){1,3}";
const NAMES = new RegExp(`^${NAME}(?:(?:, and|,| and| &) ${NAME}){0,4}$`, 'u');
const CAPTION = /\b(?:AP|AFP|Reuters) Photo\b|\bGetty Images\b/;
const OUTLET = /^[\p{Lu}\d][\p{Lu}\d .&'-]{2,30}$/u;

// `The Lowland Herald, 13 March 2026`, `Press release, 12 March 2026`: whose words or what kind, then the date.
const WHOSE = /^(?<name>\p{Lu}[\p{L}.'’&-]*(?: [\p{L}.'’&-]+){0,6})(?:,| [|–—-]) +/u;

// Lines of a head are short; the first line of prose ends it.
const LONGEST = 200;
const DEEPEST = 10;
const LONGEST_TITLE = 180;
const MOST_TITLE_WORDS = 28;

/**
 * Reads the lines above the prose: title, byline, date of publication. Claims the lines it knows by their role and gives the
 * facts they state. The title has to be the first line: short, without a final period, and apart from what follows.
 */
export function readHead(lines: readonly Line[], hardWrapped: boolean): StatedFacts {
  const facts: StatedFacts = {};
  const head = headOf(lines);
  head.forEach((line, i) => {
    if (line.role !== 'text') return;
    const next = head[i + 1];
    if (claimIssuer(line, next, i, facts)) line.role = 'credit';
    else if (claimWhose(line, head[i - 1], next, facts)) line.role = 'credit';
    else if (claimDate(line, next, facts) || claimMasthead(line, i, facts) || claimByline(line, i, head, facts))
      line.role = 'credit';
    else if (i === firstText(head) && isTitle(line, lines, hardWrapped)) {
      line.role = 'title';
      facts.title = line.text;
    }
  });
  return facts;
}

function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  for (const line of lines) {
    if (line.role === 'blank' || line.role === 'furniture') continue;
    if (line.role === 'bullet' || head.length === DEEPEST) break;
    if (line.text.length > LONGEST || (endsSentence(line.text) && countWords(line.text) > 12 && head.length > 0)) break;
    head.push(line);
  }
  return head;
}

function firstText(head: readonly Line[]): number {
  return head.findIndex((line) => line.role === 'text' || line.role === 'title');
}

function isTitle(line: Line, lines: readonly Line[], hardWrapped: boolean): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE || furniturePrefix(text) > 0 || CAPTION.test(text)) return false;
  if (/[.:;,…]["”’]?$/.test(text)) return false;
  const words = countWords(text);
  if (words < 3 || words > MOST_TITLE_WORDS) return false;
  const next = lines[lines.indexOf(line) + 1];
  return (
    next === undefined ||
    next.role === 'blank' ||
    next.role === 'bullet' ||
    datedIn(next.text) !== null ||
    BYLINE.test(next.text) ||
    looksLikeOutlet(next.text) !== null ||
    (!hardWrapped && next.text.length > text.length)
  );
}

function claimDate(line: Line, next: Line | undefined, facts: StatedFacts): boolean {
  const { text } = line;
  if (TIME_ONLY.test(text)) return true;
  const whose = WHOSE.exec(text);
  const dated = datedIn(text);
  if (dated && dated.label !== 'updated') facts.published ??= withTime(dated.iso, next);
  const owner = dated && whose && whose.groups!['name']!;
  const publisher = owner && (looksLikeOutlet(owner) ?? looksLikeFirm(owner));
  if (publisher) facts.publisher ??= publisher;
  return dated !== null;
}

/** The date that a line gives, alone or behind whose words it is. */
function datedIn(text: string): DatedLine | null {
  const whose = WHOSE.exec(text);
  return readDatedLine(text) ?? (whose && readDatedLine(text.slice(whose[0].length)));
}

function claimIssuer({ text }: Line, next: Line | undefined, i: number, facts: StatedFacts): boolean {
  const issuer = i === 0 ? readIssuer(text, next?.text) : null;
  if (issuer) facts.publisher ??= issuer;
  return issuer !== null;
}

// `Pale Times` under a headline or a date, `Harbour Office` under or over a date: whose it is.
function claimWhose({ text }: Line, before: Line | undefined, next: Line | undefined, facts: StatedFacts): boolean {
  // The first line of a head is a headline more often than a name.
  if (before === undefined || !isShortName(text)) return false;
  const isByDate = [before, next].some((line) => line !== undefined && datedIn(line.text) !== null);
  const outlet = isByDate || before?.role === 'title' ? looksLikeOutlet(text) : null;
  const whose = outlet ?? (isByDate && namesBody(text) ? text : null);
  if (whose === null) return false;
  facts.publisher ??= whose;
  return true;
}

function isShortName(text: string): boolean {
  return countWords(text) <= MOST_NAME_WORDS && !HEADLINE_VERB.test(text);
}
const MOST_NAME_WORDS = 7;
/** Headlines set every word with a capital. */
const HEADLINE_VERB =
  /\b(?:On|From|After|Over|Against|Amid|With|To|on|to|Hits?|Charges?|Charged|Den(?:y|ies|ied)|Blames?|Accus(?:e|es|ed)|Says?|Said|Warns?|Arrests?|Seizes?|Probes?|Hacks?|Hacked|Attacks?|Steals?|Stole|Leaks?|Rejects?|Urges?|Vows?|Slams?|Seeks?|Finds?|Names?|Holds?)\b/;

/** Below the first lines of a head a name with a date is more likely told of. */
const LAST_MASTHEAD = 2;

function claimMasthead({ text }: Line, i: number, facts: StatedFacts): boolean {
  const masthead = i <= LAST_MASTHEAD && facts.published === undefined ? readMasthead(text) : null;
  if (!masthead) return false;
  Object.assign(facts, { ...masthead.facts, ...facts });
  return masthead.wholeLine;
}

// `Tue 15 Apr 2025 //`, and `18:02 UTC` on the next line.
function withTime(iso: string, next: Line | undefined): string {
  const time = next && iso.length === 10 ? TIME_ONLY.exec(next.text)?.groups : undefined;
  if (!time || !/^(?:UTC|GMT|Z)$/.test(time['zone'] ?? '')) return iso;
  return `${iso}T${time['hour']!.padStart(2, '0')}:${time['minute']}:00Z`;
}

function claimByline(line: Line, i: number, head: readonly Line[], facts: StatedFacts): boolean {
  const stated = BYLINE.exec(line.text)?.groups!['byline'] ?? namesAlone(line, i, head);
  if (stated) facts.byline ??= stated.trim();
  return stated !== null || followsNames(line, i, head);
}

// Names without `By` count only between a title and a date, or above an outlet's name in capitals.
function namesAlone(line: Line, i: number, head: readonly Line[]): string | null {
  if (!NAMES.test(line.text) || countWords(line.text) > 14) return null;
  const next = head[i + 1];
  const dated = i > 0 && next !== undefined && readDate(next.text) !== null;
  return dated || (i === 0 && next !== undefined && OUTLET.test(next.text)) ? line.text : null;
}

function followsNames(line: Line, i: number, head: readonly Line[]): boolean {
  return i === 1 && OUTLET.test(line.text) && head[0]!.role === 'credit' && NAMES.test(head[0]!.text);
}
