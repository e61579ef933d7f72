import { expect, it } from 'vitest';
import { turnsOnCircumstance } from '../../../src/model/words/turns-on-circumstance.ts';

it.each([
  ["The timing of the ministry's notice, amid exercises", true],
  ['The sheer scale\nof it', true],
  ['attacks', true],
  ['similarities with older tools', true],
  ['The Incident Office of Norland', false],
  ['The minister of defence', false],
  ['A time zone office', false],
  ['The Varensk campaign', false],
  ['The Kell Times', false],
  ['Investigators looking into the breach', false],
  ['Officials investigating the attack', false],
  ['The group behind the attack', false],
  ['Silence about the attack', true],
  ['Time', false],
  ['the times', true],
])('%s: %s', (words, is) => expect(turnsOnCircumstance(words)).toBe(is));
