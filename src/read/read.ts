import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Caveat } from '../model/caveat.ts';
import { proseOf, type Report } from '../model/report.ts';
import { readAccusedCountries } from './accused-countries/read-accused-countries.ts';
import { checkSpans } from './check-spans.ts';
import { readInParts } from './in-parts.ts';
import type { Draft } from './form/draft.ts';
import { isReadAsEnglish, languageName } from './language/language.ts';
import { readMentions } from './mention/read-mentions.ts';
import { tellInferredVoices } from './mention/tell-inferred-voices.ts';
import { readIntake } from './report/read-intake.ts';
import type { ReadingAids } from './reading-aids.ts';
import { readStatements } from './statement/read-statements.ts';
import { tokensOf } from './tokens-of.ts';

/** Names this way of reading. Raise it when the same report would be read differently: kept readings are then made again. */
export const READER = '16';

/**
 * Reads one report: masked before anything else sees it; layout; then mentions and statements where the
 * language is read. Pure: the same draft and aids give the same answer; finding nothing is an empty result with a
 * caveat.
 */
export function readReport(draft: Draft, aids: ReadingAids): AnnotatedReport {
  const { report, caveats } = readIntake(draft);
  return annotate(report, caveats, aids);
}

/** Reads a report again, from its masked text: by another reader, or with other facts, such as a date supplied since. */
export function rereadReport(read: AnnotatedReport, facts: Partial<Report>, aids: ReadingAids): AnnotatedReport {
  const fromIntake = read.caveats.filter(({ step }) => step === 'collect' || step === 'mask' || step === 'report');
  return annotate({ ...read.report, ...facts }, fromIntake, aids);
}

function annotate(report: Report, intake: readonly Caveat[], aids: ReadingAids): AnnotatedReport {
  if (!isReadAsEnglish(proseOf(report), report.language)) {
    const caveat = { step: 'language', reason: notRead(report.language), report: report.id, start: null, end: null };
    return { report, statements: [], mentions: [], caveats: [...intake, caveat] };
  }
  const read = readInParts(report, (part) => {
    const tokens = tokensOf(part, report, aids.codebooks);
    const mentions = readMentions(part, tokens, aids.codebooks);
    const said = readStatements(part, tokens, mentions, aids);
    return {
      mentions,
      ...said,
      caveats: [...tellInferredVoices(mentions), ...said.caveats],
      accusedCountries: readAccusedCountries(tokens, aids),
    };
  });
  const annotated = { report, ...read, caveats: [...intake, ...read.caveats] };
  checkSpans(annotated);
  return annotated;
}

function notRead(language: string | null): string {
  const written = language ? `it is written in ${languageName(language)}` : 'its language could not be told';
  return `The report is kept but its statements are not read yet: ${written}, and only English is read`;
}
