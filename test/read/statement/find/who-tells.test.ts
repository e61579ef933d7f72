import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

/** Text, and every statement it must give: `source [cue] content / content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'who tells it behind a comma': [
    [
      'The attackers came by night, reports Pale Harbour’s Ivo Dane.',
      'Pale Harbour’s Ivo Dane [reports] The attackers came by night',
    ],
    ['The mayor is dead, reports the Stave Mercury.', 'the Stave Mercury [reports] The mayor is dead'],
    ['The gate was open, claims Mo Ek, who left it.', 'Mo Ek [claims] The gate was open'],
    [
      'Norland condemned the raid, reported the loss and left.',
      'Norland [condemned] the raid',
      'Norland [reported] the loss and left',
    ],
    ['Norland left the port, claims the island and wants more.', 'Norland [claims] the island and wants more'],
  ],
  'accusations that are traded': [
    [
      'Norway and Sweden have traded accusations of cyberattacks in the past few years.',
      'Norway and Sweden [traded accusations] of cyberattacks in the past few years',
    ],
    ['Traders heard accusations of hacking on Monday.'],
  ],
  'speech in single marks': [
    [`‘The gate was "wide open"’, Ada Lund said.`, `Ada Lund [said] The gate was "wide open"`],
    ["Ada Lund said: 'We saw the islanders' boats leave.'", "Ada Lund [said] We saw the islanders' boats leave."],
  ],
  'whoever has much told of behind the name': [
    ['Mo Ek, 29, a diver at the port, who saw the raid, said the locks were open.', 'Mo Ek [said] the locks were open'],
    ['The mayor, a former diver, who saw the raid, said the locks were open.', 'The mayor [said] the locks were open'],
    [
      '"The locks are open," Sen. Ada Lund, R-N.H., a member of the port board who fled, said in a statement.',
      'Sen. Ada Lund [said] The locks are open,',
    ],
    ['Norvane spokesman Maj. Gen. Mo Ek said it failed.', 'Norvane spokesman Maj. Gen. Mo Ek [said] it failed'],
    ['In Stavemouth, a diver at the port, Mo Ek, said it was shut.', 'a diver at the port [said] it was shut'],
    ['Norvane, a port, and Kelmark, an island, said it was shut.', 'Kelmark [said] it was shut'],
  ],
};

for (const [what, cases] of Object.entries(CASES)) {
  describe(what, () => {
    it.each(cases)('%s', (text, ...lines) => expect(linesOf(text)).toEqual(expect.arrayContaining(lines)));
  });
}
