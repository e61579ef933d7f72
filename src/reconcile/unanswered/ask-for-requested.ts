import type { Asking } from './find-unanswered.ts';

const INQUIRY =
  /\b(?:independent(?:ly)?|transparen\w+|thorough|international)\b[^.;]{0,60}\b(?:investigat\w+|inquir\w+|verif\w+|evidence|proof)\b|\b(?:produce|provide|publish|present|share|show)\b[^.;]{0,40}\b(?:evidence|proof)\b/i;

/** Evidence or an inquiry that somebody asks for. */
export const askForRequested: Asking = (event, reports) => {
  const wanted = new Set(event.statements);
  const spans = event.reports.flatMap((id) => {
    const annotated = reports.get(id);
    if (!annotated) return [];
    return annotated.statements
      .filter(({ id, stance }) => wanted.has(id) && stance === 'demand')
      .flatMap(({ content }) => content)
      .filter(({ start, end }) => INQUIRY.test(annotated.report.text.slice(start, end)))
      .map(({ start, end }) => ({ report: id, start, end }));
  });
  if (spans.length === 0) return [];
  return [{ event: event.id, question: 'Evidence or an inquiry is asked for; has there been one?', spans }];
};
