import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';

const PROSE = 'The bureau named six officers on Thursday and said that it would pay for every arrest, whoever made it.';

/** Who puts a text out, by the lines above its prose. */
const factsOf = (...head: string[]) => readLayout(`${head.join('\n')}\n\n${PROSE}\n`).stated;

describe('a body above what it puts out', () => {
  it.each([
    [['Ministry of Foreign Affairs of the Republic of Tarsia', 'Regular Briefing by Spokesperson Ada Lind'], undefined],
    [['OFFICE OF THE PROSECUTOR GENERAL OF TARSIA', 'FOR IMMEDIATE RELEASE'], undefined],
    [
      ['Tarsian Harbour Police', 'Press release no. 12/2026', '', 'Two charged over port breach'],
      'Two charged over port breach',
    ],
  ])('is its publisher: %s', (head, title) => {
    const facts = factsOf(...head);
    expect(facts.publisher?.toLowerCase()).toBe(head[0]!.toLowerCase());
    if (title) expect(facts.title).toBe(title);
    expect(facts.byline).toBeUndefined();
  });

  it('is written as names are, though it stands in capitals', () =>
    expect(factsOf('OFFICE OF THE PROSECUTOR GENERAL OF TARSIA', 'FOR IMMEDIATE RELEASE').publisher).toBe(
      'Office of the Prosecutor General of Tarsia',
    ));

  it.each([
    [['Ministry of Ports accuses Norland of theft', 'Statement by the minister in full']],
    [['Ministry of Ports', 'Six officers were named on Thursday']],
    [['Harbour breach: what we know', 'Press release']],
    [['Ferries Stop After Hack', 'Press release']],
  ])('is none where a line is more or less than a name: %s', (head) =>
    expect(factsOf(...head).publisher).toBeUndefined(),
  );
});

describe('a firm that signs with a date', () => {
  it.each(['Quayscope Labs Threat Research', 'Quayscope Labs', 'Merrin Threat Intelligence'])(
    'is the publisher: %s',
    (name) => expect(factsOf('Inside the port breach', '', `${name} | 12 March 2026`).publisher).toBe(name),
  );

  it.each(['Cyber Security', 'National Security', 'Ada Lind', 'World News Team'])(
    'a section or a person is none: %s',
    (name) => expect(factsOf('Inside the port breach', '', `${name} | 12 March 2026`).publisher).toBeUndefined(),
  );
});

it('the name of a station ends at a dash', () =>
  expect(factsOf('Radio Merrin - The Evening Hour - 22 October 2026 - automatic transcript').publisher).toBe(
    'Radio Merrin',
  ));
