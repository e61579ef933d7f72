import { shorten, type Reference } from '../../model/reference.ts';
import { reportReference } from '../../model/report.ts';
import type { SealDecision, SealedPerson, SealRecorded, SealRegister } from '../../model/seal.ts';
import { describeJudgement } from '../view/describe-judgement.ts';
import { recordedAs } from '../view/recorded-as.ts';
import { safeLine } from '../view/safe-text.ts';
import { clipped } from '../view/wording/clipped.ts';
import { count } from '../view/wording/count.ts';
import { makeInk } from './ink.ts';
import type { Layout } from './sheet.ts';
import { hang, wrap } from './wrap.ts';

const INDENT = '  ';
const LONGEST_QUOTE = 240;

/** Who is sealed and by what, then every decision on a seal. */
export function renderSeals({ sealed, decisions, withoutCapitals }: SealRegister, layout: Layout): string {
  const { bold } = makeInk(layout.color);
  const short = shorten([
    ...sealed.flatMap(({ statement, judgement }) => [statement, judgement].filter((one) => one !== null)),
    ...sealed.flatMap(({ words }) => (words ? [reportReference(words.report)] : [])),
    ...withoutCapitals.map(reportReference),
    ...decisions.map(({ id }) => id),
  ]);
  const line = (text: string) => hang(INDENT, wrap(safeLine(text), layout.width - INDENT.length));
  // The words that seal a person, and where to read on: in the report.
  const words = ({ words }: SealedPerson) =>
    words === null
      ? []
      : hang(
          INDENT + INDENT,
          wrap(
            `${short.get(reportReference(words.report))}  “${clipped(safeLine(words.text).trim(), LONGEST_QUOTE)}”`,
            layout.width - 2 * INDENT.length,
          ),
        );
  return [
    ...(sealed.length === 0 ? ['Nobody is sealed.'] : [bold(`${count(sealed.length, 'person')} sealed`)]),
    ...sealed.flatMap((person) => [...line(describePerson(person, short)), ...words(person)]),
    ...withoutCapitals.flatMap((report) => line(unknownIn(short.get(reportReference(report))!))),
    ...(decisions.length === 0 ? [] : ['', bold('Decisions')]),
    ...decisions.flatMap((decision) => line(describeDecision(decision, short))),
    '',
  ].join('\n');
}

/** What a decision came to, in a sentence or two. */
export function renderSealed(
  done: 'sealed' | 'unsealed',
  { judgements, person }: SealRecorded,
  { width }: Layout,
): string {
  const came = person === null ? 'The words stand in no report of this case yet.' : outcome(done, person);
  const sentence = `${recordedAs(judgements)} ${came}`;
  return `${wrap(safeLine(sentence), width).join('\n')}\n`;
}

function outcome(done: 'sealed' | 'unsealed', person: SealedPerson): string {
  return done === 'sealed'
    ? `${person.label} stands for the name from now on, in ${placesOf(person)}.`
    : `${person.label} is shown by name from now on, in ${placesOf(person)}.`;
}

const unknownIn = (report: string) =>
  `Other names of persons may stand unsealed in ${report}, written without capitals.`;

function describePerson(person: SealedPerson, short: ReadonlyMap<Reference, string>): string {
  const { label, position, statement, judgement } = person;
  const by = [
    ...(position === 'person' ? [] : [position]),
    ...(statement ? [`by ${short.get(statement)}`] : []),
    ...(judgement ? [`by decision ${short.get(judgement)}`] : []),
  ].join(' ');
  return `${label}  ${by || 'by the words around the name'}; ${placesOf(person)}`;
}

function describeDecision(decision: SealDecision, short: ReadonlyMap<Reference, string>): string {
  const { name, sealed, ...judgement } = decision;
  return `${short.get(decision.id)}  ${describeJudgement({ ...judgement, decision: { kind: 'seal', name, sealed } })}`;
}

function placesOf({ places, reports }: SealedPerson): string {
  return places === 0 ? 'no report yet' : `${count(places, 'place')} of ${count(reports.length, 'report')}`;
}
