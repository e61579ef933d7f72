import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const accusedBy = (text: string) => statementsOf(text).at(-1)!.accused;

describe('who is called a culprit', () => {
  it.each([
    ['The Norvane ministry said that Kelmark and Ostland are "thieves crying thief".', 'Kelmark'],
    ['The Norvane ministry said Kelmark is the world’s biggest hacker empire.', 'Kelmark'],
    ['The Norvane ministry said it is Kelmark that is itself the real source of cyberattacks.', 'Kelmark'],
  ])('stands accused: %s', (text, accused) => expect(accusedBy(text)).toBe(accused));

  it.each([
    'The Norvane ministry said that Kelmark is not a thief.',
    'The Norvane ministry asked whether Kelmark is the culprit.',
    'The Norvane ministry said that in Kelmark thieves are jailed.',
  ])('and whoever is not does not: %s', (text) => expect(accusedBy(text)).toBeNull());
});
