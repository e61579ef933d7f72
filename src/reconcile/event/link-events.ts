import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { EventLink } from '../../model/event.ts';
import type { Reference } from '../../model/reference.ts';
import { pushTo } from '../push-to.ts';
import { compareSketches } from './compare-sketches.ts';
import type { Passage } from './find-passages.ts';
import type { Placement } from './place-passages.ts';
import { weighty, type Sketch } from './sketch.ts';

type Links = Map<Reference, EventLink[]>;

/**
 * Links a report's main event with that of one of its passages, where the report sets them side by side: a similar or earlier case of
 * the same side accusing. What a report calls separate, and what others are accused of, stays unlinked.
 */
export function linkPassage(links: Links, own: Reference, other: Reference, passage: Passage, main: Sketch, placement: Placement | null, annotated: AnnotatedReport): void {
  if (own === other || !isPrecedent(passage, main, placement)) return;
  const why = [...(placement ? [`A passage fits it: ${placement.why}`] : ['A report sets the two side by side']), timeOf(passage, annotated)].join('; ');
  addLink(links, own, { event: other, kind: 'precedent', basis: placement ? 'inferred' : 'stated', why });
  if (placement) addLink(links, other, { event: own, kind: 'follow-up', basis: 'inferred', why });
}

function isPrecedent({ turn, opening }: Passage, main: Sketch, placement: Placement | null): boolean {
  if (turn === 'similar') return true;
  return (turn === 'earlier' || placement !== null) && sharesAccuser(opening, main);
}

function sharesAccuser(a: Sketch, b: Sketch): boolean {
  const accusers = weighty(b.accusers);
  return [...a.accusers.keys()].some((country) => accusers.has(country));
}

function timeOf({ sketch, sentences }: Passage, { mentions, report }: AnnotatedReport): string {
  const first = sentences[0]!;
  const mention = mentions.find(({ kind, start }) => kind === 'moment' && start >= first.start && start < first.end);
  if (!mention || sketch.moments.length === 0) return 'its time is not stated';
  const year = sketch.moments[0]!.stated.year === undefined ? ', year not stated' : '';
  return `its time is given as “${report.text.slice(mention.start, mention.end)}”${year}`;
}

/**
 * Links each main event to the latest one before it in which the same side accuses the same body, where dates of publication give the
 * order: another month or other people, so another event, but part of one row.
 */
export function linkEarlier(links: Links, mains: readonly { event: Reference; members: readonly Sketch[] }[], reports: readonly AnnotatedReport[]): void {
  const published = new Map(reports.map(({ report }) => [report.id, report.published?.slice(0, 10) ?? null]));
  const rows = new Map<string, { event: Reference; members: readonly Sketch[]; from: string; to: string }[]>();
  for (const main of mains) {
    const days = main.members.map(({ report }) => published.get(report) ?? null);
    if (days.includes(null)) continue;
    const sorted = (days as string[]).sort();
    for (const key of rowKeys(main.members)) pushTo(rows, key, { ...main, from: sorted[0]!, to: sorted.at(-1)! });
  }
  for (const row of rows.values()) {
    row.sort((a, b) => (a.from === b.from ? (a.event < b.event ? -1 : 1) : a.from < b.from ? -1 : 1));
    row.forEach((later, i) => {
      const earlier = row.slice(0, i).findLast((candidate) => candidate.to < later.from);
      if (earlier) linkRow(links, earlier, later);
    });
  }
}

function linkRow(links: Links, earlier: { event: Reference; members: readonly Sketch[] }, later: { event: Reference; members: readonly Sketch[] }): void {
  const conflicts = new Set(earlier.members.flatMap((a) => later.members.flatMap((b) => compareSketches(a, b).conflicts)));
  const why = ['The same side accuses the same body, published earlier', ...[...conflicts].sort()].join('; ');
  addLink(links, later.event, { event: earlier.event, kind: 'precedent', basis: 'inferred', why });
  addLink(links, earlier.event, { event: later.event, kind: 'follow-up', basis: 'inferred', why });
}

function rowKeys(members: readonly Sketch[]): Set<string> {
  return new Set(members.flatMap(({ accusers, actors }) => [...accusers.keys()].flatMap((country) => [...actors].map((actor) => `${country}>${actor}`))));
}

// One link for a pair of events: the first in order of reports, which is fixed.
function addLink(links: Links, from: Reference, link: EventLink): void {
  if (!(links.get(from) ?? []).some((known) => known.event === link.event)) pushTo(links, from, link);
}
