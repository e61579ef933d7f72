import { describe, expect, it } from 'vitest';
import { mentionReference, type Mention } from '../../src/model/mention.ts';
import type { Report } from '../../src/model/report.ts';
import { LONGEST_PART, readInParts, type ReadPart } from '../../src/read/in-parts.ts';
import { moveSpans } from '../../src/read/move-spans.ts';
import { openText } from '../../src/read/form/text.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';

function reportOf(text: string): Report {
  return readIntake(openText({ file: 'a.txt', bytes: new TextEncoder().encode(text), told: {} })).report;
}

/** A reader that finds every `Marl`, and refers each but the first of a part to the one before. */
function readMarl(part: Report): ReadPart {
  const mentions: Mention[] = [];
  for (const { index } of part.text.matchAll(/Marl/g)) {
    const span = { start: index, end: index + 4 };
    const value = {
      name: 'Marl',
      level: 'organisation',
      country: null,
      form: 'name',
      refersTo: mentions.at(-1)?.id ?? null,
      role: null,
      partOf: null,
      speaksFor: null,
    } as const;
    mentions.push({
      id: mentionReference(part.id, 'actor', span),
      report: part.id,
      basis: 'stated',
      kind: 'actor',
      value,
      ...span,
    });
  }
  return { statements: [], mentions, accusedCountries: [], caveats: [] };
}

const paragraph = 'The port of Marl denies it. Nobody answered for the bureau.\n\n';

describe('readInParts', () => {
  it('reads a report of usual length whole', () => {
    const report = reportOf(paragraph.repeat(20));
    const seen: Report[] = [];
    readInParts(report, (part) => {
      seen.push(part);
      return readMarl(part);
    });
    expect(seen).toEqual([report]);
  });

  it('finds the same in parts as in one, each at its place, once', () => {
    const report = reportOf(paragraph.repeat(2 * Math.ceil(LONGEST_PART / paragraph.length)));
    const { mentions, caveats } = readInParts(report, readMarl);
    const whole = readMarl(report).mentions;
    expect(mentions.map(({ id, start, end }) => [id, start, end])).toEqual(
      whole.map(({ id, start, end }) => [id, start, end]),
    );
    expect(new Set(mentions.map(({ start, end }) => report.text.slice(start, end)))).toEqual(new Set(['Marl']));
    expect(caveats.map(({ reason }) => reason)).toEqual([
      'The report is long and was read in 3 parts; a name or pronoun is followed only within its part',
    ]);
  });

  it('moves the references between what it found', () => {
    const report = reportOf(paragraph.repeat(2 * Math.ceil(LONGEST_PART / paragraph.length)));
    const { mentions } = readInParts(report, readMarl);
    const ids = new Set(mentions.map(({ id }) => id));
    const referred = mentions.flatMap((mention) =>
      mention.kind === 'actor' && mention.value.refersTo ? [mention.value.refersTo] : [],
    );
    expect(referred).toHaveLength(mentions.length - 3);
    expect(referred.every((id) => ids.has(id))).toBe(true);
  });

  it('cuts one endless line too, and hands each part its own skips and time', () => {
    const line = '00:05words that go on. '.repeat(10);
    const report = reportOf(`00:00one\n00:05${'more words go on. '.repeat(20_000)}\n00:10${line}`);
    const parts: Report[] = [];
    readInParts(report, (part) => {
      parts.push(part);
      return { statements: [], mentions: [], accusedCountries: [], caveats: [] };
    });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(LONGEST_PART);
      expect(part.marks[0]!.start).toBe(part === parts[0] ? report.marks[0]!.start - report.blocks[0]!.start : 0);
      for (const { start, end } of [...part.skips, ...part.blocks])
        expect(0 <= start && start < end && end <= part.text.length).toBe(true);
    }
    expect(parts.at(-1)!.marks.map(({ seconds }) => seconds)).toEqual([5, 10]);
  });
});

describe('moveSpans', () => {
  it('moves spans and references wherever they stand and touches nothing else', () => {
    const data = {
      id: 'a',
      start: 1,
      end: 2,
      inner: [{ source: null, cue: { start: 3, end: 5 } }, 'a', 'b'],
      from: 7,
      note: { start: null, end: null },
    };
    expect(moveSpans(data, 10, new Map([['a', 'A']]))).toEqual({
      id: 'A',
      start: 11,
      end: 12,
      inner: [{ source: null, cue: { start: 13, end: 15 } }, 'A', 'b'],
      from: 7,
      note: { start: null, end: null },
    });
    expect(data.start).toBe(1);
  });
});
