import type { Span } from '../../model/span.ts';
import type { PersonalData } from './personal-data.ts';

const AT = /@|\s?[[(]\s?at\s?[\])]\s?/gi;
const DOMAIN = /[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[[(]\s?(?:dot|DOT)\s?[\])]\s?)[\p{L}\p{N}-]{1,63})+/uy;
// Without the characters that divide a link: in `page.html#name@host.org` only the name is masked.
const LOCAL = /[\p{L}\p{N}.!$%'*+^_`{|}~-]/u;

/**
 * The part of an e-mail address before the `@`; the domain stays, because it may be an indicator. Also the spelling
 * `name [at] domain [dot] org`.
 */
export const email: PersonalData = {
  name: 'e-mail address',
  find(text) {
    const found: Span[] = [];
    for (const at of text.matchAll(AT)) {
      DOMAIN.lastIndex = at.index + at[0].length;
      if (!DOMAIN.test(text)) continue;
      const start = startOfLocal(text, at.index);
      if (/[\p{L}\p{N}]/u.test(text.slice(start, at.index))) found.push({ start, end: at.index });
    }
    return found;
  },
};

function startOfLocal(text: string, end: number): number {
  let start = end;
  while (start > 0) {
    const low = text.charCodeAt(start - 1);
    const width = low >= 0xdc00 && low <= 0xdfff && start > 1 ? 2 : 1;
    if (!LOCAL.test(text.slice(start - width, start))) break;
    start -= width;
  }
  return start;
}
