import { Command } from '../commander.ts';
import { nameCase } from '../../model/case-place.ts';
import type { Failed } from '../../model/received.ts';
import { inCase } from '../in-case.ts';
import { messagesOf, tellLeft } from '../tell-left.ts';
import { withCase } from '../with-case.ts';
import { readOptions, withReading, type ReadChoices } from '../with-reading.ts';
import { answer, showProgress } from '../terminal.ts';

export function addCommand(): Command {
  return withReading(withCase(new Command('add')))
    .summary('keep reports in a case')
    .description(
      'Reads the reports and keeps them in the case, which is made if it is not there. Each report is safe on disk ' +
        'before the next is read. Adding the same report again changes nothing.\n\n' +
        'A link is fetched as you name it and nothing else is: robots.txt is asked first, and private addresses are refused. ' +
        'When it came, from where and with which headers is kept beside it.',
    )
    .argument('<file...>', 'reports: files, folders of them, links, or - for standard input')
    .option('--json', 'print what was added as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay add monday/ tuesday/
  gainsay add interview.txt --case taiwan.gainsay
  gainsay add interview.txt --case postgres://kit@db.example/team#taiwan
  gainsay add https://agency.example/2025/06/statement --save-original originals/
  GAINSAY_CASE=taiwan.gainsay gainsay add monday/`,
    )
    .action(async (files: string[], options: { case: string; json?: boolean } & ReadChoices) => {
      const count = { added: 0, known: 0, refused: 0 };
      const left: Failed[] = [];
      await inCase(options.case, { create: true }, async (opened) => {
        const progress = showProgress('reports added');
        for await (const outcome of opened.add(files, readOptions(options))) {
          if (typeof outcome === 'string') count[outcome]++;
          else {
            if (!outcome.passedOver) count.refused++;
            left.push(outcome);
          }
          progress.step(count.added + count.known);
        }
        progress.end();
        tellLeft(left, await opened.protect(messagesOf(left)));
      });
      const told = [
        `${count.added} added`,
        `${count.known} already there`,
        ...(count.refused ? [`${count.refused} could not be read`] : []),
      ];
      const { protect } = await import('../../gainsay.ts');
      const { safeJson } = await import('../../present/json/safe-json.ts');
      const [name] = protect([nameCase(options.case)]);
      await answer(options.json ? safeJson({ version: 1, case: name, ...count }) : `${name}: ${told.join(', ')}`);
    });
}
