import { Argument, Command } from '../commander.ts';
import { dossierOf } from '../dossier-of.ts';
import { withCase } from '../inputs.ts';
import { answer, wantsColor, width } from '../terminal.ts';

const KINDS = ['reports', 'events', 'actors', 'statements'] as const;
export type ListKind = (typeof KINDS)[number];

export function listCommand(): Command {
  return withCase(new Command('list'))
    .summary('list the reports, events, actors or statements')
    .description('Lists what the case holds, a line each, with its reference.')
    .addArgument(new Argument('<kind>', 'what to list').choices(KINDS))
    .argument('[file...]', 'reports to list from instead of the case')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay list events
  gainsay list statements monday/*.txt --json | jq '.[] | select(.stance == "deny")'`,
    )
    .action(async (kind: ListKind, files: string[], options: { case: string; json?: boolean }) => {
      const dossier = await dossierOf(files, options.case);
      if (!dossier) return;
      const { renderList } = await import('../../present/text/render-list.ts');
      const { renderListJson } = await import('../../present/json/render-list-json.ts');
      await answer(
        options.json
          ? renderListJson(dossier, kind)
          : renderList(dossier, kind, { width: width(), color: wantsColor() }),
      );
    });
}
