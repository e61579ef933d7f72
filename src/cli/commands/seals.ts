import { Command } from '../commander.ts';
import { madeOf, type SourceChoices } from '../dossier-of.ts';
import { withCase } from '../with-case.ts';
import { withReading } from '../with-reading.ts';
import { answer, wantsColor, width } from '../terminal.ts';

export function sealsCommand(): Command {
  return withReading(withCase(new Command('seals')))
    .summary('list who is sealed, and by what')
    .description(
      'Lists the sealed persons by their codes: as what, in how many places, by which words, statement or decision; and ' +
        'every decision on a seal, those taken back too. No name that a seal covers is shown. Codes are made anew for each ' +
        'case and each set of files, so that nobody can find a name by trying.',
    )
    .argument('[file...]', 'reports to list from instead of the case')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay seals
  gainsay seals monday/*.txt --json | jq '.sealed[].label'`,
    )
    .action(async (files: string[], options: { json?: boolean } & SourceChoices) => {
      const register = await registerOf(files, options);
      if (!register) return;
      const { renderSeals } = await import('../../present/text/render-seals.ts');
      const { renderSealsJson } = await import('../../present/json/render-seals-json.ts');
      const layout = { width: width(), color: wantsColor() };
      await answer(options.json ? renderSealsJson(register) : renderSeals(register, layout));
    });
}

async function registerOf(files: string[], choices: SourceChoices) {
  const { listSealed } = await import('../../gainsay.ts');
  return madeOf(files, choices, { reports: (reports) => listSealed(reports), case: (opened) => opened.seals() });
}
