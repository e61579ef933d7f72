import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Caveat } from '../../model/caveat.ts';
import type { Event } from '../../model/event.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import { referTo, type Reference } from '../../model/reference.ts';
import { sliceAll } from '../../model/span.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import type { Casts } from '../actor/cast.ts';
import { once } from '../once.ts';
import { remember } from '../remember.ts';
import { withAnswers } from './with-answers.ts';
import { clusterSketches, OF_PASSAGES, OF_REPORTS } from './cluster-sketches.ts';
import { openDraughtsman, type Draughtsman } from './draw-sketch.ts';
import { findLead } from './find-lead.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { linkEarlier, linkPassage, type EventLinks } from './link-events.ts';
import { nameKind } from './name-kind.ts';
import { onlyAnswersFor } from './only-answers.ts';
import { placePassages, type Placement } from './place-passages.ts';
import { placeStatements } from './place-statements.ts';
import { indexReport } from './report-index.ts';
import type { Sketch } from './sketch.ts';
import { splitSentences } from './split-sentences.ts';
import { tellStory } from './tell-story.ts';
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

/** An event before it is written out: what it was drawn from, and the reports whose main event it is. */
interface Draft {
  id: Reference;
  members: readonly Sketch[];
  reports: string[];
  /** A name in it, for a title where nobody is known to accuse. */
  touching: string | null;
}

/**
 * Finds what happened, apart from who announced it. Reports share a main event when their leads speak of the same
 * sides, names and acts and no time, count or person conflicts. Passages about something else become events of their
 * own, or are linked to the main event of another report that they fit. Nothing depends on the order of the reports.
 */
export function groupEvents(reports: readonly AnnotatedReport[], casts: Casts, codebooks: Codebooks): GroupedEvents {
  const draughtsman = openDraughtsman(casts, codebooks);
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
  const outlines = sorted.map((annotated) =>
    remember(annotated, 'outline', casts.castOf(annotated).key, () => outline(annotated, draughtsman, codebooks)),
  );

  // A report without an event of its own (a fire, before anybody is blamed) may begin the story of another's.
  const founding = new Set(outlines.filter(tellsOfEvent).map(({ main }) => main));
  const alike = clusterSketches(
    outlines.map(({ main }) => main),
    OF_REPORTS,
    codebooks,
  );
  const clusters = withAnswers(alike).filter((members) => members.some((member) => founding.has(member)));
  const mains = clusters.map(draftMain);
  const mainEvents = new Map(mains.flatMap(({ id, reports: own }) => own.map((report) => [report, id] as const)));

  // A passage about another report's main event joins it; what is left are events that reports only touch.
  const passages = outlines.flatMap((from) => from.passages);
  const sketches = passages.map(({ sketch }) => sketch);
  const placements = new Map(placePassages(sketches, clusters).map((placement, i) => [passages[i]!, placement]));
  const unplaced = passages.filter((passage) => !placements.get(passage));
  const touched = draftTouched(unplaced, codebooks);
  const passageEvents = new Map([...touched.events, ...placedEvents(placements, mains)]);

  const statementEvents = placeAll(outlines, mainEvents, passageEvents);
  const links = linkAll(outlines, mains, mainEvents, passageEvents, placements);
  const about = Map.groupBy(
    sorted.flatMap(({ statements }) => statements),
    ({ id }) => statementEvents.get(id) ?? null,
  );
  const texts = new Map(sorted.map(({ report }) => [report.id, report.text]));
  const contentOf = ({ report, content }: Statement) => sliceAll(texts.get(report)!, content);
  const events = [...mains, ...touched.drafts].map(({ id, members, reports: own, touching }): Event => {
    const statements = about.get(id) ?? [];
    const kind = nameKind(members);
    const title = titleEvent(kind, besidesAnswers(statements, members), casts, touching, codebooks, contentOf);
    const shown = { id, kind, title, reports: own };
    return { ...shown, statements: statements.map((s) => s.id), links: links.get(id) ?? [], fields: [], positions: [] };
  });
  const caveats = sorted.filter(({ report }) => !mainEvents.has(report.id)).map(({ report }) => caveatFor(report.id));
  return { events: events.sort((a, b) => (a.id < b.id ? -1 : 1)), mainEvents, statementEvents, caveats };
}

function outline(annotated: AnnotatedReport, draughtsman: Draughtsman, codebooks: Codebooks): Outline {
  const { report } = annotated;
  const index = indexReport(annotated);
  const sentences = splitSentences(report);
  const titles = report.title && !report.text.includes(report.title) ? [report.title] : [];
  const zones = findLead(report, sentences);
  const main = {
    ...draughtsman.draw(index, zones, titles),
    ...tellStory(index, zones, titles, codebooks),
    answersFor: onlyAnswersFor(annotated),
  };
  return { annotated, main, passages: findPassages(index, sentences, main, draughtsman, codebooks) };
}

// An interview may accuse and deny without any of the words for it.
function tellsOfEvent({ main, annotated }: Outline): boolean {
  return main.kinds.size > 0 || annotated.statements.some(({ stance }) => accuses(stance) || stance === 'deny');
}

// Named by the first of its reports by id, so that one report more seldom changes the reference.
function draftMain(members: readonly Sketch[]): Draft {
  const reports = members.map(({ report }) => report);
  return { id: referTo('e', ['main', reports[0]]), members, reports, touching: null };
}

function draftTouched(
  passages: readonly Passage[],
  codebooks: Codebooks,
): { drafts: Draft[]; events: Map<Passage, Reference> } {
  const passageOf = new Map(passages.map((passage) => [passage.sketch, passage]));
  const clusters = clusterSketches([...passageOf.keys()], OF_PASSAGES, codebooks);
  const events = new Map<Passage, Reference>();
  const drafts = clusters.map((members) => {
    const first = passageOf.get(members[0]!)!;
    const id = referTo('e', ['touched', members[0]!.report, first.sentences[0]!.start]);
    for (const member of members) events.set(passageOf.get(member)!, id);
    return { id, members, reports: [], touching: nameIn(first) };
  });
  return { drafts, events };
}

// Whoever answers may accuse in return: that is not what the event is about.
function besidesAnswers(statements: readonly Statement[], members: readonly Sketch[]): Statement[] {
  const answering = new Set(members.filter((one) => one.answersFor.size > 0).map(({ report }) => report));
  const others = statements.filter(({ report }) => !answering.has(report));
  return others.length > 0 ? others : [...statements];
}

// A body or place named where the passage opens; a state tells too little, a person may have to be sealed.
function nameIn({ index, sentences }: Passage): string | null {
  const mentions = index.mentions.beginningIn(sentences[0]!);
  const body = mentions.filter(isMention('actor')).find(isBody);
  return body?.value.name ?? mentions.find(isMention('place'))?.value.name ?? null;
}

function isBody({ value: { form, level, country } }: MentionOf<'actor'>): boolean {
  return (
    (level === 'organisation' || level === 'unit') && (form === 'name' || (form === 'description' && country !== null))
  );
}

function placedEvents(
  placements: ReadonlyMap<Passage, Placement | null>,
  mains: readonly Draft[],
): [Passage, Reference][] {
  return [...placements].flatMap(([passage, placement]) =>
    placement ? [[passage, mains[placement.cluster]!.id]] : [],
  );
}

function placeAll(
  outlines: readonly Outline[],
  mainEvents: ReadonlyMap<string, Reference>,
  passageEvents: ReadonlyMap<Passage, Reference>,
): Map<Reference, Reference> {
  const events = new Map<Reference, Reference>();
  for (const each of outlines) {
    for (const [statement, passage] of placedIn(each)) {
      const event = passage ? passageEvents.get(passage) : mainEvents.get(each.annotated.report.id);
      if (event) events.set(statement.id, event);
    }
  }
  return events;
}

const placedIn = once(({ annotated, main, passages }: Outline) =>
  placeStatements(annotated.statements, main, passages),
);

function linkAll(
  outlines: readonly Outline[],
  mains: readonly Draft[],
  mainEvents: ReadonlyMap<string, Reference>,
  passageEvents: ReadonlyMap<Passage, Reference>,
  placements: ReadonlyMap<Passage, Placement | null>,
): EventLinks {
  const links: EventLinks = new Map();
  for (const { annotated, main, passages } of outlines) {
    const own = mainEvents.get(annotated.report.id);
    if (!own) continue;
    for (const passage of passages) {
      linkPassage(links, own, passageEvents.get(passage)!, passage, main, placements.get(passage) ?? null);
    }
  }
  const published = new Map(
    outlines.map(({ annotated: { report } }) => [report.id, report.published?.slice(0, 10) ?? null]),
  );
  linkEarlier(links, mains, published);
  return links;
}

function caveatFor(report: string): Caveat {
  return { step: 'event', reason: 'No event was found that the report is about', report, start: null, end: null };
}
