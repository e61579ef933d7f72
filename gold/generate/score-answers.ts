import type { Dossier } from '../../src/model/dossier.ts';
import { isResponse, type Statement } from '../../src/model/statement.ts';
import type { Generated } from './generate.ts';
import type { Score } from './score.ts';

/**
 * Denials, refusals and counter-accusations against the accusations of their own story. A counter-accusation is found only where
 * it was told from an accusation.
 */
export function scoreAnswers(generated: readonly Generated[], { reports }: Dossier): Score {
  const storyOf = new Map(generated.map((one) => [one.annotated.report.id, one.story]));
  const byId = new Map(reports.flatMap(({ statements }) => statements.map((statement) => [statement.id, statement])));
  const answering = reports.flatMap(({ statements }) => statements).filter(isByAccused);
  let [found, claimed, right] = [0, 0, 0];
  for (const statement of answering) {
    const story = storyOf.get(statement.report)!;
    const answered = isResponse(statement.stance) ? statement.answers.map((answer) => byId.get(answer.statement)!) : [];
    const own = answered.filter(
      (each) => storyOf.get(each.report) === story && each.actorCountry === story.accuser.code,
    );
    claimed += answered.length;
    right += own.length;
    if (own.length > 0) found++;
  }
  return { planted: answering.length, found, claimed, true: right };

  function isByAccused({ report, actorCountry, stance }: Statement): boolean {
    return actorCountry === storyOf.get(report)!.accused.code && stance !== 'demand';
  }
}

/** The statements of a report's aside against the event that the case's other reports have on it. */
export function scoreAsides(generated: readonly Generated[], { events, mainEvents }: Dossier): Score {
  const eventOf = new Map(events.flatMap(({ id, statements }) => statements.map((statement) => [statement, id])));
  const storiesOf = new Map<string, Set<number>>();
  for (const { annotated, story } of generated) {
    const event = mainEvents.get(annotated.report.id);
    if (event) storiesOf.set(event, (storiesOf.get(event) ?? new Set()).add(story.id));
  }
  let [planted, found, claimed, right] = [0, 0, 0, 0];
  for (const { annotated, aside } of generated.filter((one) => one.aside !== null)) {
    planted++;
    const event = eventOf.get(annotated.statements.at(-1)!.id) ?? '';
    const stories = storiesOf.get(event);
    if (!stories) continue;
    claimed++;
    if (!stories.has(aside!.id)) continue;
    right++;
    found++;
  }
  return { planted, found, claimed, true: right };
}
