import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

describe('several who say it together', () => {
  it.each([
    [
      'The raid was the work of Norland, the United States, Britain, Estonia and the Harbour Union said on Tuesday.',
      'the United States, Britain, Estonia and the Harbour Union [said] The raid was the work of Norland',
    ],
    [
      'The Port Office (PO), Harbour Agency (HA), and Bureau of Locks (BL) said that the raid had failed.',
      'The Port Office (PO), Harbour Agency (HA), and Bureau of Locks [said] that the raid had failed',
    ],
    [
      'The Port Office, Harbour Agency, and Bureau of Locks said that the raid had failed.',
      'The Port Office, Harbour Agency, and Bureau of Locks [said] that the raid had failed',
    ],
  ])('are one source: %s', (text, line) => expect(linesOf(text)).toContain(line));

  it.each([
    [
      'In Norland, Britain and Estonia said that the raid had failed.',
      'Britain and Estonia [said] that the raid had failed',
    ],
    [
      'On Monday, in Marl, Ada Lund and Mo Ek said that the raid had failed.',
      'Ada Lund and Mo Ek [said] that the raid had failed',
    ],
    [
      'Norland charged three officers, Ivan Petrov, Lena Torvik and Toma Varensk, and Britain said that Russia had helped.',
      'Britain [said] that Russia had helped',
    ],
    ['The raid hit Norland, Britain and Estonia said.', 'Britain and Estonia [said] The raid hit Norland'],
  ])('and a name before them that is told of is not among them: %s', (text, line) =>
    expect(linesOf(text)).toContain(line),
  );
});
