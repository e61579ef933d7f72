import { expect, it } from 'vitest';
import { quotedParts } from '../../../src/reconcile/lineage/quoted-parts.ts';
import { plainReport } from '../../support/plain-report.ts';

function quotedIn(text: string): string[] {
  return quotedParts(plainReport(text), text).map(({ start, end }) => text.slice(start, end));
}

const POST = 'We had no part in it, and never will. — Ada Lund (@adalund) 8 April';

it.each<[string, string[]]>([
  ['She said “we had no part” and left.', ['“we had no part”']],
  ['She said "we had no part" and left.', ['"we had no part"']],
  ['“We had no part in it.\n“We never will,” she said.', ['“We had no part in it.', '“We never will,”']],
  ['"We had no part in it.\nShe left.', ['"We had no part in it.']],
  [`She wrote late.\n${POST}\nShe left.`, [POST]],
])('is in another’s words: %s', (text, parts) => {
  expect(quotedIn(text)).toEqual(parts);
});

it.each([
  'The 12" pipe of the works burst at noon.',
  'The handle (@adalund) was closed by the network on 8 April.',
  'The post of the handle - it was hers - stood there for an hour and was read by two million people, said Ada Lund.',
])('is in its own words: %s', (text) => {
  expect(quotedIn(text)).toEqual([]);
});

it('counts a block quote, unless it is the whole article', () => {
  const text = 'The ministry wrote:\n\nWe had no part in it.\n\nThen it fell silent for the rest of the week.';
  const report = plainReport(text);
  const blocks = report.blocks.map((block, i) => (i === 1 ? { ...block, quoted: true as const } : block));
  expect(quotedParts({ blocks }, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'We had no part in it.',
  ]);
  expect(quotedParts({ blocks: blocks.map((block) => ({ ...block, quoted: true as const })) }, text)).toEqual([]);
});
