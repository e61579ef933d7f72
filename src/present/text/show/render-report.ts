import type { AnnotatedReport } from '../../../model/annotated-report.ts';
import type { Report, ReportFacts } from '../../../model/report.ts';
import { groupCaveats } from '../../view/group-caveats.ts';
import { fileName } from '../../view/name-reports.ts';
import { answersOfCountry } from '../../view/answers-of-country.ts';
import { pointers, wordsOf } from '../../view/piece.ts';
import { BASIS_WORDS } from '../../view/wording/basis-words.ts';
import { clock } from '../../view/wording/clock.ts';
import { count } from '../../view/wording/count.ts';
import { renderStatements } from '../render-statements.ts';
import { heading, type Sheet } from '../sheet.ts';
import { renderFacts, type Fact } from './render-facts.ts';

const FACTS: (keyof ReportFacts)[] = ['title', 'publisher', 'published', 'byline', 'url', 'medium', 'language'];

/** A report: what is known of it and from where, what it holds, its statements with their answers. */
export function renderReport(sheet: Sheet, annotated: AnnotatedReport): string[] {
  const { report, mentions, statements, caveats } = annotated;
  const event = sheet.view.dossier.mainEvents.get(report.id);
  return [
    ...renderFacts(sheet, [
      ['file', fileName(report.file)],
      ...FACTS.map((fact): Fact => [fact, factWords(report, fact)]),
      ['id', report.id],
      ['main event', event ? [{ ref: event }, `: ${sheet.view.events.get(event)?.title ?? ''}`] : null],
      [
        'holds',
        `${count(report.text.length, 'character')}, ${count(report.blocks.length, 'paragraph')}, ${count(statements.length, 'statement')}, ${count(mentions.length, 'mention')}`,
      ],
      ...countriesAccused(annotated),
      ...report.gaps.map((gap): Fact => [
        'gap',
        gap.told
          ? `${clock(gap.from)}: words missing, as the transcript says itself`
          : `${clock(gap.from)} to ${clock(gap.to)}: about ${Math.round(gap.missingSeconds)} s of words missing`,
      ]),
      ...groupCaveats(caveats).map((group): Fact => [
        'caveat',
        `${group.reason}${group.places.length > 1 ? ` (${count(group.places.length, 'place')})` : ''}`,
      ]),
    ]),
    ...(statements.length > 0 ? heading(sheet, 'Statements') : []),
    ...renderStatements(sheet, statements),
  ];
}

// What the words of the report do, with what that country's speakers answer in it.
function countriesAccused({ report, statements, accusedCountries = [] }: AnnotatedReport): Fact[] {
  return accusedCountries.map(({ country, spans }) => {
    const answers = answersOfCountry(country, statements);
    return [
      'accused',
      [
        `code ${country}, by the words `,
        wordsOf(report.id, spans[0]!),
        '; ',
        ...(answers.length > 0 ? ['answered in ', ...pointers(answers)] : ['no answer of its own in this report']),
      ],
    ];
  });
}

function factWords(report: Report, fact: keyof ReportFacts): string {
  const value = report[fact];
  const basis = report.basis[fact];
  return value === null ? 'unknown' : `${value}${basis ? ` (${BASIS_WORDS[basis]})` : ''}`;
}
