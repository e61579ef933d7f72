import { Command } from '../commander.ts';
import { dossierOf, type SourceChoices } from '../dossier-of.ts';
import { withCase } from '../with-case.ts';
import { withReading } from '../with-reading.ts';
import { answer, wantsColor, width } from '../terminal.ts';

export function traceCommand(): Command {
  return withReading(withCase(new Command('trace')))
    .summary('follow a reference to its statements, reports and origins')
    .description(
      'Follows a value, a statement, an event or an accusation to the statements it rests on, the reports they stand in, ' +
        'what those reports take from others, and the origins that remain when repeats are counted once. A value is ' +
        'followed in every report that gives it, an accusation wherever its speaker makes it, beside its answers.',
    )
    .argument('<ref>', 'a reference, e.g. v-9c2mw')
    .argument('[file...]', 'reports: files, folders of them, links, or - for standard input')
    .option('--json', 'print the way as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay trace v-9c2mw monday/*.txt            one value: who says so, from how many origins
  gainsay trace e-0b7ts --case taiwan.gainsay`,
    )
    .action(async (reference: string, files: string[], options: { json?: boolean } & SourceChoices) => {
      const dossier = await dossierOf(files, options);
      if (!dossier) return;
      const { renderTrace } = await import('../../present/text/render-trace.ts');
      const { renderTraceJson } = await import('../../present/json/render-trace-json.ts');
      await answer(
        options.json
          ? renderTraceJson(dossier, reference)
          : renderTrace(dossier, reference, { width: width(), color: wantsColor() }),
      );
    });
}
