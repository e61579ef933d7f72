import type { Asking } from './find-unanswered.ts';

/** Evidence that is said to exist, or said to be withheld, while none that a reader could check is offered in these texts. */
export const askForEvidence: Asking = ({ event }) => {
  const readings = event.fields.find((field) => field.name === 'evidence')?.readings ?? [];
  const isOffered = readings.some(({ value }) => value?.kind === 'text' && value.text === 'offered');
  if (isOffered) return [];
  const spans = readings
    .filter((reading) => reading.start !== null)
    .map(({ report, start, end }) => ({ report, start: start!, end: end! }));
  const question =
    spans.length > 0
      ? 'What evidence is there that can be checked? It is spoken of, but none is offered in these texts.'
      : 'What evidence is there? None is offered in these texts.';
  return [{ event: event.id, question, spans }];
};
