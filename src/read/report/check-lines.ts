import { Refusal } from '../../model/refusal.ts';

/** In UTF-16 units: more than any paragraph, page or transcript without line ends holds. */
const LONGEST_LINE = 2_000_000;

/** Refuses a text with a line no person wrote: data or a minified page, which would be read for minutes and give nothing. */
export function checkLines(text: string, file: string): void {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const length = (end < 0 ? text.length : end) - from;
    if (length > LONGEST_LINE) {
      throw new Refusal(
        'input',
        `${file}: it has a line of ${length.toLocaleString('en')} characters; lines may have up to ${LONGEST_LINE.toLocaleString('en')}: save it with its paragraphs`,
      );
    }
    from += length + 1;
  }
}
