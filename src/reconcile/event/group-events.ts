import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Caveat } from '../../model/caveat.ts';
import type { Event, EventLink } from '../../model/event.ts';
import { referTo, type Reference } from '../../model/reference.ts';
import { indexActors, type ActorFinder } from '../actor/find-actor.ts';
import { pushTo } from '../push-to.ts';
import { clusterSketches, OF_PASSAGES, OF_REPORTS } from './cluster-sketches.ts';
import { findLead } from './find-lead.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { linkPassage, linkEarlier } from './link-events.ts';
import { nameKind } from './name-kind.ts';
import { placePassages, type Placement } from './place-passages.ts';
import { placeStatements } from './place-statements.ts';
import { drawSketch, type Sketch } from './sketch.ts';
import { splitSentences } from './split-sentences.ts';
import { titleEvent } from './title-event.ts';

/** The events of a case, without fields and positions, and which report and statement is about which. */
export interface GroupedEvents {
  /** In the order of their ids. */
  events: Event[];
  /** The main event of each report, by report id; a report that speaks of no event has none. */
  mainEvents: Map<string, Reference>;
  /** The event of each statement, by statement id; those of a report without event have none. */
  statementEvents: Map<Reference, Reference>;
  caveats: Caveat[];
}

/** A report on its way to its events. */
interface Outline {
  annotated: AnnotatedReport;
  main: Sketch;
  passages: Passage[];
}

/**
 * Finds what happened, apart from who announced it. Reports share a main event when their leads speak of the same sides, names
 * and acts and no time, count or person conflicts. Passages about something else become events of their own, or are linked to
 * the main event of another report that they fit. Nothing depends on the order of the reports.
 */
export function groupEvents(reports: readonly AnnotatedReport[], actors: readonly Actor[], codebooks: Codebooks): GroupedEvents {
  const finder = indexActors(actors, reports, codebooks);
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const outlines = sorted.map((annotated) => outline(annotated, finder, codebooks));
  const clusters = clusterSketches(outlines.filter(hasEvent).map(({ main }) => main), OF_REPORTS);
  const mainEvents = new Map(clusters.flatMap((members) => members.map((member) => [member.report, mainReference(members)] as const)));

  // A passage about another report's main event joins it; what is left are events that reports only touch.
  const passages = outlines.flatMap((from) => from.passages.map((passage) => ({ from, passage })));
  const placements = placePassages(passages.map(({ passage }) => passage.sketch), clusters);
  const touched = clusterSketches(passages.filter((_, i) => !placements[i]).map(({ passage }) => passage.sketch), OF_PASSAGES);
  const eventOfSketch = new Map(touched.flatMap((members) => members.map((member) => [member, touchedReference(members, outlines)] as const)));
  const eventOf = (passage: Passage, placement: Placement | null) => (placement ? mainReference(clusters[placement.cluster]!) : eventOfSketch.get(passage.sketch)!);

  const passageEvents = new Map(passages.map(({ passage }, i) => [passage, eventOf(passage, placements[i]!)]));
  const statementEvents = new Map<Reference, Reference>();
  for (const { annotated, main, passages: own } of outlines) {
    const event = mainEvents.get(annotated.report.id) ?? null;
    for (const [statement, at] of placeStatements(annotated, event, main, own, passageEvents)) statementEvents.set(statement, at);
  }

  const links = new Map<Reference, EventLink[]>();
  passages.forEach(({ from, passage }, i) => {
    const own = mainEvents.get(from.annotated.report.id);
    if (own) linkPassage(links, own, passageEvents.get(passage)!, passage, from.main, placements[i]!, from.annotated);
  });
  linkEarlier(links, clusters.map((members) => ({ event: mainReference(members), members })), sorted);

  const statements = new Map<Reference, AnnotatedReport['statements']>();
  for (const { statements: all } of sorted) for (const statement of all) pushTo(statements, statementEvents.get(statement.id) ?? '', statement);
  const made = [
    ...clusters.map((members) => ({ id: mainReference(members), members, reports: members.map(({ report }) => report) })),
    ...touched.map((members) => ({ id: eventOfSketch.get(members[0]!)!, members, reports: [] })),
  ];
  const events = made.map(({ id, members, reports: of }): Event => {
    const about = statements.get(id) ?? [];
    const kind = nameKind(members);
    return { id, kind, title: titleEvent(kind, about, finder), reports: of, statements: about.map((s) => s.id), links: links.get(id) ?? [], fields: [], positions: [] };
  });
  return { events: events.sort((a, b) => (a.id < b.id ? -1 : 1)), mainEvents, statementEvents, caveats: caveatsOf(outlines, mainEvents) };
}

function outline(annotated: AnnotatedReport, finder: ActorFinder, codebooks: Codebooks): Outline {
  const { report } = annotated;
  const sentences = splitSentences(report);
  const titles = report.title && !report.text.includes(report.title) ? [report.title] : [];
  const main = drawSketch(annotated, findLead(report, sentences), titles, finder, codebooks);
  return { annotated, main, passages: findPassages(annotated, sentences, main, finder, codebooks) };
}

function hasEvent({ main }: Outline): boolean {
  return main.kinds.size > 0;
}

// Of the first report by id, so that a report more seldom changes it.
function mainReference(members: readonly Sketch[]): Reference {
  return referTo('e', ['main', members[0]!.report]);
}

function touchedReference(members: readonly Sketch[], outlines: readonly Outline[]): Reference {
  const [first] = members;
  const passage = outlines.flatMap((from) => from.passages).find(({ sketch }) => sketch === first)!;
  return referTo('e', ['touched', first!.report, passage.sentences[0]!.start]);
}

function caveatsOf(outlines: readonly Outline[], mainEvents: ReadonlyMap<string, Reference>): Caveat[] {
  return outlines
    .filter(({ annotated }) => !mainEvents.has(annotated.report.id))
    .map(({ annotated }) => ({ step: 'event', reason: 'No event was found that the report is about', report: annotated.report.id, start: null, end: null }));
}
