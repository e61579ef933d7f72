import { Command } from '../commander.ts';
import { dossierOf, type SourceChoices } from '../dossier-of.ts';
import { checkPlaces } from '../check-places.ts';
import { checkMarking, formsAsked, handOn, withHandOn, type HandOnChoices } from '../hand-on.ts';
import { withCase } from '../with-case.ts';
import { withReading } from '../with-reading.ts';
import { answer, answerInParts, wantsColor, width } from '../terminal.ts';

interface Options extends SourceChoices, HandOnChoices {
  json?: boolean;
}

export function dossierCommand(): Command {
  return withReading(withCase(withHandOn(new Command('dossier'))))
    .summary('read reports and show who says what against whom, who answers, and how they differ')
    .description(
      'Reads the reports and prints their dossier: one screen that says it all, then event by event each accusation ' +
        'with its answer, what each report states and how that relates, who repeats whom, and what stays unanswered. ' +
        'Without FILE it shows the case.',
    )
    .argument('[file...]', 'reports: files, folders of them, links, or - for standard input')
    .option('--json', 'print the dossier as JSON (docs/formats.md)')
    .addHelpText(
      'after',
      `
What is known of a report from elsewhere may stand beside it: NAME.json next to NAME.txt, with
publisher, title, published (or date), url, byline, medium, language.

Examples:
  gainsay dossier monday/*.txt
  gainsay dossier monday/ --html monday.html
  gainsay dossier monday/ --stix monday.json --tlp amber
  gainsay dossier monday/ --misp event.json --tlp amber
  gainsay dossier monday/ --csv monday-tables
  gainsay dossier --case taiwan.gainsay --json | jq '.unanswered'`,
    )
    .action(async (files: string[], options: Options) => {
      checkMarking(options);
      await checkPlaces(formsAsked(options), files, options.case);
      const dossier = await dossierOf(files, options);
      if (!dossier) return;
      const written = await handOn(dossier, options);
      if (options.json) {
        const { dossierJsonParts } = await import('../../present/json/render-dossier-json.ts');
        await answerInParts(dossierJsonParts(dossier));
      }
      if (!written && !options.json) {
        const { renderDossier } = await import('../../present/text/render-dossier.ts');
        await answer(renderDossier(dossier, { width: width(), color: wantsColor() }));
      }
    });
}
