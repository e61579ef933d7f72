import { describe, expect, it } from 'vitest';
import { follow, type Follower } from '../../src/reconcile/follow.ts';

/** Writes down what it is told. */
class Diary implements Follower<{ name: string }> {
  readonly lines: string[] = [];
  add({ name }: { name: string }): void {
    this.lines.push(`+${name}`);
  }
  remove({ name }: { name: string }): void {
    this.lines.push(`-${name}`);
  }
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name })) as [Thing, Thing, Thing, Thing];
type Thing = { name: string };
const told = (things: readonly Thing[], step = 'diary') => follow(things, step, () => new Diary()).lines.join(' ');

describe('follow', () => {
  it('tells of all the first time, and then of what went and what came', () => {
    expect(told([a, b, c])).toBe('+a +b +c');
    expect(told([a, c, d])).toBe('+a +b +c -b +d');
    expect(told([a, c, d])).toBe('+a +b +c -b +d');
  });

  it('begins anew for another step, another first thing, and for nothing', () => {
    told([a, b], 'begun');
    expect(told([a, b], 'other')).toBe('+a +b');
    expect(told([b, a], 'begun')).toBe('+b +a');
    expect(told([], 'begun')).toBe('');
  });
});
