import { Command } from '../commander.ts';
import { readInputs } from '../read-inputs.ts';
import { withReading, type ReadChoices } from '../with-reading.ts';
import { answer, answerInParts, wantsColor, width } from '../terminal.ts';

export function readCommand(): Command {
  return withReading(new Command('read'))
    .summary('read reports one by one and print their statements')
    .description('Reads each report by itself and prints who says what in it. Nothing is compared and nothing is kept.')
    .argument('<file...>', 'reports: files, folders of them, links, or - for standard input')
    .option('--json', 'print one line of JSON a report (docs/formats.md)')
    .option('--explain', 'tell how each statement came about, and why what looked like one is none')
    .addHelpText(
      'after',
      `
Names of persons who are accused, wanted, charged or exposed are sealed, with the same codes for all
the files of a call.

Examples:
  gainsay read monday/agency.txt
  gainsay read monday/*.txt --json | jq -r '.statements[] | [.stance, .actor] | @tsv'
  gainsay read https://agency.example/2025/06/statement
  pbpaste | gainsay read -`,
    )
    .action(async (files: string[], options: { json?: boolean; explain?: boolean } & ReadChoices) => {
      const reports = await readInputs(files, options);
      const { explain, sealTogether } = await import('../../gainsay.ts');
      const { readJsonParts } = await import('../../present/json/render-read-json.ts');
      const { renderRead } = await import('../../present/text/render-read.ts');
      const layout = { width: width(), color: wantsColor() };
      for (const [i, report] of sealTogether(reports).entries()) {
        // Gone through as it was read, shown in the words of the sealed report: seals keep every length.
        const traces = options.explain ? explain(reports[i]!) : null;
        if (options.json) await answerInParts(readJsonParts(report, traces));
        else await answer(renderRead(report, layout, traces));
      }
    });
}
