import { parseHTML } from 'linkedom';
import { Refusal } from '../../../model/refusal.ts';

/** A page taken in: its elements, and its scripts apart from them. */
export interface Page {
  document: Document;
  scripts: Script[];
}

export interface Script {
  /** As in the tag, in lower case; empty for none. */
  type: string;
  text: string;
}

/** Deeper than any page people write: the time to find an article grows with the square of the depth. */
const DEEPEST = 400;

// What frames a document: a quoted attribute may hold `>`.
const FRAME =
  /<\/?(?:html|head|body|frameset)(?=[\s>/])(?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>|<!doctype[^>]{0,500}>/gi;
const SCRIPT = /<script(?=[\s>/])(?<attributes>[^>]*)>(?<text>[^]*?)<\/script\s*>/gi;
const UNSEEN = /<(style|svg|noscript|template|noframes)(?=[\s>/])[^>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi;
// A third of the nodes of most pages is the white space by which their makers indent them.
const BLOCK =
  '<\\/?(?:div|p|ul|ol|li|section|article|header|footer|main|nav|aside|table|tbody|tr|td|th|h[1-6]|figure|form|meta|link)(?=[\\s>/])';
const BEFORE_BLOCK = new RegExp(`(?<!\\s)\\s+(?=${BLOCK})`, 'gi');
const AFTER_BLOCK = new RegExp(`(${BLOCK}[^>]*>)\\s+(?=<)`, 'gi');

// Each attribute becomes a node too, and most are never asked for; of links only those within the page tell something.
const TAG = /<[a-z][^<>]{20,5000}>/gi;
const VALUE = `\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>"']+)`;
const UNASKED = new RegExp(
  `\\s(?:data-(?!utime|time|date)[\\w:.-]+|on[a-z]+|src(?:set)?|sizes|alt|width|height|target|aria-(?!hidden|modal)[a-z]+)${VALUE}`,
  'gi',
);
const LEADS_AWAY = new RegExp(`^(<a\\s.*?)\\shref(?!\\s*=\\s*["']?#)${VALUE}`, 'is');

/**
 * Parses a page. All of it is put into one body: pages open theirs twice, close it in the middle or have none, and the parser,
 * which forgives less than browsers do, would leave the rest outside. Throws a Refusal for a page nested too deep.
 */
export function parsePage(markup: string, file: string): Page {
  const scripts: Script[] = [];
  const seen = markup
    .replace(SCRIPT, (_, attributes: string, text: string) => {
      scripts.push({ type: /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1]?.toLowerCase() ?? '', text });
      return ' ';
    })
    .replace(UNSEEN, ' ')
    .replace(FRAME, ' ')
    .replace(TAG, (tag) => tag.replace(UNASKED, '').replace(LEADS_AWAY, '$1'))
    .replace(BEFORE_BLOCK, '')
    .replace(AFTER_BLOCK, '$1');
  const root = /<html(?=[\s>])[^>]{0,2000}>/i.exec(markup)?.[0] ?? '<html>';
  const document = orRefuse(file, () => parseHTML(`${root}<head></head><body>${seen}</body></html>`).document);
  if (isDeeper(document.documentElement, DEEPEST))
    throw new Refusal(
      'input',
      `${file}: its elements are nested more than ${DEEPEST} deep; save the text of the page as .txt`,
    );
  return { document, scripts };
}

/** Work of the libraries on a page: what makes them fail is the page's markup, and the other files go on. */
export function orRefuse<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal('input', `${file}: its markup cannot be followed (${reason}); save the text of the page as .txt`);
  }
}

function isDeeper(root: Element, limit: number): boolean {
  let depth = 0;
  for (let node: Node | null = root; node;) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > limit) return true;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return false;
}
