import { readDatedLine } from '../../report/dated-line.ts';
import { isFurniture } from '../../report/furniture.ts';
import type { Piece } from './list-pieces.ts';

/** Leaves out what a page sets around its article and its markup does not tell apart. */
export function tidy(pieces: readonly Piece[], title: string | null): Piece[] {
  const own = pieces.filter((piece) => !isFurniture(piece.words) && !leadsAway(piece) && !isCaption(piece));
  // Below a standfirst the line with the dates stands between two paragraphs.
  const body = withoutHead(own, title).filter(({ words }, i) => i >= HEAD || readDatedLine(words) === null);
  return withoutTail(body);
}

const POINTS_ELSEWHERE =
  /^(?:related|read (?:more|also|next)|see (?:also|more)|also (?:read|on|see)|more on|don['’]?t miss|watch|lire aussi|leggi anche|lee también|leia (?:mais|também)|mehr zum thema|lees ook|читайте также|baca juga)\b/i;

/** A paragraph that is a link as a whole leads to another story, and so does one that says so before its link. */
function leadsAway({ kind, words, linked }: Piece): boolean {
  if (words.length > 400) return false;
  return (kind !== 'bullet' && linked > 0.9) || (linked > 0.4 && POINTS_ELSEWHERE.test(words));
}

const CAPTION =
  /\((?:(?:image|photo|picture|file photo|pic|foto|bild|video)s?(?: (?:by|credit|courtesy))?\s?[:|/©].{2,80}|(?:AP|AFP|Reuters|EPA)(?: Photo| via AP)?[/|].{2,60}|.{2,60}(?:via|\/) ?(?:AP|AFP|Getty Images|Reuters|Shutterstock).{0,40})\)\.?$|\|\s?Getty Images$|^(?:photo|image|picture|foto)s?(?: (?:by|credit))?\s?:\s.{2,80}$/i;
const LONGEST_CAPTION = 400;

function isCaption({ words }: Piece): boolean {
  return words.length <= LONGEST_CAPTION && CAPTION.test(words);
}

const HEAD = 4;
// The most words that stand between a title and its article: section, authors, dates, counters.
const LONGEST_HEAD = 400;

function withoutHead(pieces: readonly Piece[], title: string | null): Piece[] {
  const first = pieces.findIndex(isProse);
  if (first < 0) return [...pieces];
  const named = pieces.slice(0, first + 1).findLastIndex(({ words }) => title !== null && isTitle(words, title));
  const between = pieces.slice(named + 1, first).reduce((sum, { words }) => sum + sizeOf(words), 0);
  return pieces.slice(between <= LONGEST_HEAD ? first : named + 1);
}

// Headings and links at the end lead on to other things.
function withoutTail(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ kind, linked }) => kind !== 'heading' && linked < 0.75);
  return pieces.slice(0, last + 1);
}

function isProse({ kind, words }: Piece): boolean {
  if (kind === 'heading') return false;
  const size = sizeOf(words);
  return size >= 90 || (size >= 40 && /[.!?。！？…]["”’»)]*$/u.test(words));
}

/** Length in letters of alphabets: a sign of East Asian writing says about as much as three. */
function sizeOf(words: string): number {
  return (
    words.length +
    2 * (words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

// A page's title is often that of its article with the publisher's name behind it.
function isTitle(words: string, title: string): boolean {
  const own = plain(words);
  return own.length >= 10 && plain(title).startsWith(own);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
