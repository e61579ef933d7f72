import type { Report } from '../../model/report.ts';
import { bySpan, type Span } from '../../model/span.ts';

/** Between marks; a paragraph that opens with one and closes with none goes on with a quotation in the next. */
const MARKED = /“[^“”\n]{1,2000}(?:”|$)|(?<![\p{L}\p{N}])"[^"\n]{1,2000}"|^"[^"\n]+$/gmu;
/** `We had no part in it. — Ada Lund (@adalund) 8 April`: a post set into the text, signed at the end of its line. */
const SIGNED_POST = /^.{10,1500}[—–-] ?[^()—–\n]{3,60} \(@\w{1,30}\).{0,40}$/gmu;

/** Some pages set their whole article as a block quote. */
const MOST = 0.6;

/** What a report gives in another's words, in order: two reports may give the same without one taking from the other. */
export function quotedParts({ blocks }: Pick<Report, 'blocks'>, prose: string): Span[] {
  const written = [...prose.matchAll(MARKED), ...prose.matchAll(SIGNED_POST)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const set = blocks.filter(({ quoted }) => quoted);
  const length = set.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...written, ...(length <= MOST * prose.length ? set : [])].sort(bySpan);
}
