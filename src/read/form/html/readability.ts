import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Refusal } from '../../../model/refusal.ts';

/** The article of a page as the page marks it up, and what its metadata say of it. */
export interface Article {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
  body: Element;
}

/** Deeper than any page people write: Readability's time grows with the square of the depth. */
const DEEPEST = 400;

/** Finds the article of a page. Throws a Refusal for a page too deep to be looked through, or without any body. */
export function findArticle(markup: string, file: string): Article {
  // A fragment has no body of its own, and Readability finds nothing in one.
  const page = /<body[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const { document } = parseHTML(page);
  if (isDeeper(document.documentElement, DEEPEST))
    throw new Refusal(
      'input',
      `${file}: its elements are nested more than ${DEEPEST} deep; save the text of the page as .txt`,
    );
  const found = new Readability(document, { serializer: (node: Node) => node as Element }).parse();
  return {
    title: found?.title || null,
    byline: found?.byline || null,
    publisher: found?.siteName || null,
    published: found?.publishedTime || null,
    language: found?.lang || null,
    body: found?.content ?? document.body,
  };
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
