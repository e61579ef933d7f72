import { Command } from '../commander.ts';
import { inCase } from '../in-case.ts';
import { withCase } from '../with-case.ts';
import { answer } from '../terminal.ts';
import { whoDecides, withBy, type WhoChoices } from '../who-decides.ts';

interface Options extends WhoChoices {
  case: string;
  published?: string;
  publisher?: string;
  title?: string;
  url?: string;
  json?: boolean;
}

export function setCommand(): Command {
  return withBy(withCase(new Command('set')), 'who says so')
    .summary('say what a report does not: its date, publisher, title or link')
    .description(
      'Records a judgement: what a person knows of a report. It stands beside what the report says, with name and date, ' +
        'and the verdicts that hang on it change; those are printed. An empty value takes the earlier judgement back.',
    )
    .argument('<report>', 'the reference of a report, e.g. r-1f09a')
    .option('--published <date>', 'the day it was published, e.g. 2025-06-05')
    .option('--publisher <name>', 'who published it')
    .option('--title <title>', 'its title')
    .option('--url <url>', 'where it stands')
    .option('--why <reason>', 'how it is known')
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay set r-1f09a --published 2025-06-05
  gainsay set r-1f09a --publisher "Harbour Daily" --why "masthead of the print edition"
  gainsay set r-1f09a --published ""`,
    )
    .action(async (reference: string, options: Options) => {
      const { published, publisher, title, url } = options;
      const recorded = await inCase(options.case, { create: false }, (opened) =>
        opened.set(reference, { published, publisher, title, url }, whoDecides(options)),
      );
      const { renderChanges } = await import('../../present/text/render-changes.ts');
      const { safeJson } = await import('../../present/json/safe-json.ts');
      await answer(options.json ? safeJson({ version: 1, ...recorded }) : renderChanges(recorded));
    });
}
