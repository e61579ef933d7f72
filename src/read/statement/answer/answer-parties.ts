import type { Span } from '../../../model/span.ts';
import { namesOf } from './answer-names.ts';
import type { Side } from '../party/sides.ts';

/** Who speaks, as a statement shows it. */
export interface Speaker {
  source: Span | null;
  actor: string | null;
  side: Side;
}

/**
 * The names by which those who speak are known for one party, as the report goes on: somebody introduced as `Norvane's envoy Ada Lenz`
 * is of Norvane when she speaks as `Lenz`, and `a spokesman` who names nobody stands by whoever spoke last.
 */
export class Parties {
  private readonly text: string;
  private readonly known = new Map<string, ReadonlySet<string>>();
  private last: ReadonlySet<string> = new Set();

  constructor(text: string) {
    this.text = text;
  }

  /** The party of a speaker. Statements have to be asked for in text order. */
  of({ source, actor, side }: Speaker): ReadonlySet<string> {
    const words = source ? this.text.slice(source.start, source.end) : '';
    const own = new Set([...namesOf(withoutPlaces(`${words}; ${actor ?? ''}`)), ...withoutPlace(side, words)]);
    const surnames = [surnameIn(words), surnameIn(actor ?? '')].filter((name) => name !== null);
    for (const name of surnames) for (const one of this.known.get(name) ?? []) own.add(one);
    const isUnnamed = source !== null && (own.size === 0 || /^(its|his|her|their)\b/i.test(words));
    const party = isUnnamed ? new Set([...own, ...this.last]) : own;
    for (const name of surnames) this.known.set(name, party);
    this.last = party;
    return party;
  }
}

const PLACE = /\b(?:in|at|to|near|from)\s+(?:the\s+)?(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*)/gu;

// `Norvane's embassy in Port Ellisk` is not of Port Ellisk.
function withoutPlaces(words: string): string {
  return words.replace(PLACE, '');
}

function withoutPlace(side: Side, words: string): string[] {
  const places = new Set([...words.matchAll(PLACE)].flatMap(([, name]) => [...namesOf(name!)]));
  return [...side].filter((name) => !places.has(name.replace(/^~/, '')));
}

function surnameIn(words: string): string | null {
  return /(?:^|\s)(\p{Lu}[\p{L}'’-]{2,})$/u.exec(words)?.[1] ?? null;
}
