import type { Follower } from '../follow.ts';
import { once } from '../once.ts';
import { pushTo } from '../push-to.ts';
import type { Body } from './body.ts';
import { bandsOf, minHash } from './min-hash.ts';

const PLACES = 64;
const ROWS = 2;
/** A run of words that this many reports share at most is rare enough to be a trace of copying. */
const RARE = 12;
/** Reasons that make a pair worth comparing: each shared rare run is one, a shared band is enough alone. */
const ENOUGH = 4;
/** Reports compared with each one of a crowded band: its first few in order, so that a wire printed everywhere stays linear. */
const PER_BAND = 6;

/** Something with a body. */
export interface Bodied {
  body: Body;
}

/**
 * Pairs of bodies worth comparing: those alike as a whole (MinHash with locality-sensitive hashing) and those that share rare
 * runs of words, as an excerpt does with the whole. Near-linear in the number of bodies; one that comes or goes costs its own runs
 * and bands.
 */
export class CandidatePairs<T extends Bodied> implements Follower<T> {
  readonly #holders = new Map<number, T[]>();
  /** Each in the order of their ids. */
  readonly #bands = new Map<number, T[]>();
  /** How many reasons there are for a pair, under the first of the two by id. */
  readonly #reasons = new Map<T, Map<T, number>>();
  #changed: [T, T][] = [];

  add(thing: T): void {
    for (const run of thing.body.runs.keys()) {
      const others = this.#holders.get(run) ?? [];
      if (others.length < RARE) this.#countWith(thing, others, 1);
      else if (others.length === RARE) this.#countAmong(others, -1);
      pushTo(this.#holders, run, thing);
    }
    for (const band of bandsOfBody(thing.body)) {
      const members = this.#bands.get(band) ?? [];
      const at = members.findLastIndex((member) => isBefore(member, thing)) + 1;
      this.#countBand(members, at, -1);
      const now = members.toSpliced(at, 0, thing);
      this.#bands.set(band, now);
      this.#countBand(now, at, 1);
    }
  }

  remove(thing: T): void {
    for (const run of thing.body.runs.keys()) {
      const others = this.#holders.get(run)!;
      others.splice(others.indexOf(thing), 1);
      if (others.length < RARE) this.#countWith(thing, others, -1);
      else if (others.length === RARE) this.#countAmong(others, 1);
      if (others.length === 0) this.#holders.delete(run);
    }
    for (const band of bandsOfBody(thing.body)) {
      const members = this.#bands.get(band)!;
      const at = members.indexOf(thing);
      this.#countBand(members, at, -1);
      members.splice(at, 1);
      this.#countBand(members, at, 1);
      if (members.length === 0) this.#bands.delete(band);
    }
  }

  /** True when the two, in the order of their ids, are worth comparing. */
  has(a: T, b: T): boolean {
    return (this.#reasons.get(a)?.get(b) ?? 0) >= ENOUGH;
  }

  /** The pairs that may have become worth comparing, or ceased to be, since this was last asked. */
  takeChanged(): [T, T][] {
    const changed = this.#changed;
    this.#changed = [];
    return changed;
  }

  #countWith(thing: T, others: readonly T[], by: number): void {
    for (const other of others) this.#count(other, thing, by);
  }

  #countAmong(things: readonly T[], by: number): void {
    things.forEach((thing, i) => this.#countWith(thing, things.slice(0, i), by));
  }

  // Each with the one before it and with the first few; of those before `from` nothing changes.
  #countBand(members: readonly T[], from: number, by: number): void {
    for (let i = from; i < members.length; i++) {
      for (let k = 0; k < Math.min(i, PER_BAND); k++) this.#count(members[k]!, members[i]!, by * ENOUGH);
      if (i > PER_BAND) this.#count(members[i - 1]!, members[i]!, by * ENOUGH);
    }
  }

  #count(x: T, y: T, by: number): void {
    const [a, b] = isBefore(x, y) ? [x, y] : [y, x];
    let others = this.#reasons.get(a);
    if (!others) this.#reasons.set(a, (others = new Map<T, number>()));
    const before = others.get(b) ?? 0;
    const now = before + by;
    if (now === 0) others.delete(b);
    else others.set(b, now);
    if (others.size === 0) this.#reasons.delete(a);
    if (before < ENOUGH !== now < ENOUGH) this.#changed.push([a, b]);
  }
}

const bandsOfBody = once(({ runs }: Body) => (runs.size === 0 ? [] : bandsOf(minHash(runs.keys(), PLACES), ROWS)));

function isBefore(a: Bodied, b: Bodied): boolean {
  return a.body.report.id < b.body.report.id;
}
