import type { AnnotatedReport } from '../../../model/annotated-report.ts';
import { accuses } from '../../../model/statement.ts';
import { MEDIA, type Gap, type Report } from '../../../model/report.ts';
import { describeControl } from '../../view/describe-control.ts';
import { fileName } from '../../view/name-reports.ts';
import { wordsOf, type Words } from '../../view/piece.ts';
import { asSentence } from '../../view/wording/as-sentence.ts';
import { LINEAGE_WORDS } from '../../view/wording/lineage-words.ts';
import { accusationsAt } from '../../view/answers-beside.ts';
import { answersCell } from '../answers-cell.ts';
import { sentences } from '../csv.ts';
import { hours, REPORT, REPORT_ID } from '../place-columns.ts';
import { columnsOf, oneOf, tableOf } from '../table.ts';

export const REPORTS = tableOf<AnnotatedReport>(
  'reports',
  'one report',
  ({ names, reports }) => [...names.keys()].flatMap((id) => reports.get(id) ?? []),
  [
    ...columnsOf(({ report }: AnnotatedReport) => report.id, [REPORT_ID, ...REPORT]),
    ['updated', 'when it was last changed, as its page says', ({ report }) => report.updated],
    ['title', 'its title', ({ report }) => report.title],
    [
      'answer',
      'where the title holds words of an accusation: each answer in words, or that there is none in these reports',
      ({ report }, view) => answersCell(view, accusationsAt(view, titleOf(report))),
    ],
    ['publisher', 'who published it', ({ report }) => report.publisher],
    ['byline', 'who wrote it', ({ report }) => report.byline],
    ['url', 'its link', ({ report }) => report.url],
    ['medium', `its kind: ${oneOf(MEDIA)}`, ({ report }) => report.medium],
    ['language', 'its language (ISO 639-1)', ({ report }) => report.language],
    ['file', 'the name of its file, which says nothing about it', ({ report }) => fileName(report.file)],
    [
      'basis',
      'where each of these facts comes from: `stated` in the text, `inferred`, `outside` (a file beside it), `person`',
      ({ report }) => Object.entries(report.basis).map(([fact, basis]) => `${fact} ${basis}`),
    ],
    ['event_id', 'its main event', ({ report }, view) => view.dossier.mainEvents.get(report.id)],
    ['statements', 'how many statements it has', ({ statements }) => statements.length],
    [
      'accusations',
      'how many of them accuse',
      ({ statements }) => statements.filter((one) => accuses(one.stance)).length,
    ],
    [
      'takes_from',
      'whom it takes from, and how; lineage.csv has the words that show it',
      ({ report }, { takes, names }) =>
        takes.get(report.id)?.map(({ kind, from }) => `${LINEAGE_WORDS[kind]} ${names.get(from) ?? from}`),
    ],
    [
      'control',
      'who controls its outlet, or one it takes from, with the source; those under one control count as one',
      ({ report }, { dossier }) =>
        sentences(dossier.outlets.filter((one) => one.reports.includes(report.id)).map(describeControl)),
    ],
    [
      'gaps',
      'where words of a recording are missing, and how many seconds of them',
      ({ report }) => report.gaps.map(gapWords),
    ],
    [
      'caveats',
      'what was skipped, guessed or masked in it; caveats.csv has the places',
      ({ report }, { dossier }) =>
        sentences([
          ...new Set(dossier.caveats.filter((one) => one.report === report.id).map((one) => asSentence(one.reason))),
        ]),
    ],
  ],
);

function titleOf({ id, blocks }: Report): Words {
  return wordsOf(id, ...blocks.filter(({ kind }) => kind === 'title'));
}

function gapWords({ from, missingSeconds, told }: Gap): string {
  return `${hours(from)} ${told ? 'the transcript says so' : `${missingSeconds} s`}`;
}
