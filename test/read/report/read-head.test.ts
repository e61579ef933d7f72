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

  it.each(['Lowland Herald, 13 March 2026', '13 March 2026'])(
    'leaves the title where it follows at once: %s',
    (line) => {
      const { stated } = readLayout(`Six officers named over port breach\n${line}\n\n${PROSE}\n`);
      expect(stated).toMatchObject({ title: 'Six officers named over port breach', published: '2026-03-13' });
    },
  );

  it.each(['The breach of 12 March 2026', 'Merrin, 12 March 2026 in pictures', 'The vote, then, is on 12 March 2026'])(
    'gives none where it is more than that: %s',
    (line) => {
      const { stated } = readLayout(`Six officers named over port breach\n\n${line}\n\n${PROSE}\n`);
      expect(stated.published).toBeUndefined();
    },
  );
});

describe('a line above the prose that says whose report it is and of what day', () => {
  it.each([
    [
      'RADIO MERRIN, "Late Edition", 3 April 2026, partial transcript',
      { published: '2026-04-03', medium: 'transcript' },
    ],
    ['RADIO MERRIN. "Week in Review", 26 October 2025. Second part', { published: '2025-10-26' }],
    ['Lowland Express, 21 October 2025, page 4', { published: '2025-10-21' }],
    ['Lowland Gazette, weekend edition of 23 August 2025', { published: '2025-08-23', publisher: 'Lowland Gazette' }],
    ['MERRIN, 9 October 2025 (Lowland Evening Mail; agencies)', { published: '2025-10-09' }],
  ])('gives both, and is no prose: %s', (line, facts) => {
    const { stated, skips } = readLayout(`${line}\n\n${PROSE}\n`);
    expect(stated).toEqual(facts);
    expect(skips.map(({ kind }) => kind)).toEqual(['credit']);
  });

  it('leaves a headline in the same line where it is', () => {
    const { stated, skips } = readLayout(`Basin Review, 9 May 2026: I was one of the sixteen\n\n${PROSE}\n`);
    expect(stated.published).toBe('2026-05-09');
    expect(skips).toEqual([]);
  });

  it.each([
    'Hackers halt the Merrin ferry, 12 March 2026, for six hours',
    'NATO meets on 12 March 2026, after the breach',
    'MERRIN, 12 March 2026 in pictures',
    'Lowland Gazette closed between 12 March 2026 and May',
  ])('is no line that tells of a day: %s', (line) => {
    expect(readLayout(`${line}\n\n${PROSE}\n`).stated.published).toBeUndefined();
  });
});

describe('a line that is nothing but a name', () => {
  const TITLE = 'Six officers named over port breach';
  it.each([
    [`${TITLE}\nLowland Herald\nMarch 13, 2026`, { published: '2026-03-13', publisher: 'Lowland Herald' }],
    [`${TITLE}\nLowland Herald`, { publisher: 'Lowland Herald' }],
    [`${TITLE}\nBy Ada Lund and Mo Ek`, { byline: 'Ada Lund and Mo Ek' }],
    [
      `${TITLE}\nPublished 13 March 2026\nForeign, Maritime & Port Office`,
      { published: '2026-03-13', publisher: 'Foreign, Maritime & Port Office' },
    ],
    [`${TITLE}\nRelease Date: March 13, 2026`, { published: '2026-03-13' }],
  ])('below a title tells whose it is: %s', (head, facts) => {
    const { stated } = readLayout(`${head}\n\n${PROSE}\n`);
    expect(stated).toEqual({ title: TITLE, ...facts });
  });

  it.each([
    'Hackers From Norland Hit State TV\n\n4 May 2031',
    'Security\n\nNorland Police Charge Ivan Petrov on Hack of Ministry\n\n4 May 2031',
    'Norland Signals Bureau\n\n4 May 2031',
  ])('a headline in capitals does not: %s', (head) => {
    expect(readLayout(`${head}\n\n${PROSE}\n`).stated.publisher).toBeUndefined();
  });

  it.each([`${TITLE}\n\nHarbour Office`, `${TITLE}\n\nAda Lund`])('and elsewhere nothing: %s', (head) => {
    expect(readLayout(`${head}\n\n${PROSE}\n`).stated.publisher).toBeUndefined();
  });
});
