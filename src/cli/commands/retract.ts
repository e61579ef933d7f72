import { Command } from '../commander.ts';
import { inCase } from '../in-case.ts';
import { withCase } from '../with-case.ts';
import { answer } from '../terminal.ts';

export function retractCommand(): Command {
  return withCase(new Command('retract'))
    .summary('take a judgement back')
    .description(
      'Takes a judgement back. It stays on record with the time at which it was retracted; nothing follows from it any more.',
    )
    .argument('<judgement>', 'its reference, e.g. j-4k7q2, as "gainsay list judgements" shows it')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay list judgements
  gainsay retract j-4k7q2`,
    )
    .action(async (reference: string, options: { case: string; json?: boolean }) => {
      const retracted = await inCase(options.case, { create: false }, (opened) => opened.retract(reference));
      await answer(options.json ? JSON.stringify({ version: 1, retracted }) : `Retracted ${retracted}.`);
    });
}
