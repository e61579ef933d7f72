import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { indexActors, type ActorFinder } from '../actor/index-actors.ts';
import { findReversals } from '../position/find-reversals.ts';
import { locateEvents } from './locate-events.ts';
import type { Sentence } from './sentences.ts';
import { findSides, type Sides } from './sides.ts';

/** What one report holds about one event. */
export interface Material {
  event: Event;
  report: Report;
  /** All in text order. */
  statements: Statement[];
  mentions: Mention[];
  sentences: Sentence[];
  /** Who accuses whom in the event, over all reports. */
  sides: Sides;
  actors: ActorFinder;
  codebooks: Codebooks;
  /** The innermost statement of the report whose words hold this place, of whatever event. */
  statementAt: (span: Span) => Statement | null;
}

/** Gathers, for each event, what each report that touches it holds about it, the reports in the order of their ids. */
export function gatherMaterial(
  events: readonly Event[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  mainEvents: ReadonlyMap<string, Reference>,
  reports: readonly AnnotatedReport[],
  actors: readonly Actor[],
  codebooks: Codebooks,
): Map<Reference, Material[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const index = indexActors(actors, reports, codebooks);
  const gathered = new Map<Reference, Material[]>(events.map((event) => [event.id, []]));
  const ordered = [...reports]
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
    .map(turnReversals(findReversals(reports, statementEvents, index)));
  for (const annotated of ordered) {
    const main = mainEvents.get(annotated.report.id) ?? null;
    for (const [id, material] of materialsOf(annotated, statementEvents, main, byId, index, codebooks)) {
      gathered.get(id)!.push(material);
    }
  }
  for (const materials of gathered.values()) {
    const sides = findSides(materials.map(({ statements }) => statements));
    for (const material of materials) material.sides = sides;
  }
  return gathered;
}

/** Accusations that answer an accusation are counter-accusations here too: of one event, only one side is the accused. */
function turnReversals(reversed: ReadonlySet<Reference>): (annotated: AnnotatedReport) => AnnotatedReport {
  const turn = (statement: Statement): Statement =>
    reversed.has(statement.id) ? { ...statement, stance: 'counter-accuse' } : statement;
  return (annotated) => ({ ...annotated, statements: annotated.statements.map(turn) });
}

function materialsOf(
  annotated: AnnotatedReport,
  statementEvents: ReadonlyMap<Reference, Reference>,
  main: Reference | null,
  events: ReadonlyMap<Reference, Event>,
  actors: ActorFinder,
  codebooks: Codebooks,
): Map<Reference, Material> {
  const located = locateEvents(annotated, statementEvents, main);
  const out = new Map<Reference, Material>();
  const at = (id: Reference | null | undefined): Material | null => {
    const event = id ? events.get(id) : undefined;
    if (!event) return null;
    let material = out.get(event.id);
    if (!material) {
      const { report } = annotated;
      material = {
        event,
        report,
        statements: [],
        mentions: [],
        sentences: [],
        sides: findSides([]),
        actors,
        codebooks,
        statementAt: located.statementAt,
      };
      out.set(event.id, material);
    }
    return material;
  };
  at(main);
  for (const statement of annotated.statements) at(statementEvents.get(statement.id))?.statements.push(statement);
  for (const mention of annotated.mentions) {
    // When, how many and how of a counter-accusation are those of another act.
    const inReply = mention.kind !== 'actor' && located.statementAt(mention)?.stance === 'counter-accuse';
    if (!inReply) at(located.eventAt(mention))?.mentions.push(mention);
  }
  located.sentences.forEach((sentence, i) => at(located.events[i])?.sentences.push(sentence));
  return out;
}
