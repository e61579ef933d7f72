import { Command } from '../commander.ts';
import { inCase, readInputs, withCase } from '../inputs.ts';
import { answer, wantsColor, width } from '../terminal.ts';

export function sealsCommand(): Command {
  return withCase(new Command('seals'))
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
    .action(async (files: string[], options: { case: string; json?: boolean }) => {
      const register = await registerOf(files, options.case);
      if (!register) return;
      const { renderSeals } = await import('../../present/text/render-seals.ts');
      const { renderSealsJson } = await import('../../present/json/render-seals-json.ts');
      const layout = { width: width(), color: wantsColor() };
      await answer(options.json ? renderSealsJson(register) : renderSeals(register, layout));
    });
}

async function registerOf(files: string[], caseFile: string) {
  if (files.length === 0) return inCase(caseFile, { create: false }, (opened) => opened.seals());
  const reports = await readInputs(files);
  if (reports.length === 0) return null;
  const { listSealed } = await import('../../gainsay.ts');
  return listSealed(reports);
}
