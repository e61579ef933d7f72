import { Readability } from '@mozilla/readability';

/** The element that holds the article of a page, with its names kept; null where none stands out. Changes the page. */
export function findArticle(document: Document): Element | null {
  const reader = new Readability(document, { serializer: (node: Node) => node as Element, keepClasses: true });
  return reader.parse()?.content ?? null;
}
