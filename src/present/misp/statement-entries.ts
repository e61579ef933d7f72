import { accuses, isResponse, STANCES, type Statement } from '../../model/statement.ts';
import type { Copied } from '../view/collapse-copies.ts';
import { describeStatement, marksOf } from '../view/describe-statement.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { passesOn } from '../view/passes-on.ts';
import { copiesBySpeaker } from '../view/share-answers.ts';
import { techniquesAlleged, type Technique } from '../view/techniques-alleged.ts';
import type { View } from '../view/view-dossier.ts';
import { accusationsOnce } from './accusations-once.ts';
import { answeredLines, answerLines, howAnswered } from './answer-lines.ts';
import type { Entry } from './entry.ts';
import { placeLine } from './place-line.ts';
import { answerTag, countryTag, stanceTag, techniqueTag } from './tags.ts';

/**
 * What is said, each with its answer: accusations first. One speaker's words that stand in several reports are one entry. Of what only informs,
 * what gives a value or answers.
 */
export function statementEntries(view: View): Entry[] {
  const kept = keptStatements(view).filter(({ stance }) => !accuses(stance));
  const others = STANCES.flatMap((stance) =>
    copiesBySpeaker(
      view,
      kept.filter((one) => one.stance === stance),
    ).flatMap(([, said]) => said),
  );
  const techniques = techniquesAlleged(view);
  const rank = new Map([...view.names.keys()].map((id, i) => [id, i]));
  return [...accusationsOnce(view), ...others].map((one) => entryFor(view, inReadingOrder(rank, one), techniques));
}

/** How many statements only inform, give no value and answer nothing: they are not written. */
export function countLeftOut(view: View): number {
  return view.statements.size - keptStatements(view).length;
}

function keptStatements(view: View): Statement[] {
  const giving = new Set([...view.readings.values()].map(({ reading }) => reading.statement));
  const isKept = ({ id, stance }: Statement) => stance !== 'assert' || giving.has(id) || view.answered.has(id);
  return [...view.statements.values()].filter(isKept);
}

function entryFor(view: View, all: readonly Statement[], techniques: ReadonlyMap<string, Technique[]>): Entry {
  const [first, ...copies] = all as [Statement, ...Statement[]];
  const isAccusation = accuses(first.stance);
  return {
    of: first.id,
    category: isAttribution(view, first) ? 'Attribution' : 'External analysis',
    type: 'text',
    value: inOneLine(view, describeStatement(view, first), LONGEST_QUOTE),
    comment: [
      ...(isAccusation ? answerLines(view, all) : []),
      ...(passesOn(view, first) ? ['It only passes on what another statement says: not to be counted.'] : []),
      ...answeredLines(view, all),
      `${placeLine(view, first.id, first.report, first.content)}.`,
      ...copies.map((copy) => copyLine(view, copy)),
    ],
    tags: [
      stanceTag(first.stance),
      ...(isAccusation ? [answerTag(howAnswered(view, all)), countryTag('accused', first.accusedCountry)] : []),
      countryTag('speaker', first.actorCountry),
      ...new Set(all.flatMap(({ id }) => techniques.get(id) ?? []).map(techniqueTag)),
    ].filter((tag) => tag !== null),
  };
}

const LONGEST_QUOTE = 10_000;

/** The report that comes first in reading order has it first: whoever copies it stands behind. */
function inReadingOrder(rank: ReadonlyMap<string, number>, { first, copies }: Copied): Statement[] {
  const place = ({ report }: Statement) => rank.get(report) ?? 0;
  return [first, ...copies].sort((a, b) => place(a) - place(b));
}

/** Who is behind it, as somebody says, denies or judges; the rest is what the reports tell. */
function isAttribution(view: View, { id, stance }: Statement): boolean {
  if (stance === 'withhold') return view.answered.has(id);
  return accuses(stance) || isResponse(stance) || stance === 'assess';
}

/** `Also in Harbour Daily (hedged): s-… in r-…, offsets 10-80.` */
function copyLine(view: View, copy: Statement): string {
  const marks = marksOf(view, copy).join('; ');
  const name = view.names.get(copy.report) ?? copy.report;
  return `Also in ${name}${marks ? ` (${marks})` : ''}: ${placeLine(view, copy.id, copy.report, copy.content)}.`;
}
