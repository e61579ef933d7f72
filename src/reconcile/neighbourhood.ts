import type { Actor } from '../model/actor.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Event } from '../model/event.ts';
import type { Reference } from '../model/reference.ts';
import type { Cast } from './actor/cast.ts';
import { pushTo } from './push-to.ts';
import { serialOf } from './remember.ts';

/** An event with the reports that speak of it and the actors they speak of: all that its fields and positions are derived from. */
export interface Neighbourhood {
  event: Event;
  /** In the order of their ids. */
  reports: AnnotatedReport[];
  /** In the order of their ids, with their mentions in these reports. */
  actors: Actor[];
  /** Equal where event, reports and actors are. */
  key: string;
}

/** The neighbourhood of each event. */
export function findNeighbourhoods(
  events: readonly Event[],
  reports: readonly AnnotatedReport[],
  statementEvents: ReadonlyMap<Reference, Reference>,
  mainEvents: ReadonlyMap<string, Reference>,
  castOf: (annotated: AnnotatedReport) => Cast,
): Neighbourhood[] {
  const touching = new Map<Reference, { annotated: AnnotatedReport; cast: Cast; key: string }[]>();
  for (const annotated of reports) {
    const main = mainEvents.get(annotated.report.id);
    const abouts = annotated.statements.map(({ id }) => statementEvents.get(id) ?? '');
    const cast = castOf(annotated);
    const key = [serialOf(annotated), main, ...abouts, cast.key].join(' ');
    const touched = new Set([main ?? '', ...abouts]);
    touched.delete('');
    for (const event of touched) pushTo(touching, event, { annotated, cast, key });
  }
  return events.map((event) => {
    const parts = touching.get(event.id) ?? [];
    return {
      event,
      reports: parts.map(({ annotated }) => annotated),
      actors: gather(parts.map(({ cast }) => cast)),
      key: [JSON.stringify(event), ...parts.map((part) => part.key)].join('\n'),
    };
  });
}

function gather(casts: readonly Cast[]): Actor[] {
  const mentions = new Map<Actor, Reference[]>();
  for (const cast of casts) {
    for (const [actor, own] of cast.mentions) {
      const known = mentions.get(actor);
      if (known) known.push(...own);
      else mentions.set(actor, [...own]);
    }
  }
  return [...mentions].map(([actor, own]) => ({ ...actor, mentions: own })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
