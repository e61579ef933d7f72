import { describe, expect, it } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import { statementWith } from '../read-lines.ts';

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
    ['Ada Lund said: "The gate was shut."\n\n"We saw to it ourselves."\n\nIt is old.', ['We saw to it ourselves.']],
    [
      '"The gate was shut," Ada Lund told the Stave Mercury on Monday.\n\n"We saw to it. Nobody came."\n\n"It was cold that night."\n\nIt is old.',
      ['We saw to it. Nobody came.', 'It was cold that night.'],
    ],
    ['Ada Lund said: "The gate was shut.\n\n"We saw to it ourselves."\n\nIt is old.', ['We saw to it ourselves.']],
  ])('%s', (text, said) => expect(goingOn(text)).toEqual(said));

  it.each([
    // Somebody else is told to say it.
    '"The gate was shut," Ada Lund said. "We saw to it ourselves," Mo Ek added.',
    '"The gate was shut," Ada Lund said. "We saw to it ourselves." Mo Ek said.',
    '"The gate was shut," Ada Lund said, but Mo Ek disagreed. "It was wide open."',
    // A title, or a part of a sentence.
    '"The gate was shut," Ada Lund said. "Night Gates" is her last book.',
    '"The gate was shut," Ada Lund said. The mayor called it "a good night\'s work".',
    '"The gate was shut," Ada Lund said. "I saw it myself" is all she adds.',
  ])('does not in %s', (text) => expect(goingOn(text)).toEqual([]));
});
