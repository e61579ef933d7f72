import { listPieces, type Piece } from './list-pieces.ts';
import { firstContent, type MetaTags } from './meta-tags.ts';
import { pruneLinkRuns } from './prune-link-runs.ts';
import { pruneNamed, pruneUnseen } from './prune.ts';
import { findArticle } from './readability.ts';
import { firstProperty, type Thing } from './structured-data.ts';
import { tidy } from './tidy.ts';

/** The words of a page's article, and what had to be said about them. */
export interface Body {
  pieces: Piece[];
  remarks: string[];
}

/** What is known of a page before its article is looked for. */
interface Known {
  /** All that it shows. */
  shown: Piece[];
  tags: MetaTags;
  articles: readonly Thing[];
  title: string | null;
}

/**
 * Finds the article of a page: what stands out in its markup; where that is next to nothing, what the page gives as its
 * article in data; its summary; or all that it shows. Takes the page apart.
 */
export function findBody(document: Document, { shown, tags, articles, title }: Known): Body {
  pruneUnseen(document);
  const pruned = listPieces(document.body);
  const found = findArticle(document);
  const pieces = found ? ownPieces(found, title) : tidy(pruned, title);
  const inData = piecesOf(firstProperty(articles, 'articleBody') ?? firstProperty(articles, 'text'));
  if (lengthOf(inData) > 2 * lengthOf(pieces) && lengthOf(inData) > LEAST)
    return { pieces: inData, remarks: ['The page shows less than its data hold; the article was taken from its data'] };
  if (pieces.length > 0) return { pieces, remarks: [] };
  if (shown.length > 0)
    return {
      pieces: tidyOr(shown, title),
      remarks: ['No article stands out on the page; all that it shows was read'],
    };
  const summary = piecesOf(firstContent(tags, SUMMARIES));
  return { pieces: summary, remarks: summary.length > 0 ? ['The page shows no text; only its summary was read'] : [] };
}

const SUMMARIES = ['og:description', 'description', 'twitter:description', 'dc.description'];

/** Where names would take most of an article out of it, they mean something else on this page. */
function ownPieces(article: Element, title: string | null): Piece[] {
  const whole = listPieces(article);
  pruneNamed(article);
  pruneLinkRuns(article);
  const own = tidy(listPieces(article), title);
  return lengthOf(own) < SHARE * lengthOf(whole.filter(({ linked }) => linked < 0.5)) ? tidyOr(whole, title) : own;
}

const SHARE = 0.3;
const LEAST = 250;

function tidyOr(pieces: Piece[], title: string | null): Piece[] {
  const own = tidy(pieces, title);
  return own.length > 0 ? own : pieces;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { words }) => sum + words.length, 0);
}

function piecesOf(text: string | null): Piece[] {
  const paragraphs = (text ?? '').replace(/<[^>]{0,500}>/g, ' ').split(/\s*\n+\s*/);
  return paragraphs
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((words) => ({ kind: 'paragraph', words, quoted: false, linked: 0 }));
}
