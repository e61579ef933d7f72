import type { Codebooks } from '../../../codebooks/codebooks.ts';
import { EVENT_KINDS, type EventKind } from '../../model/event.ts';

/** The signs of the event codebook, ready to use. */
export interface EventSigns {
  /** How strongly the words speak of each kind of event. */
  kindsIn(text: string): Map<EventKind, number>;
  /** True when the words speak of getting into a place or a machine; an attack may be one of any kind. */
  isBreakIn(text: string): boolean;
  /** How the words turn to another event and from where on; null when they do not. */
  turnIn(text: string): { turn: 'separate' | 'similar' | 'example'; at: number } | null;
  /** True when the words name a time before that of the story. */
  isEarlier(text: string): boolean;
  /** True when the words speak of a pattern that goes on, not of something that happened. */
  isStanding(text: string): boolean;
  /** True for units under which people are counted. */
  isPerson(unit: string): boolean;
}

const byBook = new WeakMap<object, EventSigns>();

/** Compiles the event codebook, once. */
export function eventSigns({ eventWords }: Codebooks): EventSigns {
  let signs = byBook.get(eventWords);
  if (!signs) byBook.set(eventWords, (signs = compile(eventWords)));
  return signs;
}

function compile(book: Codebooks['eventWords']): EventSigns {
  const kinds = EVENT_KINDS.map((kind) => ({
    kind,
    pattern: oneOf(book.kinds[kind] ?? [], 'gi'),
    weight: book.weights[kind] ?? 1,
  }));
  const turns = (['separate', 'similar', 'example'] as const).map((turn) => ({
    turn,
    pattern: oneOf(book[turn], 'i'),
  }));
  const breakIn = oneOf(book.breakIn, 'i');
  const earlier = oneOf(book.earlier, 'i');
  const standing = oneOf(book.standing, 'i');
  const units = new Set(book.personUnits);
  return {
    kindsIn(text) {
      const found = new Map<EventKind, number>();
      for (const { kind, pattern, weight } of kinds) {
        const times = text.match(pattern)?.length ?? 0;
        if (times > 0) found.set(kind, times * weight);
      }
      return found;
    },
    isBreakIn: (text) => breakIn.test(text),
    turnIn(text) {
      for (const { turn, pattern } of turns) {
        const at = text.search(pattern);
        if (at >= 0) return { turn, at };
      }
      return null;
    },
    isEarlier: (text) => earlier.test(text),
    isStanding: (text) => standing.test(text),
    isPerson: (unit) => units.has(unit) || units.has(unit.split(' ').at(-1)!),
  };
}

function oneOf(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, `${flags}u`);
}
