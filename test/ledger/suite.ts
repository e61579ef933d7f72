import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { phrasesOf } from '../../src/ledger/search/phrases-of.ts';
import { rankFound } from '../../src/ledger/search/search-reports.ts';
import { judgementReference, type Decision } from '../../src/model/judgement.ts';
import { reportOf } from './report-of.ts';

const KEY = Buffer.alloc(32);

/** How a store joins the suite: it opens the same fresh case as often as asked, and throws it away at the end. */
export interface StoreUnderTest {
  open(): Promise<Ledger>;
  discard(): Promise<void>;
}

/** Code units of every kind: also those that a store's text cannot hold, alone, in pairs and the wrong way round. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\0',
        '\ud83d',
        '\ude00',
        '\ufffd',
        '\u202e',
        '\u2066',
        '\u200d',
        '\ufeff',
        '😀',
        '👩‍👩‍👧',
        "'",
        '"',
        '\\',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Texts of few words, so that searches meet them, in several scripts and spellings. */
const someWords = fc
  .array(
    fc.constantFrom(
      'water',
      'Wäter',
      'ＷＡＴＥＲ',
      'utility',
      '水网',
      '网',
      "it's",
      '\0',
      '-',
      '½',
      'ﬁre',
      'fire',
      '█',
      '1,400',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain((words) => fc.constantFrom(' ', '', '\n').map((between) => words.join(between)));

/** What every store must do. A new store joins by one line. */
export function testLedger(prepare: () => Promise<StoreUnderTest>): void {
  describe('the ledger', () => {
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
      const reads = ['one', 'two', 'three', 'four'].map((text) => reportOf(text));
      for (const read of reads) await ledger.addReport(read, 'one');
      const ids = (await ledger.listReports('one')).map(({ read }) => read.report.id);
      expect(ids).toEqual([...ids].sort());
    });

    it('lists the same objects again, and what came since', async () => {
      await ledger.addReport(reportOf('Before.'), 'one');
      const [before] = await ledger.listReports('one');
      await ledger.addReport(reportOf('Since.'), 'one');
      const after = (await ledger.listReports('one')).map(({ read }) => read);
      expect(after).toHaveLength(2);
      expect(after.filter((read) => read === before!.read)).toHaveLength(1);
      const anew = {
        ...before!.read,
        caveats: [{ step: 'read', reason: 'Read anew', report: null, start: null, end: null }],
      };
      await ledger.addReport(anew, 'two');
      expect((await ledger.listReports('two')).map(({ read }) => read)).toContainEqual(anew);
      expect((await ledger.listReports('one')).map(({ read }) => read)).toContain(before!.read);
    });

    it('knows a reading of another reader for what it is', async () => {
      await ledger.addReport(reportOf('Read before.'), 'one');
      expect((await ledger.listReports('two')).map(({ current }) => current)).toEqual([false]);
    });

    it('keeps any text to the last code unit', async () => {
      let title = 0;
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (text, words) => {
          const read = reportOf(text, { title: `${title++} ${words}` });
          read.caveats[0]!.reason = words;
          await ledger.addReport(read, 'one');
          const kept = (await ledger.listReports('one')).find((one) => one.read.report.id === read.report.id);
          expect(kept?.read).toEqual(read);
        }),
        { numRuns: 40 },
      );
    });

    it('keeps any words of a judgement to the last code unit', async () => {
      let day = 0;
      await fc.assert(
        fc.asyncProperty(anyText, anyText, anyText, async (name, by, why) => {
          const decision: Decision = { kind: 'seal', name, sealed: true };
          const at = new Date(day++).toISOString();
          const judgement = { id: judgementReference(decision, by, at, KEY), decision, by, at, why, retracted: null };
          await ledger.recordJudgement(judgement);
          expect((await ledger.listJudgements()).at(-1)).toEqual(judgement);
        }),
        { numRuns: 40 },
      );
    });

    it('keeps judgements in order, and retracted ones among them', async () => {
      const decision: Decision = { kind: 'fact', report: 'x', fact: 'publisher', value: 'Harbour Daily' };
      const judge = async (at: string) => {
        const judgement = {
          id: judgementReference(decision, 'kit', at, KEY),
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

    it.each([
      ['WATER', ['water', 'water']],
      ['"water utility"', ['water utility']],
      ['water desert', null],
      ['"water was"', null],
      ['cafe', ['Café']],
      ['it’s', ["it's"]],
      ['水网', ['水网']],
      ['"水网"', ['水网']],
      ['网水', null],
      ['fire', ['ﬁre']],
    ])('finds %s as %j', async (words, expected) => {
      const text = "The water utility was hit. The utility of water is plain; it's the Café 电水网 by the ﬁre.";
      await ledger.addReport(reportOf(text), 'one');
      await ledger.addReport(reportOf('Nothing of the kind.'), 'one');
      const places = (await ledger.search(words)).map(({ spans }) =>
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(places).toEqual(expected ? [expected] : []);
    });

    it('finds what reading every report would find, in the same order', async () => {
      const texts: string[] = [];
      await fc.assert(
        fc.asyncProperty(someWords, someWords, async (text, query) => {
          texts.push(text);
          await ledger.addReport(reportOf(text), 'one');
          const kept = (await ledger.listReports('one')).map(({ read }) => read.report);
          const phrases = phrasesOf(query);
          expect(await ledger.search(query)).toEqual(phrases.length ? rankFound(kept, phrases) : []);
        }),
        { numRuns: 60 },
      );
      expect((await ledger.search('water')).length).toBeGreaterThan(5);
    });

    it('finds a word longer than any index takes', async () => {
      // Such as no compression shortens.
      const word = Array.from({ length: 200 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('');
      await ledger.addReport(reportOf(`Before ${word}y after.`), 'one');
      expect(await ledger.search(word)).toEqual([]);
      expect(await ledger.search(`${word}y`)).toHaveLength(1);
    });

    it.each(['', '"', '" "', '*', 'AND', 'text:water', "it's (not", '-', 'NEAR(a b)', 'water*', '\0'])(
      'takes %j as words, never as syntax',
      async (words) => {
        await ledger.addReport(reportOf('Waters.'), 'one');
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

    it('takes the same reports from two writers at once, each once', async () => {
      const other = await store.open();
      const texts = Array.from({ length: 20 }, (_, i) => `report ${i}`);
      const outcomes = await Promise.all(
        texts.flatMap((text) => [ledger, other].map((writer) => writer.addReport(reportOf(text), 'one'))),
      );
      await other.close();
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(20);
      expect(await ledger.listReports('one')).toHaveLength(20);
      expect(await ledger.search('report')).toHaveLength(20);
    });

    it('is made once when two open it at once', async () => {
      const fresh = await prepare();
      const [one, two] = await Promise.all([fresh.open(), fresh.open()]);
      const keys = await Promise.all([one.key(), two.key()]);
      await Promise.all([one.close(), two.close()]);
      await fresh.discard();
      expect(Buffer.from(keys[0]).equals(keys[1])).toBe(true);
    });
  });
}
