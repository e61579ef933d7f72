import { describe, expect, it } from 'vitest';
import { lineOf, statementsOf } from '../read-lines.ts';

describe('what is said of nobody is not told', () => {
  it.each([
    ['No agency has confirmed the breach.', 'No agency [has confirmed] the breach'],
    ['Neither company confirmed the breach.', 'Neither company [confirmed] the breach'],
    [
      'The port closed, but neither the port police nor Norsund Lines confirmed the breach.',
      'neither the port police nor Norsund Lines [confirmed] the breach',
    ],
  ])('%s', (text, line) => {
    const found = statementsOf(text).filter(({ cue }) => cue !== null);
    expect(found.map((one) => [lineOf(text, one), one.stance])).toEqual([[line, 'withhold']]);
  });

  it.each([
    ['Norsund Lines confirmed the breach.', 'confirm'],
    ['No witness disputes that the port was breached.', 'confirm'],
  ])('and otherwise it is: %s', (text, stance) => {
    expect(statementsOf(text).map((one) => one.stance)).toEqual([stance]);
  });
});

it.each([
  'The records of 900 skippers, not 300 as first announced, were taken, the harbour office said.',
  'The alleged targeting of the locks highlights the potential for harm.',
])('a number and an adjective without its noun say nothing: %s', (text) => {
  const sources = statementsOf(text).map(({ source }) => source && text.slice(source.start, source.end));
  expect(sources.filter((source) => source !== null && /^not |alleged$/.test(source))).toEqual([]);
});
