import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * A content that holds one end of a quotation takes in the other where that is all that is missing: of `called the report "a fairy
 * tale"` what is put is `the report "a fairy tale"`. Marks around a whole content stay outside.
 * Of brackets it takes in the closing one: `6m crowns (about $1m)`.
 */
export function withWholeQuotations({ text }: Prose, candidate: Candidate): Candidate {
  return { ...candidate, content: candidate.content.map((span) => closed(text, span)) };
}

function closed(text: string, span: Span): Span {
  const { start, end } = span;
  const inside = text.slice(start, end);
  const [opened, ended, straight] = [OPENING, CLOSING, STRAIGHT].map((mark) => inside.match(mark)?.length ?? 0);
  const isOdd = straight! % 2 === 1;
  if (text[end] === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')')) return { start, end: end + 1 };
  const single = LEFT_OPEN.test(inside) && /^[.,]?['’](?!\p{L})/u.exec(text.slice(end, end + 3));
  if (single) return { start, end: end + single[0].length };
  // `a "ghost squadron."`: the stop may stand inside.
  const closing = /^[.,]?(["”»])/.exec(text.slice(end, end + 2));
  if (closing && (closing[1] === '"' ? isOdd : opened! > ended!)) return { start, end: end + closing[0].length };
  const before = text[start - 1] ?? '';
  if ((isOdd && before === '"') || (ended! > opened! && /[“«„]/.test(before))) return { start: start - 1, end };
  return span;
}

const OPENING = /[“«„]/g;
const CLOSING = /[”»]/g;
const STRAIGHT = /"/g;
/** A single mark that opens and is not closed. */
const LEFT_OPEN = /(?:^|[\s(])['‘](?=\p{L})(?:(?!['’](?!\p{L})).)*$/su;
