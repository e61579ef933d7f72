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
