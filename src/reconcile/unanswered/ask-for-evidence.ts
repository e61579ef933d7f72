import type { Asking } from './find-unanswered.ts';

/** Evidence that is said to exist, or said to be withheld, while none that a reader could check is offered in these texts. */
export const askForEvidence: Asking = ({ event, statements, offering }) => {
  const readings = event.fields.find((field) => field.name === 'evidence')?.readings ?? [];
  const isOffered = readings.some(({ value }) => value?.kind === 'text' && value.text === 'offered');
  // A report on it may offer something in a sentence that no reading of this event comes from.
  if (isOffered || statements.some(({ report }) => offering.has(report))) return [];
  const spans = readings
    .filter((reading) => reading.start !== null)
    .map(({ report, start, end }) => ({ report, start: start!, end: end! }));
  // Of the whole of the texts it may be said only where it is true of all.
  const missing =
    offering.size > 0 ? 'what other texts offer is not tied to this event' : 'none is offered in these texts';
  const question =
    spans.length > 0
      ? `What evidence is there that can be checked? It is spoken of, but ${missing}.`
      : `What evidence is there? ${missing.charAt(0).toUpperCase()}${missing.slice(1)}.`;
  return [{ event: event.id, question, spans }];
};
