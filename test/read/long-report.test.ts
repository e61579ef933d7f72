import { expect, it } from 'vitest';
import { openAids } from '../../src/gainsay.ts';
import type { Span } from '../../src/model/span.ts';
import { openText } from '../../src/read/form/text.ts';
import { LONGEST_PART } from '../../src/read/in-parts.ts';
import { readReport } from '../../src/read/read.ts';

const aids = openAids();

const PARAGRAPHS = `The interior ministry of Orland accused Vess on Thursday of hacking the systems that steer the cranes of two ports.

"We had no part in it," Tom Quill, a spokesman for the embassy of Vess, told reporters. "Nobody has shown us any proof."

According to the harbour guild, 40 cranes stopped for an hour. The bureau declined to say who had found the intruders.

`;

/** The spans of all statements: source, cue and contents. */
function spansOf(text: string): (Span | null)[][] {
  const { statements } = readReport(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} }), aids);
  return statements.map(({ source, cue, content }) => [source, cue, ...content]);
}

it('finds in a report that is read in parts what it finds in each of its paragraphs', () => {
  const times = Math.ceil((1.1 * LONGEST_PART) / PARAGRAPHS.length);
  const once = spansOf(PARAGRAPHS);
  const expected = Array.from({ length: times }, (_, k) => {
    const by = k * PARAGRAPHS.length;
    return once.map((spans) => spans.map((span) => span && { start: span.start + by, end: span.end + by }));
  }).flat();
  expect(once.length).toBe(4);
  expect(spansOf(PARAGRAPHS.repeat(times))).toEqual(expected);
});
