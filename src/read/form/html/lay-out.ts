import type { Block } from '../../../model/report.ts';

const HEADINGS = /^h[1-6]$/;
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'figcaption', 'iframe', 'svg']);

/**
 * The words of an article as text: its title first, then a block for each paragraph, heading and list item, blank lines
 * between them, white space as a browser shows it.
 */
export function layOut(title: string | null, body: Element): { text: string; blocks: Block[] } {
  const pieces: { kind: Block['kind']; words: string }[] = title ? [{ kind: 'title', words: title }] : [];
  let words = '';
  const flush = (kind: Block['kind']) => {
    const shown = words.replace(/[^\S\u00a0]+/g, ' ').trim();
    if (shown && !(pieces.length === 1 && shown === title)) pieces.push({ kind, words: shown });
    words = '';
  };
  const walk = (node: Node, kind: Block['kind']): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toLowerCase();
      if (name === '#text') words += child.textContent ?? '';
      else if (name === 'br') words += '\n';
      else if (UNSEEN.has(name) || name.startsWith('#')) continue;
      else if (HEADINGS.test(name) || BLOCKS.has(name)) {
        const inside = HEADINGS.test(name) ? 'heading' : name === 'li' ? 'bullet' : kind;
        flush(kind);
        walk(child, inside);
        flush(inside);
      } else walk(child, kind);
    }
  };
  walk(body, 'paragraph');
  flush('paragraph');
  return joined(pieces);
}

function joined(pieces: readonly { kind: Block['kind']; words: string }[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = pieces.map(({ kind, words }): Block => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks };
}
