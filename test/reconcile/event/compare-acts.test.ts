import { describe, expect, it } from 'vitest';
import { makeDossier, openAids } from '../../../src/gainsay.ts';
import type { Moment } from '../../../src/model/moment.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { compareActs } from '../../../src/reconcile/event/compare-acts.ts';
import { emptySketch, type Sketch } from '../../../src/reconcile/event/sketch.ts';
import type { KindOfAct } from '../../../src/reconcile/kinds-of-act.ts';

const aids = openAids();

/** Which of these reports share a main event, as `0 1` and `2`. */
function eventsOf(...texts: string[]): string[] {
  const reports = texts.map((text, i) =>
    readReport(openText({ file: `${i}.txt`, bytes: new TextEncoder().encode(text), told: {} }), aids),
  );
  const { mainEvents } = makeDossier(reports);
  const byEvent = Map.groupBy(reports.keys(), (i) => mainEvents.get(reports[i]!.report.id));
  return [...byEvent.values()].map((own) => own.join(' '));
}

const hack = (date: string, day: string, harm: string) =>
  `Kestrel Daily, ${date}

Hackers break into Varland's transport ministry

Hackers broke into the transport ministry of Varland ${day} and ${harm}, the Cyber Office said.

The office accused Ostmark's military intelligence service of the attack on the ministry. Ostmark's foreign ministry denied it.

The servers of the ministry were cut off from the internet for two days.
`;
const gas = `Kestrel Daily, 8 April 2025

Varland accuses Ostmark of gas attack on Tarn

Varland accused Ostmark on Tuesday of a gas attack on the town of Tarn in which 40 people were killed.

Ostmark's army dropped chlorine on Tarn, Varland's foreign minister said. Ostmark denied the poison gas attack.
`;
const raid = `Alder Tribune, 9 April 2025

Ostmark accuses Varland of air raid on base near Tarn

Ostmark accused Varland on Wednesday of an air raid on its army's base near Tarn in which 14 soldiers were killed.

Warplanes of Varland fired eight missiles at Tarn in the air strike, Ostmark's foreign minister said. Varland denied it.
`;

describe('two acts are two events', () => {
  it('of two years', () => {
    const [first, second] = [
      hack('12 March 2024', 'on Sunday', 'read its mail'),
      hack('20 April 2025', 'on Thursday', 'wiped its mail servers'),
    ];
    expect(eventsOf(first, second)).toEqual(['0', '1']);
    expect(eventsOf(first, hack('13 March 2024', 'on Sunday', 'copied its mail'), second)).toEqual(['0 1', '2']);
  });

  it('of two kinds', () => {
    expect(eventsOf(gas, raid)).toEqual(['0', '1']);
  });

  it('but not what is told of one again', () => {
    const first = hack('12 March 2024', 'on Sunday', 'read its mail');
    expect(eventsOf(first, hack('20 April 2025', 'on 10 March last year', 'read its mail'))).toEqual(['0 1']);
    expect(eventsOf(gas, gas.replace('dropped', 'fired').replace('8 April', '9 April'))).toEqual(['0 1']);
  });
});

function sketch(published: string | null, days: string[], acts: [KindOfAct, number][] = []): Sketch {
  const moments = days.map((day): Moment => {
    const interval = { from: day, to: day };
    const rest = { basis: 'inferred', granularity: 'day', part: null, relation: 'at', shift: null } as const;
    return { stated: {}, interval, kind: 'happened', ...rest };
  });
  return { ...emptySketch({ id: 'r', published }), moments, acts: new Map(acts) };
}

describe('acts', () => {
  it.each<[string, Sketch, Sketch]>([
    ['days of two years, each the news', sketch('2024-03-12', ['2024-03-10']), sketch('2025-04-20', ['2025-04-17'])],
    ['of two years, in reports without a day', sketch(null, ['2024-03-10']), sketch(null, ['2025-04-17'])],
    ['gas and bombs', sketch(null, [], [['gas', 4]]), sketch(null, [], [['fire from afar', 3]])],
    [
      'a hack and missiles',
      sketch(
        null,
        [],
        [
          ['hack', 4],
          ['crash', 1],
        ],
      ),
      sketch(null, [], [['fire from afar', 3]]),
    ],
  ])('are two: %s', (_, a, b) => {
    expect(compareActs(a, b)).not.toBeNull();
    expect(compareActs(b, a)).toBe(compareActs(a, b));
  });

  it.each<[string, Sketch, Sketch]>([
    ['nothing is known', sketch(null, []), sketch(null, [])],
    [
      'the later report tells of the old act',
      sketch('2024-03-12', ['2024-03-10']),
      sketch('2025-04-20', ['2024-03-10']),
    ],
    ['one report gives no day', sketch('2024-03-12', ['2024-03-10']), sketch('2025-04-20', [])],
    ['one week of reports on what lasted', sketch('2025-04-20', ['2024-03-10']), sketch('2025-04-22', ['2025-04-17'])],
    ['months of one intrusion', sketch(null, ['2024-03-10']), sketch(null, ['2024-08-17'])],
    ['one of them tells of both days', sketch(null, ['2024-03-10', '2025-04-17']), sketch(null, ['2025-04-17'])],
    [
      'both kinds in one report',
      sketch(
        null,
        [],
        [
          ['gas', 4],
          ['fire from afar', 3],
        ],
      ),
      sketch(null, [], [['fire from afar', 3]]),
    ],
    ['a missile and a crash', sketch(null, [], [['crash', 4]]), sketch(null, [], [['fire from afar', 3]])],
    ['a hack that poisons', sketch(null, [], [['hack', 4]]), sketch(null, [], [['gas', 3]])],
  ])('may be one: %s', (_, a, b) => {
    expect(compareActs(a, b)).toBeNull();
    expect(compareActs(b, a)).toBeNull();
  });
});
