import type { Actor } from '../model/actor.ts';
import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Event } from '../model/event.ts';
import type { Reference } from '../model/reference.ts';
import type { Cast, Casts } from './actor/cast.ts';
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
  casts: Casts,
): Neighbourhood[] {
  const touching = new Map<Reference, { annotated: AnnotatedReport; cast: Cast; key: string }[]>();
  for (const annotated of reports) {
    const main = mainEvents.get(annotated.report.id);
    const abouts = annotated.statements.map(({ id }) => statementEvents.get(id) ?? '');
    const cast = casts.castOf(annotated);
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
      actors: gather(
        parts.map(({ cast }) => cast),
        casts,
      ),
      key: [JSON.stringify(event), ...parts.map((part) => part.key)].join('\n'),
    };
  });
}

function gather(own: readonly Cast[], casts: Casts): Actor[] {
  const places = new Map<Reference, Reference[]>();
  for (const { mentions } of own) {
    for (const [actor, at] of mentions) {
      const known = places.get(actor);
      if (known) known.push(...at);
      else places.set(actor, [...at]);
    }
  }
  return [...places].map(([id, at]) => ({ ...casts.byId(id), mentions: at })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
