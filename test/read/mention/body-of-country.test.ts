import { describe, expect, it } from 'vitest';
import { meantBy } from './meant-by.ts';

describe('a noun beside a country', () => {
  it.each([
    [
      'Poland’s Harbour Security Agency did it. The Polish agency took mail.',
      'The Polish agency',
      'Poland’s Harbour Security Agency',
    ],
    [
      'The Polish National Security Agency did it. The Polish intelligence agency took mail.',
      'The Polish intelligence agency',
      'The Polish National Security Agency',
    ],
    // The last one of that country.
    [
      'Poland’s Harbour Agency spoke. Poland’s Signals Agency did it. Norway’s Tide Agency knew. The Polish agency took mail.',
      'The Polish agency',
      'Poland’s Signals Agency',
    ],
    ['Poland’s Ministry of Ports spoke of it. The Polish ministry was sure.', 'the Polish ministry', 'none'],
    [
      'Poland’s Ministry of Ports spoke of it. The Polish ministry was sure.',
      'The Polish ministry',
      'Poland’s Ministry of Ports',
    ],
    [
      'Polish ambassador denies it. Polish Ambassador Petra Holm called it false.',
      'Polish ambassador',
      'Polish Ambassador Petra Holm',
    ],
    [
      'Polish Ambassador to Norway Petra Holm spoke. The diplomat called it false.',
      'The diplomat',
      'Polish Ambassador to Norway Petra Holm',
    ],
    // Where an embassy stands may be told before or behind.
    [
      'Poland’s embassy in Oslo denied it. The Polish embassy called it false.',
      'The Polish embassy',
      'Poland’s embassy in Oslo',
    ],
    [
      'The Polish embassy called it false. Poland’s embassy in Oslo denied it.',
      'The Polish embassy',
      'Poland’s embassy in Oslo',
    ],
  ])('%s', (text, words, full) => expect(meantBy(text, words)).toBe(full));

  it.each([
    ['Polish Ambassador Petra Holm spoke. Norway summoned the Danish ambassador.', 'the Danish ambassador'],
    [
      'Polish Ambassador Petra Holm met Polish Ambassador Ivo Dane. The Polish ambassador was ill.',
      'The Polish ambassador',
    ],
    ['Polish Minister Petra Holm spoke. The diplomat called it false.', 'The diplomat'],
    // Of another country, of another trade, or one of two.
    ['Norway’s Harbour Agency did it. The Polish agency took mail.', 'The Polish agency'],
    ['Poland’s Harbour Agency did it. The Polish intelligence agency took mail.', 'The Polish intelligence agency'],
    ['Poland’s Harbour Agency and Poland’s Signals Agency did it. The Polish agency took mail.', 'The Polish agency'],
    ['Poland’s Harbour Agency spoke. A Polish agency did it. The Polish agency took mail.', 'The Polish agency'],
    ['Poland’s Harbour Agency spoke. A Polish agency took mail.', 'A Polish agency'],
    ['Poland’s Ministry of Ports spoke. The Polish foreign ministry denied it.', 'The Polish foreign ministry'],
    [
      'Poland’s embassy in Oslo denied it. Poland’s embassy in Paris was calm. The Polish embassy knew.',
      'The Polish embassy',
    ],
  ])('means nobody named: %s', (text, words) => expect(meantBy(text, words)).toBe(null));
});

it('finds nobody in a word of a country’s name, and a country that something stems from', () => {
  const text = 'Mail came from the People’s Republic of China.';
  expect(meantBy(text, 'the People')).toBe('none');
  expect(meantBy('Raids stemming from the People’s Republic of China went on.', 'the People’s Republic of China')).toBe(
    null,
  );
  expect(meantBy(text, 'the People’s Republic of China')).toBe('none');
});
