import type { Span } from '../../model/span.ts';
import type { PersonalData } from './personal-data.ts';

const AT = /@|%40| ?[[({] ?[aA][tT] ?[\])}] ?| AT (?=[\w-]+ DOT )/g;
const DOT = String.raw`(?:\.| ?[[({] ?(?:\.|dot) ?[\])}] ?| DOT )`;
// The last part is no number: `lodash@4.17.21` is a version, `root@10.0.0.1` a machine.
const DOMAIN = new RegExp(
  String.raw`(?!\d+\.\d+\.)(?:[\p{L}\p{N}-]{1,63}${DOT})+(?:\p{L}{2,63}|xn--[a-z\d-]{1,59})`,
  'iuy',
);
// Without the characters that divide a link: in `page.html#name@host.org` only the name is masked. A backslash stands before
// an underscore in Markdown.
const LOCAL = /[\p{L}\p{N}.!$%'*+^_`{|}~\\-]/u;

/**
 * The part of an e-mail address before the `@`; the domain stays, because it may be an indicator. Also the spellings
 * `name [at] domain [dot] org`, `name@domain[.]org` and `name%40domain.org`.
 */
export const email: PersonalData = {
  name: 'e-mail address',
  find(text) {
    const found: Span[] = [];
    let before = 0;
    for (const at of text.matchAll(AT)) {
      const from = before;
      before = at.index + at[0].length;
      DOMAIN.lastIndex = at.index + at[0].length;
      if (!DOMAIN.test(text)) continue;
      const start = startOfLocal(text, at.index, from);
      if (/[\p{L}\p{N}]/u.test(text.slice(start, at.index))) found.push({ start, end: at.index });
    }
    return found;
  },
};

// Never back over the separator before: a text full of them would be walked through once for each.
function startOfLocal(text: string, end: number, from: number): number {
  let start = end;
  while (start > from) {
    const low = text.charCodeAt(start - 1);
    const width = low >= 0xdc00 && low <= 0xdfff && start > 1 ? 2 : 1;
    if (!LOCAL.test(text.slice(start - width, start))) break;
    start -= width;
  }
  return start;
}
