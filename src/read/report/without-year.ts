import { slice } from '../../model/span.ts';
import type { Skip } from '../../model/report.ts';
import { MONTH_FORMS } from '../../model/words/calendar-words.ts';

/**
 * What to say of a report without a date whose dateline gives a day and no year, as wires print it: which year it was is not guessed. The
 * place of the dateline comes with it.
 */
export function withoutYearRemarks(
  text: string,
  skips: readonly Skip[],
  published: string | null,
): { reason: string; start: number; end: number }[] {
  const dateline = published === null ? skips.find(({ kind }) => kind === 'dateline') : undefined;
  const day = dateline && DAY.exec(slice(text, dateline));
  if (!day) return [];
  const start = dateline.start + day.index;
  const reason = `The dateline gives the day, “${day[0]}”, and no year, so the report counts as undated: the whole date can be told as "published" in NAME.json beside the file.`;
  return [{ reason, start, end: start + day[0].length }];
}

const DAY = new RegExp(`\\b(?:(?:${MONTH_FORMS})\\.? \\d{1,2}|\\d{1,2} (?:${MONTH_FORMS})\\b\\.?)(?!\\d)`, 'i');
