import type { Unanswered } from '../../model/dossier.ts';
import { describeCaveat } from '../view/describe-caveat.ts';
import { groupCaveats } from '../view/group-caveats.ts';
import { wordsOf, type Sentence } from '../view/piece.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { entry, section, type Sheet } from './sheet.ts';

/** The questions the reports raise and leave open, each with the words that raise it. */
export function renderUnanswered(sheet: Sheet): string[] {
  const { unanswered } = sheet.view.dossier;
  if (unanswered.length === 0) return [];
  return [...section(sheet, 'Unanswered'), ...unanswered.flatMap((one) => renderQuestion(sheet, one))];
}

function renderQuestion(sheet: Sheet, { event, question, spans }: Unanswered): string[] {
  const places = spans
    .slice(0, 3)
    .flatMap((place): Sentence => [
      ' ',
      wordsOf(place.report, place),
      ` ${sheet.view.names.get(place.report) ?? place.report}`,
    ]);
  return entry(sheet, event, [asSentence(question), ...places]);
}

/** What was skipped, guessed or masked; what is said of several places is said once. */
export function renderCaveats(sheet: Sheet): string[] {
  const groups = groupCaveats(sheet.view.dossier.caveats);
  if (groups.length === 0) return [];
  return [
    ...section(sheet, 'Caveats'),
    ...groups.flatMap((group) => entry(sheet, null, describeCaveat(sheet.view, group))),
  ];
}
