import { describe, expect, it } from 'vitest';
import { decisionsOn, settleWho } from '../../src/model/judgement.ts';
import type { ReportFacts } from '../../src/model/report.ts';

const valueOf = (facts: Partial<ReportFacts>) =>
  decisionsOn('r', facts).map((decision) => (decision.kind === 'fact' ? decision.value : undefined))[0];

describe('what is said of a report', () => {
  it.each<[Partial<ReportFacts>, string | null]>([
    [{ publisher: '  Harbour   Daily\n' }, 'Harbour Daily'],
    [{ publisher: '  ' }, null],
    [{ title: '\t' }, null],
    [{ url: ' ' }, null],
    [{ published: ' ' }, null],
    [{ published: ' 2024-02-29 ' }, '2024-02-29'],
    [{ published: '2025-06-05T09:30:00+02:00' }, '2025-06-05T09:30:00+02:00'],
    [{ url: 'HTTPS://daily.example/a?b=c#d' }, 'HTTPS://daily.example/a?b=c#d'],
    [{ url: 'https://daily.example/of/████████' }, 'https://daily.example/of/████████'],
  ])('%j is kept as %j', (facts, kept) => expect(valueOf(facts)).toBe(kept));

  it.each<[Partial<ReportFacts>, RegExp]>([
    [{ published: '2025-02-30' }, /"2025-02-30" is not a date: write a day of the calendar/],
    [{ published: '2025-02-29T10:00Z' }, /is not a date/],
    [{ published: '2025-06-05T25:00Z' }, /is not a date/],
    [{ published: '2025-13-01' }, /is not a date/],
    [{ published: 'June' }, /is not a date/],
    [{ url: 'javascript:alert(1)' }, /"javascript:alert\(1\)" is not the link of a page: write it whole/],
    [{ url: 'daily.example/a' }, /from http:\/\/ or https:\/\/ on/],
    [{ url: 'https://' }, /is not the link/],
    [{ url: 'https://daily.example/a b' }, /without spaces/],
    [{}, /Nothing was said of the report/],
  ])('%j is refused', (facts, sentence) => expect(() => decisionsOn('r', facts)).toThrow(sentence));
});

describe('who decides', () => {
  it('is kept without blanks, and a blank reason is none', () => {
    expect(settleWho('fact', { by: ' Kit ', why: '  ' })).toEqual({ by: 'Kit', why: null });
    expect(settleWho('seal', { by: 'Kit', why: ' a  bystander ' })).toEqual({ by: 'Kit', why: 'a bystander' });
  });

  it.each([
    ['fact', '', 'why', /--by is blank: give the name/],
    ['seal', ' \n', 'why', /--by is blank/],
    ['seal', 'Kit', '  ', /--why is blank: the reason stands beside/],
    ['seal', 'Kit', null, /--why is blank/],
  ] as const)('of a %s may not be %j because of %j', (kind, by, why, sentence) => {
    expect(() => settleWho(kind, { by, why })).toThrow(sentence);
  });
});
