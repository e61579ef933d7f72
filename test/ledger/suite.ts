import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Ledger } from '../../src/ledger/ledger.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { judgementReference, type Decision } from '../../src/model/judgement.ts';
import { reportId } from '../../src/model/report.ts';

/** How a store joins the suite: it opens the same fresh case as often as asked, and throws it away at the end. */
export interface StoreUnderTest {
  open(): Promise<Ledger>;
  discard(): Promise<void>;
}

/** An annotated report that holds just this text. */
export function reportOf(text: string): AnnotatedReport {
  const facts = {
    title: null,
    publisher: null,
    published: null,
    url: null,
    byline: null,
    language: 'en',
    medium: null,
  };
  const report = {
    ...facts,
    id: reportId(text, facts),
    file: 'note.txt',
    text,
    basis: {},
    blocks: [],
    skips: [],
    gaps: [],
    marks: [],
  };
  return {
    report,
    statements: [],
    mentions: [],
    caveats: [{ step: 'test', reason: 'invented', report: report.id, start: null, end: null }],
  };
}

/** What every store must do. A new store joins by one line. */
export function testLedger(name: string, prepare: () => Promise<StoreUnderTest>): void {
  describe(`ledger on ${name}`, () => {
    let store: StoreUnderTest;
    let ledger: Ledger;
    beforeEach(async () => {
      store = await prepare();
      ledger = await store.open();
    });
    afterEach(async () => {
      await ledger.close();
      await store.discard();
    });

    it('gives back what was read, unchanged', async () => {
      const read = reportOf('The harbour office said nothing.\n');
      expect(await ledger.addReport(read, 'one')).toBe('added');
      expect(await ledger.listReports('one')).toEqual([{ read, current: true }]);
    });

    it('keeps a report once', async () => {
      const read = reportOf('Twice.');
      await ledger.addReport(read, 'one');
      expect(await ledger.addReport(read, 'one')).toBe('known');
      expect(await ledger.listReports('one')).toHaveLength(1);
    });

    it('lists in the order of ids, whatever order reports came in', async () => {
      const reads = ['one', 'two', 'three', 'four'].map(reportOf);
      for (const read of reads) await ledger.addReport(read, 'one');
      const ids = (await ledger.listReports('one')).map(({ read }) => read.report.id);
      expect(ids).toEqual([...ids].sort());
    });

    it('knows a reading of another reader for what it is', async () => {
      await ledger.addReport(reportOf('Read before.'), 'one');
      expect((await ledger.listReports('two')).map(({ current }) => current)).toEqual([false]);
    });

    it('keeps any text to the last code unit', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
          const read = reportOf(text);
          await ledger.addReport(read, 'one');
          const kept = (await ledger.listReports('one')).find((one) => one.read.report.id === read.report.id);
          expect(kept?.read.report.text).toBe(text);
        }),
        { numRuns: 40 },
      );
    });

    it('keeps judgements in order, and retracted ones among them', async () => {
      const decision: Decision = { kind: 'fact', report: 'x', fact: 'publisher', value: 'Harbour Daily' };
      const judge = async (at: string) => {
        const judgement = {
          id: judgementReference(decision, 'kit', at),
          decision,
          by: 'kit',
          at,
          why: null,
          retracted: null,
        };
        await ledger.recordJudgement(judgement);
        return judgement;
      };
      const first = await judge('2026-01-01T00:00:00.000Z');
      const second = await judge('2026-01-02T00:00:00.000Z');
      await ledger.retractJudgement(first.id, '2026-01-03T00:00:00.000Z');
      expect(await ledger.listJudgements()).toEqual([{ ...first, retracted: '2026-01-03T00:00:00.000Z' }, second]);
    });

    it('finds words and phrases at their places', async () => {
      const text = 'The water utility was hit. The utility of water is plain.';
      await ledger.addReport(reportOf(text), 'one');
      await ledger.addReport(reportOf('Nothing of the kind.'), 'one');
      const places = async (words: string) =>
        (await ledger.search(words)).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
      expect(await places('WATER')).toEqual([['water', 'water']]);
      expect(await places('"water utility"')).toEqual([['water utility']]);
      expect(await places('water desert')).toEqual([]);
    });

    it.each(['', '"', '" "', '*', 'AND', 'text:water', "it's (not", '-', 'NEAR(a b)'])(
      'takes %j as words, never as syntax',
      async (words) => {
        await ledger.addReport(reportOf('Water.'), 'one');
        await expect(ledger.search(words)).resolves.toEqual([]);
      },
    );

    it('keeps one key, of 32 bytes, for the life of the case', async () => {
      const key = await ledger.key();
      await ledger.close();
      ledger = await store.open();
      expect(key).toHaveLength(32);
      expect(Buffer.from(await ledger.key()).equals(key)).toBe(true);
    });

    it('takes reports from two writers at once', async () => {
      const other = await store.open();
      const texts = Array.from({ length: 20 }, (_, i) => `report ${i}`);
      await Promise.all(texts.map((text, i) => (i % 2 ? ledger : other).addReport(reportOf(text), 'one')));
      await other.close();
      expect(await ledger.listReports('one')).toHaveLength(20);
    });
  });
}
