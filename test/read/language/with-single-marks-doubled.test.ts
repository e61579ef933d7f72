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
    [`Lund said: 'Ask the guards' and left.`, `Lund said: "Ask the guards" and left.`],
    [`Lund called it 'a matter for guards' last week.`, `Lund called it "a matter for guards" last week.`],
    [`'50 boats were taken,' Lund said. '24 came back.'`, `"50 boats were taken," Lund said. "24 came back."`],
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
    '‘Ali Dane said the rebels’ boats were taken.',
    'The mayor ‘Ali Dane said the rebels’ boats were taken.',
    "The class of '98 said the islanders' port was hit.",
    "In May '24 the guards' post was hit.",
  ])('are none in %s', (text) => expect(withSingleMarksDoubled(text)).toBe(text));

  it.each([`". 'We "`, ". 'We ", ". 'We s' a "])('are told apart in a time by the length of the text: %s', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const before = performance.now();
    expect(withSingleMarksDoubled(text)).toHaveLength(text.length);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
