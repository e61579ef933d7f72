import { describe, expect, it } from 'vitest';
import { explain, openAids } from '../../src/gainsay.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { slice } from '../../src/model/span.ts';
import type { Trace } from '../../src/model/trace.ts';
import { LONGEST_PART } from '../../src/read/in-parts.ts';
import { rereadReport } from '../../src/read/read.ts';
import { renderReadJson } from '../../src/present/json/render-read-json.ts';
import { renderRead } from '../../src/present/text/render-read.ts';
import { plainReport } from '../support/plain-report.ts';
import { validators } from '../present/json/schemas.ts';

const aids = openAids();
const TEXT =
  'Norland accused Westmark of hacking its ports. Westmark denied the charges, the Harbour Gazette reported.\n\n' +
  'The ministry declined to comment. The attack was, officials said, the first of its kind. The river rose two metres.';

function readOf(text: string): AnnotatedReport {
  return rereadReport({ report: plainReport(text), statements: [], mentions: [], caveats: [] }, {}, aids);
}

function cueOf(text: string, { cue }: Trace): string {
  return cue ? slice(text, cue) : '-';
}

describe('explainReport', () => {
  const read = readOf(TEXT);
  const traces = explain(read);

  it('traces every statement once', () => {
    const stand = traces.filter(({ dropped }) => dropped === null);
    expect(stand.map(({ statement }) => statement).sort()).toEqual(read.statements.map(({ id }) => id).sort());
  });

  it('says why what looked like a statement is none', () => {
    const relay = traces.find((trace) => cueOf(TEXT, trace) === 'reported');
    expect(relay?.statement).toBeNull();
    expect(relay?.dropped).toMatch(/relays|improbable/);
  });

  it('says how far from a statement the words of a candidate are', () => {
    const text = 'Norland accused Westmark of hacking its ports. The crews were back at work by noon.';
    const trace = explain(readOf(text)).find(({ reader }) => reader === 'outlet-voice');
    expect(trace).toMatchObject({ statement: null });
    const [, percent, least] = /^its words hardly make it a statement: (\d+)%, and (\d+)% is asked for$/.exec(
      trace!.dropped!,
    )!;
    expect(Number(percent)).toBeLessThan(Number(least));
  });

  it('tells which rules and weights spoke', () => {
    const accused = traces.find((trace) => cueOf(TEXT, trace) === 'accused')!;
    expect(accused.reader).toBe('verb-complement');
    expect(accused.why).toContain('accuse with');
    expect(accused.weights.length).toBeGreaterThan(0);
    for (const { what, weight } of accused.weights) {
      expect(what).not.toBe('the words themselves');
      expect(Number.isFinite(weight)).toBe(true);
    }
  });

  it('prints lines for people, and JSON by its schema', () => {
    const text = renderRead(read, { width: 100, color: false }, traces);
    expect(text).toContain('How it was read');
    expect(text).toMatch(/verb-complement, \d+%: accuse with/);
    expect(text).toContain('dropped: ');
    expect(renderRead(read, { width: 100, color: false })).not.toContain('How it was read');
    const line = renderReadJson(read, traces);
    const { read: validate } = validators();
    expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
    expect((JSON.parse(line) as { explain: unknown[] }).explain).toHaveLength(traces.length);
    expect(renderReadJson(read)).not.toContain('"explain"');
  });

  it('finds its places in a report that is read in parts', () => {
    const filler = 'The river rose two metres in the night.\n\n'.repeat(Math.ceil(LONGEST_PART / 41));
    const long = `${filler}Norland accused Westmark of hacking its ports.`;
    const [trace] = explain(readOf(long)).filter(({ statement }) => statement !== null);
    expect(cueOf(long, trace!)).toBe('accused');
  });
});
