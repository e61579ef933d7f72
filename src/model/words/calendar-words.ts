/** The days of the week from Monday, in lower case. */
export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The months from January, in lower case, each followed by its short forms. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
export const MONTHS: readonly string[] = MONTH_NAMES.map(([month]) => month!);

/** The three letters that all forms of a month begin with, from January. */
export const MONTH_HEADS: readonly string[] = MONTHS.map((month) => month.slice(0, 3));
/** A month in full or in short: alternatives of a pattern, in lower case. */
export const MONTH_FORMS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Of the months those that are nothing else where case does not tell: `may` is a verb far more often. */
export const MONTHS_BUT_MAY: readonly string[] = MONTHS.filter((month) => month !== 'may');

/** A day of the week, in lower case. */
export const WEEKDAY = oneOf(WEEKDAYS);
/** A month, in lower case. */
export const MONTH = oneOf(MONTHS);
/** A day of the week or a month, in lower case. */
export const WEEKDAY_OR_MONTH = oneOf([...WEEKDAYS, ...MONTHS]);

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`);
}
