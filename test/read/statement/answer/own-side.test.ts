import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import { statementsOf } from '../read-lines.ts';

/** The content of what the denials of a text answer. */
function answeredIn(text: string): string[] {
  const all = statementsOf(text);
  return all
    .filter(({ stance }) => stance === 'deny')
    .flatMap(({ answers }) => answers.map(({ statement }) => all.find(({ id }) => id === statement)!))
    .map(({ content }) => slice(text, content[0]!));
}

const SUMMONED = 'The interior ministry said it had summoned the Ostravian envoy.';
const LENN = "Spokesman Ivo Lenn accused Ostravia of breaking into the ministry's mail.";
const FERRY = "Ostravia accused Norvane's Signals Office of entering the ferry system.";
const BASELESS = 'The ministry said the accusation that its Signals Office had entered the ferry system was baseless.';

describe('a denial', () => {
  it.each([`${SUMMONED}\n\n${LENN}\n\n${BASELESS}`, `${SUMMONED}\n\n${BASELESS}\n\n${LENN}`])(
    'never answers what its own spokesman charges others with: %s',
    (text) => {
      expect(answeredIn(text)).not.toContain("Ostravia of breaking into the ministry's mail");
    },
  );

  it('answers what others charge its side with, whatever its own spokesman says between', () => {
    const text = `${FERRY}\n\n${SUMMONED}\n\n${LENN}\n\n${BASELESS}`;
    expect(answeredIn(text)).toEqual(["Norvane's Signals Office of entering the ferry system"]);
  });
});
