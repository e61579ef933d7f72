import { describe, expect, it } from 'vitest';
import { withSingleMarksDoubled } from '../../../src/read/language/with-single-marks-doubled.ts';

describe('single quotation marks', () => {
  it.each([
    [`'It is "a lie",' Lund said. 'We left.'`, `"It is 'a lie'," Lund said. "We left."`],
    [
      '‘It is a lie,’ she said, ‘and the guards’ word is nothing.’',
      '"It is a lie," she said, "and the guards’ word is nothing."',
    ],
    [`Ek said 'the islanders' boats were taken'.`, `Ek said "the islanders' boats were taken".`],
    [`It was called 'Night Gates' by the locks' owners.`, `It was called "Night Gates" by the locks' owners.`],
    // The speech goes on in the next paragraph, or its end is lost.
    [`'They came by night. They took all we had.`, `"They came by night. They took all we had.`],
    [`Lund said: 'They came by night and took all.`, `Lund said: "They came by night and took all.`],
    [`'He is angry. 'They start tomorrow,' Ek said.`, `"He is angry. "They start tomorrow," Ek said.`],
    ['😀 ‘It is a lie,’ she said.', '😀 "It is a lie," she said.'],
  ])('%s', (text, doubled) => {
    expect(withSingleMarksDoubled(text)).toBe(doubled);
    expect(doubled).toHaveLength(text.length);
  });

  it.each([
    "The islanders' leader left. The boats' owners stayed.",
    "'Tis said that in the '90s rock 'n' roll ruled.",
    `"He said 'We left' and went," Lund said.`,
    '“He said ‘We left’ and went,” Lund said.',
    "The 'expert' is the ministers' man.",
    "He called it 'too late.",
  ])('are none in %s', (text) => expect(withSingleMarksDoubled(text)).toBe(text));
});
