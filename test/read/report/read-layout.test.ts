import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';

const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'Share.',
    'Comments',
    'By Tessa Quill',
    '5 June 2025',
    'A heading without an end',
    '- a point',
    '  * another',
    '1. first',
    'MARL (Coastwire) - ',
    '00:05words',
    '0:10 more words.',
    '[00:01:05] QUILL: words',
    'Source: Coastwire',
    '(Reporting by Tessa Quill)',
    'Image copyright A Image caption B',
    'The bureau named six officers on Thursday and said that it would pay for every arrest, whoever made it and wherever it was made, until the year ends.',
    'a line that goes on',
    'and ends here.',
    '“Nobody answered,” she said. This article originally appeared on Coastwire.',
    '█████',
    '中国公安局表示',
    '—',
  ),
  fc.string({ maxLength: 30 }),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join(end));

describe('readLayout', () => {
  it('gives blocks in order that do not overlap, hold something and begin and end with it', () => {
    fc.assert(
      fc.property(text, (report) => {
        let last = 0;
        for (const { start, end } of readLayout(report).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(report.slice(start, end)).toBe(report.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word: each letter stands in a block or in a skip', () => {
    fc.assert(
      fc.property(text, (report) => {
        const { blocks, skips } = readLayout(report);
        const units = report.split('');
        for (const { start, end } of [...blocks, ...skips]) units.fill(' ', start, end);
        expect(units.join('').replace(/(?:^|[\r\n])\s*\d{1,2}[.)](?=\s)/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same whatever ends a line', () => {
    fc.assert(
      fc.property(
        fc.array(
          line.filter((l) => !/[\r\n\u2028\u2029]/.test(l)),
          { maxLength: 30 },
        ),
        (lines) => {
          const words = (end: string) => {
            const report = lines.join(end);
            return readLayout(report).blocks.map(
              (block) => `${block.kind} ${report.slice(block.start, block.end).replaceAll(end, '\n')}`,
            );
          };
          expect(words('\r\n')).toEqual(words('\n'));
          expect(words('\r')).toEqual(words('\n'));
        },
      ),
    );
  });

  it.each([
    ['a title needs three words', 'Marl hit\n\nThe port of Marl was hit in the spring, its operator says.', null],
    ['a sentence is no title', 'The port of Marl was hit.\n\nIts operator says so, and has asked for help.', null],
    [
      'a title may ask',
      'Who hit the port of Marl?\n\nIts operator says it does not know.',
      'Who hit the port of Marl?',
    ],
    [
      'furniture may stand before it',
      'Share.\nPort of Marl hit again\n\nIts operator says so.',
      'Port of Marl hit again',
    ],
    ['names alone are no title', 'Tessa Quill\n\nHARBOUR POST\n\nThe port of Marl was hit, its operator says.', null],
    ['nor is a caption', 'Image copyright A Image caption The cranes of Marl\n\nThe port was hit.', null],
  ])('%s', (_, report, title) => {
    expect(readLayout(report).stated.title ?? null).toBe(title);
  });

  it.each([
    ['Port of Marl hit again\n\n5 June 2025\n\nIts operator says so.', '2025-06-05'],
    ['Port of Marl hit again\nPublished: June 5, 2025\n\nIts operator says so.', '2025-06-05'],
    ['Port of Marl hit again\n\nUpdated: June 5, 2025\n\nIts operator says so.', null],
    ['April 7, 2025 (disclosed in July): the attack on Marl\n\nIts operator says so.', null],
    ['Port of Marl hit again\n\n- Date: April 7, 2025\n\nIts operator says so.', null],
    ['Port of Marl hit again\n\nThe port was hit on 5 June 2025, its operator says.', null],
  ])('date of publication of %j', (report, published) => {
    expect(readLayout(report).stated.published ?? null).toBe(published);
  });

  it('takes time in proportion to length', () => {
    const report = 'The bureau named six officers.\nShare.\n00:05 (a [b {c \n\n'.repeat(40_000);
    const began = performance.now();
    readLayout(report);
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});
