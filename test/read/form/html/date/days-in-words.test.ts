import { describe, expect, it } from 'vitest';
import { daysInWords } from '../../../../../src/read/form/html/date/days-in-words.ts';

const days = (text: string, language: string | null = null, monthFirst = false) =>
  daysInWords(text, { language, monthFirst }).map(({ day }) => day);

describe('daysInWords', () => {
  it.each([
    ['en', 'Thursday, June 5, 2025 at 6:02 pm'],
    ['en', 'Posted 5th of June, 2025'],
    ['en', '05-Jun-25'],
    ['de', 'Donnerstag, 5. Juni 2025, 18:02 Uhr'],
    ['de', 'Stand: 05.06.2025'],
    ['fr', 'Publié le 5 juin 2025 à 18h02'],
    ['es', 'jueves, 5 de junio de 2025'],
    ['pt', '5 de junho de 2025'],
    ['it', 'giovedì 5 giugno 2025'],
    ['ca', 'dijous, 5 de juny de 2025'],
    ['nl', '5 juni 2025'],
    ['pl', '5 czerwca 2025'],
    ['cs', '5. června 2025'],
    ['ru', '5 июня 2025, 18:02'],
    ['uk', '5 червня 2025'],
    ['tr', '5 Haziran 2025 Perşembe'],
    ['fi', '5. kesäkuuta 2025'],
    ['hu', '2025. június 5.'],
    ['lt', '2025 m. birželio 5 d.'],
    ['el', '5 Ιουνίου 2025'],
    ['ar', '5 يونيو 2025'],
    ['hi', '5 जून 2025'],
    ['th', '5 มิถุนายน 2568'],
    ['zh', '2025年6月5日 18:02'],
    ['ko', '2025년 6월 5일'],
    ['ja', '2025/06/05 18:02'],
  ])('%s: %s', (language, text) => {
    expect(days(text, language)).toEqual(['2025-06-05']);
  });

  it('reads a month that two languages name alike in the language of the page', () => {
    expect(days('5. listopada 2025', 'pl')).toEqual(['2025-11-05']);
    expect(days('5. listopada 2025', 'hr')).toEqual(['2025-10-05']);
  });

  it('goes by the habits of the page where the numbers leave the month open, and only then', () => {
    expect(days('05/06/2025', 'en', true)).toEqual(['2025-05-06']);
    expect(days('05/06/2025', 'en', false)).toEqual(['2025-06-05']);
    expect(days('05.06.2025', 'en', true)).toEqual(['2025-06-05']);
    expect(days('13/06/2025', 'en', true)).toEqual(['2025-06-13']);
  });

  it.each([
    'Chapter 5 June bugs 2025 words',
    '31 June 2025',
    'version 2025.06.05.1',
    'call 05-06-2025-7788',
    '12:30 and 18:02',
    '5 Juni',
    'in 1825, on June 5, 1825',
    '',
  ])('finds no day in: %s', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('says where each day stands', () => {
    const text = 'Erstellt 5. Juni 2025, geändert 7. Juni 2025';
    expect(
      daysInWords(text, { language: 'de', monthFirst: false }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['5. Juni 2025', '7. Juni 2025']);
  });
});
