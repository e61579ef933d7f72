import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import { takenOver } from '../../../../src/read/statement/tidy/quotation-going-on.ts';
import { statementReference } from '../../../../src/model/statement.ts';
import { linesOf, statementsOf, statementWith } from '../read-lines.ts';

/** What goes on with the statement that begins `The gate`. */
const goingOn = (text: string) =>
  statementWith(text, 'The gate')
    .content.slice(1)
    .map((span) => slice(text, span));

describe('a quotation that goes on', () => {
  it.each([
    [
      '"The gate was shut," said Ada Lund, Head of Locks at the port. "We saw to it ourselves."',
      ['We saw to it ourselves.'],
    ],
    [
      '"The gate was shut," Ada Lund told the Stave Mercury on Monday. "We saw to it. Nobody came.\n\n"It was cold that night."\n\nIt is old.',
      ['We saw to it. Nobody came.', 'It was cold that night.'],
    ],
    ['Ada Lund said: "The gate was shut.\n\n"We saw to it ourselves."\n\nIt is old.', ['We saw to it ourselves.']],
  ])('%s', (text, said) => expect(goingOn(text)).toEqual(said));

  it.each([
    // Somebody else is told to say it.
    '"The gate was shut," Ada Lund said. "We saw to it ourselves," Mo Ek added.',
    '"The gate was shut," Ada Lund said. "We saw to it ourselves." Mo Ek said.',
    '"The gate was shut," Ada Lund said, but Mo Ek disagreed. "It was wide open."',
    // The next paragraph is somebody else's, or nobody tells whose: no mark was left open.
    '"The gate was shut," Mo Ek said.\n\n"We reject these lies. Norland has never attacked anybody."\n\nThat was the answer of the embassy of Norland.',
    '"The gate was shut," Ada Lund said.\n\n"Norland\'s navy did it."\n\nThe embassy of Norland said so on Monday.',
    '"The gate was shut," Ada Lund told the Stave Mercury on Monday.\n\n"We saw to it. Nobody came."\n\nIt is old.',
    'Ada Lund said: "The gate was shut."\n\n"We saw to it ourselves."\n\nIt is old.',
    // The sentence behind says whose it is.
    '"The gate was shut," Mo Ek said. "We reject these lies." That was the answer of the embassy of Norland.',
    '"The gate was shut," Mo Ek said. "Norland\'s navy did it." The embassy of Norland said so on Monday.',
    // A title, or a part of a sentence.
    '"The gate was shut," Ada Lund said. "Night Gates" is her last book.',
    '"The gate was shut," Ada Lund said. The mayor called it "a good night\'s work".',
    '"The gate was shut," Ada Lund said. "I saw it myself" is all she adds.',
  ])('does not in %s', (text) => expect(goingOn(text)).toEqual([]));

  it('stays with whoever is quoted, and not with whom that one quotes', () => {
    const text = '"Mo Ek said the gate was shut." Ada Lund said. "He said it was Norland." "We saw to it ourselves."';
    const told = statementsOf(text).filter(
      ({ source }) => source !== null && /^(?:Mo Ek|He)$/.test(slice(text, source)),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { content } of told) expect(content).toHaveLength(1);
  });

  it('is not said by the outlet too', () => {
    const text = '"The gate was shut," Ada Lund said. "Norland has never attacked anybody. We saw to it ourselves."';
    expect(linesOf(text)).toEqual([
      'Ada Lund [said] The gate was shut, / Norland has never attacked anybody. We saw to it ourselves.',
    ]);
  });

  it('takes over what the outlet would say, and nothing that has a source', () => {
    const span = (start: number, end: number) => ({ start, end });
    const spoken = { source: span(22, 30), cue: span(31, 35), content: [span(1, 20)] } as Candidate;
    const shown = { ...spoken, content: [span(1, 20), span(38, 90)] };
    const voice = (start: number, end: number) =>
      ({ source: null, cue: null, content: [span(start, end)] }) as unknown as Candidate;
    const nested = { ...spoken, source: span(40, 44), cue: span(45, 49), content: [span(50, 90)] };
    const others = [voice(60, 91), voice(95, 120), voice(0, 20), nested];
    expect([...takenOver([spoken, ...others], [shown, ...others])]).toEqual([1]);
  });

  it('has its doubt told of what is shown', () => {
    const text = '"The gate was shut," Ada Lund said. "We were possibly too late."';
    const { content, uncertainty, hedged, id, report, source, cue } = statementWith(text, 'The gate');
    expect(uncertainty?.map((span) => slice(text, span))).toContain('possibly');
    expect(hedged).toBe(true);
    expect(id).toBe(statementReference(report, { source, cue, content }));
  });
});
