import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { NameBook } from '../../../src/reconcile/actor/name-book.ts';
import type { NamesInReport, NameUse } from '../../../src/reconcile/actor/names-in-report.ts';
import type { Named } from '../../../src/reconcile/actor/name-key.ts';

const codebooks = openCodebooks();

/** What a report gives by mentions and what its statements ask for, of a few names that many share. */
const anyNames = fc.record({
  given: fc.array(fc.constantFrom('person|ada', 'institution||ada', 'person|bo', 'institution||bo'), { maxLength: 2 }),
  asked: fc.array(fc.constantFrom('person|ada', 'institution||ada', 'institution||bo'), { maxLength: 3 }),
});

function namesOf(given: readonly string[], asked: readonly string[], i: number): NamesInReport {
  const report = `r${i}`;
  const valueOf = (key: string): Named => {
    const [kind, , name = 'ada'] = key.split('|');
    return { name, level: kind === 'person' ? 'person' : 'organisation', country: null, form: 'name' };
  };
  const use = (key: string, k: number): NameUse => {
    const value = { ...valueOf(key), role: null, partOf: null, speaksFor: null, refersTo: null };
    const mention = { id: `m-${i}-${k}`, report, start: k, end: k + 1, kind: 'actor', value, basis: 'stated' };
    return { report, key, value, mention: mention as NameUse['mention'], refers: false };
  };
  return {
    report,
    uses: given.map(use),
    asked: asked.map((key) => ({ value: valueOf(key), key, name: key.split('|').at(-1)! })),
    stated: [],
    resolved: [],
    contrasted: [],
  };
}

it('the book of names is what it would be made of what is there, whatever came and went in whatever order', () => {
  const steps = fc.array(fc.nat({ max: 7 }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(anyNames, { minLength: 8, maxLength: 8 }), steps, (reports, moves) => {
      const all = reports.map(({ given, asked }, i) => namesOf(given, asked, i));
      const book = new NameBook(codebooks);
      const there = new Set<NamesInReport>();
      for (const [k, names] of moves.map((move) => all[move]!).entries()) {
        if (there.delete(names)) book.remove(names);
        else {
          there.add(names);
          book.add(names);
        }
        if (k % 3 === 0) book.nodes();
      }
      const anew = new NameBook(codebooks);
      for (const names of all) if (there.has(names)) anew.add(names);
      expect(book.nodes()).toEqual(anew.nodes());
    }),
    { numRuns: 300 },
  );
});
