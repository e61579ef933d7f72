import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import type { Asking } from './find-unanswered.ts';

/**
 * Accusations about the event that nobody answers in these reports, one question for each accused. An answer to one accusation
 * against a party answers the others against it; a missing comment is no answer.
 */
export const askForAnswers: Asking = (event, reports) => {
  const accusations = accusationsOf(event, reports);
  const answered = answeredIds(event);
  const heard = new Set(accusations.filter(({ id }) => answered.has(id)).map(partyOf));
  const open = new Map<string, Statement[]>();
  for (const accusation of accusations) {
    const party = partyOf(accusation);
    if (!heard.has(party)) open.set(party, [...(open.get(party) ?? []), accusation]);
  }
  return [...open].map(([, statements]) => ({
    event: event.id,
    question: questionOf(statements[0]!),
    spans: statements.flatMap(placesOf),
  }));
};

function accusationsOf(event: Event, reports: ReadonlyMap<string, AnnotatedReport>): Statement[] {
  const wanted = new Set(event.statements);
  return [...reports.values()].flatMap(({ statements }) =>
    statements.filter(({ id, stance, voice }) => wanted.has(id) && stance === 'accuse' && voice === 'source'),
  );
}

function answeredIds(event: Event): Set<string> {
  const answering = event.positions.filter(
    ({ stance }) => stance === 'deny' || stance === 'confirm' || stance === 'counter-accuse',
  );
  return new Set(answering.flatMap(({ answers }) => answers.map(({ statement }) => statement)));
}

/** Parties of one country are heard together: a state answers for its command. */
function partyOf({ accusedCountry, accused }: Statement): string {
  return accusedCountry ?? accused?.toLowerCase() ?? '';
}

function questionOf({ accused }: Statement): string {
  const party = accused === null ? 'those accused' : accused;
  return `What does ${party} say? There is no answer in these reports.`;
}

function placesOf({ report, content }: Statement) {
  return content.map(({ start, end }) => ({ report, start, end }));
}
