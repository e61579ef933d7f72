import type { Field, Reading } from '../../model/field.ts';
import type { Moment } from '../../model/moment.ts';

/**
 * One report gives as the day of the act what others give as the day of its announcement: their readings are brought into
 * `when-happened`, where the two can be compared. They keep their kind, so that nobody takes them for the day of the act.
 */
export function bringAnnouncedDays(fields: readonly Field[]): Field[] {
  const announced = fields
    .filter(({ name }) => name === 'when-announced' || name === 'when-disclosed')
    .flatMap(({ readings }) => readings);
  return fields.map((field) => {
    if (field.name !== 'when-happened') return field;
    const brought = announced.filter((other) => {
      const said = momentOf(other);
      const own = field.readings.filter(({ report }) => report === other.report);
      const gives = (reading: Reading) => said !== null && isSameDay(momentOf(reading), said);
      return field.readings.some(gives) && !own.some(gives);
    });
    return brought.length > 0 ? { ...field, readings: [...field.readings, ...brought] } : field;
  });
}

/** True for two days of one month, of one year where both state it. */
export function isSameDay(a: Moment | null, b: Moment | null): boolean {
  if (!a || !b || a.stated.day === undefined || a.stated.day !== b.stated.day || a.stated.month !== b.stated.month)
    return false;
  return a.stated.year === undefined || b.stated.year === undefined || a.stated.year === b.stated.year;
}

function momentOf({ value }: Reading): Moment | null {
  return value?.kind === 'moment' ? value.moment : null;
}
