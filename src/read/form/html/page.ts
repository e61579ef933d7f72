import { parseHTML } from 'linkedom';
import { Refusal } from '../../../model/refusal.ts';

/** Deeper than any page people write: the time to find an article grows with the square of the depth. */
const DEEPEST = 400;

/** Parses a page. Throws a Refusal for one nested too deep to be looked through. */
export function parsePage(markup: string, file: string): Document {
  // A fragment has no body of its own, and no article is found in one.
  const page = /<(?:body|frameset)[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const { document } = parseHTML(page);
  if (isDeeper(document.documentElement, DEEPEST))
    throw new Refusal(
      'input',
      `${file}: its elements are nested more than ${DEEPEST} deep; save the text of the page as .txt`,
    );
  return document;
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
