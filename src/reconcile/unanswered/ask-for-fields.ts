import type { Event } from '../../model/event.ts';
import type { Asking } from './find-unanswered.ts';

/** What a reader expects to be told of an accusation, with the question to ask where no report tells. */
const USUAL: readonly [field: string, question: string][] = [
  ['who', 'Who makes the accusation?'],
  ['accused', 'Who exactly is accused?'],
  ['target', 'Who is said to have been hit?'],
  ['when-happened', 'When is it said to have happened?'],
  ['technique', 'How is it said to have been done?'],
];

/** Fields that no report on the event states; where one says that it was withheld, the place where it does so. */
export const askForFields: Asking = ({ event }) =>
  USUAL.flatMap(([name, question]) => {
    const readings = event.fields.find((field) => field.name === name)?.readings ?? [];
    if (readings.some((reading) => reading.state === 'stated')) return [];
    return [{ event: event.id, question, spans: withheldPlaces(event, name) }];
  });

function withheldPlaces(event: Event, name: string) {
  const readings = event.fields.find((field) => field.name === name)?.readings ?? [];
  return readings
    .filter((reading) => reading.state === 'withheld')
    .map(({ report, start, end }) => ({ report, start: start!, end: end! }));
}
