import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { generateReports } from '../../gold/generate/generate.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { remember, serialOf } from '../../src/reconcile/remember.ts';
import { namesTwo } from '../support/story.ts';

const codebooks = openCodebooks();

describe('remember', () => {
  it('derives once for what it is derived from, and again when that is another', () => {
    const owner = {};
    let derived = 0;
    const ask = (from: string) => remember(owner, 'step', from, () => ++derived);
    expect([ask('a'), ask('a'), ask('b'), ask('b'), ask('a')]).toEqual([1, 1, 2, 2, 3]);
    expect(remember(owner, 'other step', 'a', () => ++derived)).toBe(4);
    expect(remember({}, 'step', 'a', () => ++derived)).toBe(5);
  });

  it('numbers objects, not contents', () => {
    const object = {};
    expect(serialOf(object)).toBe(serialOf(object));
    expect(serialOf(object)).not.toBe(serialOf({}));
  });
});

describe('reconciling again', () => {
  it('groups anew the reports of which an actor has become another', () => {
    const reports = [namesTwo('Ada Morrow', 'Beno Hart'), namesTwo('Cleo Vann', 'Dov Ilsley')];
    const same: Judgement = {
      id: 'j-1',
      decision: { kind: 'alias', a: 'Ada Morrow', b: 'Cleo Vann', verdict: 'same' },
      by: 'A reader',
      at: '2031-01-01T00:00:00Z',
      why: null,
      retracted: null,
    };
    const eventsWith = (judgements: Judgement[]) =>
      new Set(reconcile(reports, judgements, codebooks).mainEvents.values()).size;
    expect([eventsWith([]), eventsWith([same]), eventsWith([])]).toEqual([2, 1, 2]);
  });

  it('compares anew what a rate in a report of another event converts', () => {
    const generated = generateReports({ seed: 1, reports: 900 });
    const tagsOf = (one: (typeof generated)[number]) =>
      one.values.filter(({ field }) => field === 'how-much reward').map(({ tag }) => tag);
    const [own, dollars, both] = ['own', 'dollars', 'own dollars'].map((tags) =>
      generated.filter((one) => tagsOf(one).join(' ') === tags),
    );
    const [a, b, rate] = own!.flatMap((x) =>
      dollars!
        .filter((y) => y.story === x.story)
        .flatMap((y) =>
          both!
            .filter((z) => z.story !== x.story && z.story.accuser === x.story.accuser)
            .map((z) => [x, y, z].map(({ annotated }) => annotated)),
        ),
    )[0]!;
    const relations = (reports: Parameters<typeof reconcile>[0]) =>
      reconcile(reports, [], codebooks)
        .events.flatMap(({ fields }) => fields)
        .filter(({ name }) => name === 'how-much reward')
        .flatMap(({ comparisons }) => comparisons.map(({ relation }) => relation));
    expect(relations([a!, b!])).not.toContain('converts');
    expect(relations([a!, b!, rate!])).toContain('converts');
    expect(relations([a!, b!])).not.toContain('converts');
  });
});
