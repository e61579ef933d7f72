import { MONTH, MONTHS_BUT_MAY, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Word } from './word.ts';

const TIME: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS_BUT_MAY,
  ...'today yesterday tomorrow tonight later earlier week month year recently'.split(' '),
]);

/** Days, months and their like, which stand between a phrase and its verb without belonging to it. */
export function isTime(word: Word): boolean {
  return TIME.has(word.norm);
}

/** `the Sunday Times`: a day that a paper is named after. */
export function opensPaper(words: readonly Word[], at: number): boolean {
  return (
    /^(saturday|sunday)$/.test(words[at]!.norm) &&
    /^(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Star|Tribune|World|Mercury|Independent|Nation)$/.test(
      words[at + 1]?.text ?? '',
    )
  );
}

const PERIOD =
  /^(?:\w*day|week|weekend|month|year|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|time|moment)s?$/;

/** What may stand behind `last`, `this` or `next` and tells when; in lower case. */
export function isPeriod(norm: string): boolean {
  return PERIOD.test(norm) || MONTH.test(norm);
}

/** Whether a word is part of telling when, with what leads it: `early last week`. */
export function tellsWhen(word: Word): boolean {
  return isTime(word) || isPeriod(word.norm) || /^(?:last|this|next|early|late|overnight)$/.test(word.norm);
}
