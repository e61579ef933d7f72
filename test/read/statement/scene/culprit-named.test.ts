import { describe, expect, it } from 'vitest';
import { lastOf } from '../read-lines.ts';

describe('a name in answer to the question who did it', () => {
  it.each([
    ['Asked if she meant Norvane, the minister replied: "I mean Norvane."', 'Norvane'],
    ['Asked who was behind the attack, the minister said: "It was Norvane."', 'Norvane'],
    ['Who was behind the intrusion? "Kelmark," the minister replied.', 'Kelmark'],
    [
      'QUESTION: Has the inquiry ended?\n\nMINISTER: The inquiry has ended.\n\nQUESTION: Who attacked the port?\n\nMINISTER: It was Norvane.',
      'Norvane',
    ],
  ])('accuses: %s', (text, accused) => expect(lastOf(text)).toEqual(['accuse', accused]));

  it.each([
    'Asked who would win the cup, she said: "It was Norvane."',
    'Asked whether it was behind the raid, the bureau said: "Nobody knows."',
    'Asked who was behind the attack, the minister said: "Maybe."',
  ])('is another thing than an answer to something else: %s', (text) => expect(lastOf(text)[0]).not.toBe('accuse'));
});

describe('a name that tells outright who did it', () => {
  const afterRaid = (said: string) => `The port was hacked in May and its cranes stood still.\n\n${said}`;

  it.each([
    ['The minister said it was Norvane.', 'Norvane'],
    ['It was Norvane, the minister said.', 'Norvane'],
    ['The minister said it was the army of Norvane, it was planned for months.', 'army of Norvane'],
    ['ADA LUND, Harbour Minister: Make no mistake, it was Norvane.', 'Norvane'],
    ['ADA LUND, Harbour Minister: I will not mince words, it was Norvane.', 'Norvane'],
    ['ADA LUND, Harbour Minister: Let me be very clear, this was Norvane and we can show it.', 'Norvane'],
  ])('accuses: %s', (said, accused) => expect(lastOf(afterRaid(said))).toEqual(['accuse', accused]));

  it.each([
    'The minister said it was Norvane that was hit.',
    'The minister said it was Norvane’s third loss of the year.',
    'The minister said it was raining in Norvane.',
    'The minister denied it was Norvane.',
  ])('is another thing than more about it: %s', (said) => expect(lastOf(afterRaid(said))[0]).not.toBe('accuse'));

  it('says nothing where no attack is told of', () =>
    expect(lastOf('The cup went abroad again. The minister said it was Norvane.')[0]).not.toBe('accuse'));
});
