import type { Block } from '../../../model/report.ts';

/** A run of words that a page sets apart from the next: a paragraph, a heading, a list item. */
export interface Piece {
  kind: Block['kind'];
  /** White space as a browser shows it. */
  words: string;
  /** Stands in a block quote. */
  quoted: boolean;
  /** The share of its characters that lead elsewhere. */
  linked: number;
}

const HEADING = /^h[1-6]$/;
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set('script style template noscript noframes figcaption iframe svg title'.split(' '));
const CELL = /^t[dh]$/;

// Some sites set their prose in headings.
const LONGEST_HEADING = 200;

function kindOf(kind: Block['kind'], words: string): Block['kind'] {
  const prose = words.length > LONGEST_HEADING || (words.length > 80 && /[.。]["”’»]?$/.test(words));
  return kind === 'heading' && prose ? 'paragraph' : kind;
}

/** A link that begins or ends between `midnight.` and `Lund` begins or ends a word. */
function isGlued(words: string, next: string): boolean {
  return /[\p{Ll}.!?]$/u.test(words) && /^\p{Lu}/u.test(next);
}

/** The words of an element in the order they are shown, cut where a browser begins a new line. */
export function listPieces(root: Element): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  let linked = 0;
  let atEdgeOfLink = false;
  const flush = (kind: Block['kind'], quoted: boolean) => {
    const whole = words.replace(/[^\S\n\u00a0]+/g, ' ').trim();
    // Two line breaks are how pages without paragraphs part theirs.
    for (const part of whole.split(/(?:[ \u00a0]*\n){2,}/)) {
      const shown = part.replace(/ ?\n ?/g, '\n').trim();
      const linkedShare = Math.min(1, linked / whole.length);
      if (shown) pieces.push({ kind: kindOf(kind, shown), words: shown, quoted, linked: linkedShare });
    }
    words = '';
    linked = 0;
  };
  const walk = (node: Node, kind: Block['kind'], quoted: boolean, inLink: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const name = child.nodeName.toLowerCase();
      if (name === '#text') {
        const text = (child.textContent ?? '').replace(/\n/g, ' ');
        if (atEdgeOfLink && isGlued(words, text)) words += ' ';
        words += text;
        atEdgeOfLink = false;
        if (inLink) linked += text.trim().length;
      } else if (name === 'br') words += '\n';
      else if (UNSEEN.has(name) || name.startsWith('#')) continue;
      else if (HEADING.test(name) || BLOCKS.has(name)) {
        const inside = HEADING.test(name) ? 'heading' : name === 'li' ? 'bullet' : kind;
        const inQuote = quoted || name === 'blockquote';
        flush(kind, quoted);
        walk(child, inside, inQuote, inLink);
        flush(inside, inQuote);
      } else {
        if (CELL.test(name) && words.trim()) words += ' | ';
        if (name === 'q') words += '“';
        atEdgeOfLink ||= name === 'a';
        walk(child, kind, quoted, inLink || name === 'a');
        atEdgeOfLink ||= name === 'a';
        if (name === 'q') words += '”';
      }
    }
  };
  walk(root, 'paragraph', false, false);
  flush('paragraph', false);
  return pieces;
}
