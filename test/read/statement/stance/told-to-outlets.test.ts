import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import { statementsOf } from '../read-lines.ts';

/** `source stance`, with what it answers where it answers something. */
const told = (text: string) => {
  const all = statementsOf(text);
  return all.map(({ source, stance, answers }) => {
    const answered = answers.map(({ statement }) => all.findIndex(({ id }) => id === statement));
    return `${source ? slice(text, source) : '-'} ${stance}${answered.length > 0 ? ` -> ${answered.join()}` : ''}`;
  });
};

describe('what officials tell an outlet', () => {
  it.each<[string, ...string[]]>([
    [
      'Harbour News is reporting that Norlandic officials have confirmed to it that Kelmark carried out the airstrike.',
      'Harbour News assert',
      'Norlandic officials accuse',
    ],
    [
      'The Kell Times reports that two ministers told it that Norvane had hacked the port.',
      'The Kell Times assert',
      'two ministers accuse',
    ],
  ])('they say, and the outlet only tells it: %s', (text, ...lines) => expect(told(text)).toEqual(lines));

  it('about themselves is an admission', () =>
    expect(
      told('Harbour News reports that the navy of Norvane has confirmed to it that it carried out the raid.'),
    ).toEqual(['Harbour News assert', 'the navy of Norvane confirm']));

  it.each([
    ['Harbour News reported that Norvane had hacked the port.', 'Harbour News accuse'],
    ['The ministry said the bureau had accused Norvane of hacking the port.', 'The ministry accuse'],
  ])('is not what it finds itself, or what others pass on: %s', (text, line) => expect(told(text)[0]).toBe(line));
});
