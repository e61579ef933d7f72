import type { EventKind } from '../../model/event.ts';
import type { Moment } from '../../model/moment.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Reference } from '../../model/reference.ts';
import type { Report } from '../../model/report.ts';
import type { KindOfAct } from '../kinds-of-act.ts';
import type { Terms } from './story-terms.ts';

/** What a stretch of a report says of its event, as far as events are told apart by it. */
export interface Sketch {
  report: string;
  /** The day its report was published, where known. */
  published: string | null;
  kinds: Map<EventKind, number>;
  /** It speaks of getting into a place or a machine. */
  tellsOfBreakIn: boolean;
  /** How much its lead speaks of each kind of act. */
  acts: Map<KindOfAct, number>;
  terms: Terms;
  /** The words of its title, bullets and first sentence. */
  head: Terms;
  /** Words of the whole report, common ones too; empty for a passage. */
  story: Terms;
  /** Those of them that only say who the parties are. */
  parties: Set<string>;
  /** Those that are written as names and that few reports use. */
  names: Set<string>;
  /** Every telling word of title and lead. */
  lead: Set<string>;
  /** Countries of those who accuse, and of those who are accused, by weight. */
  accusers: Map<string, number>;
  accused: Map<string, number>;
  /** Bodies accused. */
  actors: Set<Reference>;
  /** Every country named. */
  countries: Map<string, number>;
  /** Those for which the whole report answers; empty for a passage. */
  answersFor: Set<string>;
  /** How many people are spoken of, and how many of them are accused, named or wanted. */
  people: Quantity[];
  singledOut: Quantity[];
  /** Persons named as accused. */
  persons: Set<Reference>;
  moments: Moment[];
}

export function emptySketch({ id, published }: Pick<Report, 'id' | 'published'>): Sketch {
  return {
    report: id,
    published: published?.slice(0, 10) ?? null,
    kinds: new Map(),
    tellsOfBreakIn: false,
    acts: new Map(),
    terms: new Map(),
    head: new Map(),
    story: new Map(),
    parties: new Set(),
    names: new Set(),
    lead: new Set(),
    accusers: new Map(),
    accused: new Map(),
    actors: new Set(),
    countries: new Map(),
    answersFor: new Set(),
    people: [],
    singledOut: [],
    persons: new Set(),
    moments: [],
  };
}

/** The keys that carry weight: at least a third of that of the heaviest. A slip of reading seldom does. */
export function weighty<K>(weights: ReadonlyMap<K, number>): Set<K> {
  const most = Math.max(0, ...weights.values());
  return new Set([...weights].filter(([, weight]) => weight * 3 >= most).map(([key]) => key));
}

/** The key with the most weight, if it has at least twice that of the next. */
export function leading<K>(weights: ReadonlyMap<K, number>): K | null {
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
