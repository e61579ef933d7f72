import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';

const PROSE = 'The bureau named six officers on Thursday and said that it would pay for every arrest, whoever made it.';

describe('a line above the prose that ends in its date', () => {
  it.each([
    ['The Lowland Herald, 13 March 2026', { published: '2026-03-13', publisher: 'Lowland Herald' }],
    ['Lowland Herald | 13 March 2026', { published: '2026-03-13', publisher: 'Lowland Herald' }],
    ['Press release, 12 March 2026', { published: '2026-03-12' }],
    ['Merrin, 12 March 2026', { published: '2026-03-12' }],
  ])('gives it: %s', (line, facts) => {
    const { stated, blocks, skips } = readLayout(`Six officers named over port breach\n\n${line}\n\n${PROSE}\n`);
    expect(stated).toEqual({ title: 'Six officers named over port breach', ...facts });
    expect(skips.map(({ kind }) => kind)).toEqual(['credit']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });

  it.each(['The breach of 12 March 2026', 'Merrin, 12 March 2026 in pictures', 'The vote, then, is on 12 March 2026'])(
    'gives none where it is more than that: %s',
    (line) => {
      const { stated } = readLayout(`Six officers named over port breach\n\n${line}\n\n${PROSE}\n`);
      expect(stated.published).toBeUndefined();
    },
  );
});
