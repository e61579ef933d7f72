import { Command } from '../commander.ts';
import { dossierOf, type SourceChoices } from '../dossier-of.ts';
import { withCase } from '../with-case.ts';
import { withReading } from '../with-reading.ts';
import { answer, wantsColor, width } from '../terminal.ts';

export function showCommand(): Command {
  return withReading(withCase(new Command('show')))
    .summary('open a reference: the words in their place')
    .description(
      'Opens a reference that a dossier shows: the words in their context, the report, the place, for a transcript the ' +
        'time. The beginning of a reference is enough where it means one thing only. With FILE the reports are read ' +
        'again: the same reports give the same references. Without FILE it looks in the case.',
    )
    .argument('<ref>', 'a reference, e.g. s-4k7q2')
    .argument('[file...]', 'reports: files, folders of them, links, or - for standard input')
    .option('--json', 'print what the reference means as JSON')
    .addHelpText(
      'after',
      `
The letter says what it is: r report, s statement, m mention, v value, a actor, e event,
c comparison, l lineage.

Examples:
  gainsay show v-9c2mw monday/*.txt
  gainsay show e-0b7ts --case taiwan.gainsay`,
    )
    .action(async (reference: string, files: string[], options: { json?: boolean } & SourceChoices) => {
      const dossier = await dossierOf(files, options);
      if (!dossier) return;
      const { renderShow } = await import('../../present/text/render-show.ts');
      const { renderShowJson } = await import('../../present/json/render-show-json.ts');
      await answer(
        options.json
          ? renderShowJson(dossier, reference)
          : renderShow(dossier, reference, { width: width(), color: wantsColor() }),
      );
    });
}
