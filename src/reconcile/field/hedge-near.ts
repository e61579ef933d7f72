import type { Span } from '../../model/span.ts';

/** Words of doubt that make a reading a hedged one when they stand with its value; `which first reported the breach` is none. */
const HEDGE =
  /\b(?:alleged(?:ly)?|reportedly|(?<=\b(?:an?|the|is|was|were|are|been|being) )reported|suspected(?:ly)?|purported(?:ly)?|supposed(?:ly)?|apparent(?:ly)?|presumably|presumed|believed|thought to|likely|probably|possibly|perhaps|may|might|could|appears?|appeared|seem(?:s|ed|ingly)?|potential(?:ly)?|unconfirmed)\b/i;

/** The word of doubt within the value's words or up to `reach` characters before them, without leaving the sentence; null for none. */
export function hedgeWord(text: string, span: Span, reach = 48): { word: string; start: number } | null {
  const lead = text.slice(Math.max(0, span.start - reach), span.start);
  const from = span.start - lead.length + cutAtSentence(lead);
  const match = HEDGE.exec(text.slice(from, span.end));
  return match && { word: match[0], start: from + match.index };
}

export function hedgeNear(text: string, span: Span): boolean {
  return hedgeWord(text, span) !== null;
}

function cutAtSentence(lead: string): number {
  const stop = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n'), lead.lastIndexOf('; '));
  return stop + 1;
}
