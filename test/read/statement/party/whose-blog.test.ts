import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const FOUND = 'We assess that Tin Lantern works for Norland.';

/** Whoever says the last statement of the text. */
function speaker(text: string, facts: { publisher?: string; medium?: 'transcript' } = {}): string | null | undefined {
  return statementsOf(text, facts).at(-1)?.actor;
}

describe('`we` of a firm that writes of what it found', () => {
  it.each([
    ['a firm that the text is written at', `At Quayscope, we watch the port. ${FOUND}`],
    ['people of a firm', `Our threat researchers at Quayscope watch the port. ${FOUND}`],
    ['those who say so', `We at Quayscope watch the port. ${FOUND}`],
    ['a firm that its last lines are about', `About Quayscope\nQuayscope sells alarms.\n\n${FOUND}`],
  ])('are %s', (_, text) => expect(speaker(text)).toBe('Quayscope'));

  it.each([
    ['a publisher that is no outlet', FOUND, 'Quayscope', 'Quayscope'],
    [
      'a team of a firm that the text names',
      `Quayscope sells alarms. ${FOUND}`,
      'Quayscope Threat Research',
      'Quayscope',
    ],
    ['a team of a firm that it does not name', FOUND, 'Quayscope Threat Research', 'Quayscope Threat Research'],
  ])('are %s', (_, text, publisher, who) => expect(speaker(text, { publisher })).toBe(who));

  it.each([
    ['of an outlet', FOUND, 'Harbour Gazette'],
    ['of an outlet where a firm writes', `At Quayscope, we watch the port. ${FOUND}`, 'Harbour Gazette'],
    ['of whoever looks into nothing', 'We think that Tin Lantern works for Norland.', 'Quayscope'],
    ['of two firms', `We at Quayscope and we at Saltmere watch the port. ${FOUND}`, undefined],
    ['of an outlet that says so', `At the Harbour Gazette, we ask. ${FOUND}`, undefined],
  ])('stay nobody’s where they are %s', (_, text, publisher) =>
    expect(speaker(text, publisher === undefined ? {} : { publisher })).toBe('We'),
  );

  it('are not meant where somebody is quoted', () => {
    const said = `"At Quayscope, we watch the port," Ada Lund said. ${FOUND}`;
    expect(speaker(said)).toBe('We');
  });
});
