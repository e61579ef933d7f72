import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';

const RUN_ON =
  '00:00 Police say they offer rewards 00:04 for twenty clerks 00:09 of the harbour. 00:12 The ministry 00:15 denied it 00:19 on Monday.';

describe('time codes that run on within a line', () => {
  it('are skipped and give the time, as at the beginning of a line', () => {
    const { skips, marks, medium } = readLayout(`Harbour radio\n\n${RUN_ON}`);
    expect(skips.filter(({ kind }) => kind === 'time-code')).toHaveLength(6);
    expect(marks.map(({ seconds }) => seconds)).toEqual([0, 4, 9, 12, 15, 19]);
    expect(medium).toBe('transcript');
  });

  it('cut no sentence', () => {
    const { blocks } = readLayout(RUN_ON);
    expect(blocks.map(({ start, end }) => RUN_ON.slice(start, end).slice(0, 12))).toEqual(['Police say t']);
  });

  it.each([
    ['clock times that fall', 'Trains leave at 08:15 and 07:40 and 09:10 and 06:30 and 10:05 today.'],
    ['clock times hours apart', 'It stood at 01:05 and at 03:10 and at 05:20 and at 07:25 and at 09:30 still.'],
    ['few of them', 'At 08:15 the lights went out, at 08:16 the pumps, at 08:17 the cranes.'],
    ['scores', 'They won 3:00, 4:10, 5:20, 6:30 and 7:40.'],
  ])('are not taken for such: %s', (_, text) => {
    expect(readLayout(text).marks).toEqual([]);
  });
});
