import { Refusal } from '../../model/refusal.ts';
import type { ListKind } from '../../present/text/render-list.ts';
import { Argument, Command } from '../commander.ts';
import { dossierOf, type SourceChoices } from '../dossier-of.ts';
import { inCase } from '../in-case.ts';
import { withCase } from '../with-case.ts';
import { withReading } from '../with-reading.ts';
import { answer, wantsColor, width } from '../terminal.ts';

const KINDS = ['reports', 'events', 'actors', 'statements', 'judgements'] as const satisfies (
  ListKind | 'judgements'
)[];

interface Options extends SourceChoices {
  json?: boolean;
}

export function listCommand(): Command {
  return withReading(withCase(new Command('list')))
    .summary('list the reports, events, actors or statements, or what people decided')
    .description(
      'Lists what the case holds, a line each, with its reference. Judgements are what people decided, those taken back too.',
    )
    .addArgument(new Argument('<kind>', 'what to list').choices(KINDS))
    .argument('[file...]', 'reports to list from instead of the case')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      `
Examples:
  gainsay list events
  gainsay list judgements
  gainsay list statements monday/*.txt --json | jq '.[] | select(.stance == "deny")'`,
    )
    .action((kind: (typeof KINDS)[number], files: string[], options: Options) =>
      kind === 'judgements' ? listJudgements(files, options) : listKind(kind, files, options),
    );
}

async function listKind(kind: ListKind, files: string[], options: Options): Promise<void> {
  const dossier = await dossierOf(files, options);
  if (!dossier) return;
  const { renderList } = await import('../../present/text/render-list.ts');
  const { renderListJson } = await import('../../present/json/render-list-json.ts');
  await answer(options.json ? renderListJson(dossier, kind) : renderList(dossier, kind, layout()));
}

async function listJudgements(files: string[], options: Options): Promise<void> {
  if (files.length > 0)
    throw new Refusal(
      'usage',
      'Judgements stand in a case and in no file: leave the files out, and name the case with --case.',
    );
  const judgements = await inCase(options.case, { create: false }, (opened) => opened.judgements());
  const { renderJudgements } = await import('../../present/text/render-judgements.ts');
  const { renderJudgementsJson } = await import('../../present/json/render-judgements-json.ts');
  await answer(options.json ? renderJudgementsJson(judgements) : renderJudgements(judgements, layout()));
}

function layout() {
  return { width: width(), color: wantsColor() };
}
