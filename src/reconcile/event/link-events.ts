import type { EventLink } from '../../model/event.ts';
import { isMention } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import { slice } from '../../model/span.ts';
import { pushTo } from '../push-to.ts';
import { compareSketches } from './compare-sketches.ts';
import type { Passage } from './find-passages.ts';
import type { Placement } from './place-passages.ts';
import { weighty, type Sketch } from './sketch.ts';

/** Links by the event they are shown with. */
export type EventLinks = Map<Reference, EventLink[]>;

/**
 * Links a report's main event with that of one of its passages, where the report sets them side by side: a similar or
 * earlier case of the same side accusing. What a report calls separate, and what others are accused of, stays unlinked.
 */
export function linkPassage(
  links: EventLinks,
  own: Reference,
  other: Reference,
  passage: Passage,
  main: Sketch,
  placement: Placement | null,
): void {
  if (own === other || !isPrecedent(passage, main, placement)) return;
  const reason = placement ? `A passage fits it: ${placement.why}` : 'A report sets the two side by side';
  const why = `${reason}; ${timeOf(passage)}`;
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

function timeOf({ index, sentences }: Passage): string {
  const mention = index.mentions.beginningIn(sentences[0]!).find(isMention('moment'));
  if (!mention) return 'its time is not stated';
  const year = mention.value.stated.year === undefined ? ', year not stated' : '';
  return `its time is given as “${slice(index.annotated.report.text, mention)}”${year}`;
}

interface Main {
  id: Reference;
  members: readonly Sketch[];
}

interface Dated extends Main {
  from: string;
  to: string;
}

const COMPARED = 10;

/**
 * Links each main event to the latest one before it in which the same side accuses the same body, where dates of
 * publication give the order: another month or other people, so another event, but part of one row.
 */
export function linkEarlier(
  links: EventLinks,
  mains: readonly Main[],
  published: ReadonlyMap<string, string | null>,
): void {
  const rows = new Map<string, Dated[]>();
  for (const main of mains) {
    const days = main.members.map(({ report }) => published.get(report) ?? null);
    if (days.includes(null)) continue;
    const sorted = (days as string[]).sort();
    for (const key of rowKeys(main.members)) pushTo(rows, key, { ...main, from: sorted[0]!, to: sorted.at(-1)! });
  }
  for (const row of rows.values()) {
    row.sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1));
    row.forEach((later, i) => {
      const earlier = row.slice(0, i).findLast((candidate) => candidate.to < later.from);
      if (earlier) linkRow(links, earlier, later);
    });
  }
}

function linkRow(links: EventLinks, earlier: Dated, later: Dated): void {
  const [a, b] = [earlier.members.slice(0, COMPARED), later.members.slice(0, COMPARED)];
  const conflicts = new Set(a.flatMap((x) => b.flatMap((y) => compareSketches(x, y).conflicts)));
  const why = ['The same side accuses the same body, published earlier', ...[...conflicts].sort()].join('; ');
  addLink(links, later.id, { event: earlier.id, kind: 'precedent', basis: 'inferred', why });
  addLink(links, earlier.id, { event: later.id, kind: 'follow-up', basis: 'inferred', why });
}

function rowKeys(members: readonly Sketch[]): Set<string> {
  return new Set(
    members.flatMap(({ accusers, actors }) =>
      [...accusers.keys()].flatMap((country) => [...actors].map((actor) => `${country}>${actor}`)),
    ),
  );
}

// One link for a pair of events: the first in order of reports, which is fixed.
function addLink(links: EventLinks, from: Reference, link: EventLink): void {
  if (!(links.get(from) ?? []).some((known) => known.event === link.event)) pushTo(links, from, link);
}
