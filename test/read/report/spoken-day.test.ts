import { expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';
import { readSpokenDay } from '../../../src/read/report/spoken-day.ts';

it.each([
  ["Welcome to the news. It is Thursday, 13 March 2025. I'm Ada Lund.", '2025-03-13'],
  ["[00:00] LUND: Good evening, it's Thursday the 13th of March 2025 and this is Radio Merrin.", '2025-03-13'],
  ['Today is Thursday, March 13, 2025, and here is the news.', '2025-03-13'],
  ['This is Thursday 13 March 2025.', '2025-03-13'],
])('a bulletin tells the day it is spoken: %s', (text, day) => {
  expect(readSpokenDay(text)).toBe(day);
});

it.each([
  '“It is Thursday, 13 March 2025,” the letter began.',
  '"It is Thursday, 13 March 2025," the letter began.',
  'The raid was on Thursday, 13 March 2025.',
  'It is Thursday, 13 March 2025 that they fear.',
  'It is Thursday. The raid was on 13 March 2025.',
  'It is 13 degrees.',
  `${'The news of the day is long. '.repeat(25)} It is Thursday, 13 March 2025.`,
])('none is told: %s', (text) => {
  expect(readSpokenDay(text)).toBeNull();
});

it('a date above the prose comes first', () => {
  const text =
    'Six officers named over port breach\n\n14 March 2025\n\nIt is Thursday, 13 March 2025. The bureau named six.\n';
  expect(readLayout(text).stated.published).toBe('2025-03-14');
});
