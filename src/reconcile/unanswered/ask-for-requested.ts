import type { Asking } from './find-unanswered.ts';

const INQUIRY =
  /\b(?:independent(?:ly)?|transparen\w+|thorough|international)\b[^.;]{0,60}\b(?:investigat\w+|inquir\w+|verif\w+|evidence|proof)\b|\b(?:produce|provide|publish|present|share|show)\b[^.;]{0,40}\b(?:evidence|proof)\b/i;

/** Evidence or an inquiry that somebody asks for. */
export const askForRequested: Asking = ({ event, statements, texts }) => {
  const spans = statements
    .filter(({ stance }) => stance === 'demand')
    .flatMap(({ report, content }) => content.map(({ start, end }) => ({ report, start, end })))
    .filter(({ report, start, end }) => INQUIRY.test(texts.get(report)!.slice(start, end)));
  if (spans.length === 0) return [];
  return [{ event: event.id, question: 'Evidence or an inquiry is asked for; has there been one?', spans }];
};
