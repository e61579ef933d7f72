import type { Field, Reading, Relation } from '../../model/field.ts';
import { valueKey } from '../field/value-key.ts';
import type { Judged } from './judge-pair.ts';

const CLOSENESS: readonly Relation[] = [
  'agrees',
  'refines',
  'vaguer',
  'converts',
  'garbles',
  'updates',
  'contradicts',
  'other-scope',
  'unexplained',
];

/**
 * Of a list, each value against its closest counterpart. A value that the other report gives too has found its own; what is then
 * left on one side is an addition and no difference. Between two reports that share or match a value nothing is unexplained.
 */
export function keepClosest(found: readonly Judged[], { name, readings }: Field): Judged[] {
  const given = new Set(readings.map((reading) => `${reading.report} ${keyOf(reading)}`));
  const met = new Set<string>();
  // Parties answer one by one: that both reports have one party accuse in turn says nothing of the others.
  const share = name === 'response' ? () => false : sharing(readings);
  const used = new Set<string>();
  return [...found].sort(byCloseness).filter(({ a, b, verdict }) => {
    const [x, y] = [readings[a]!, readings[b]!];
    const answered = given.has(`${y.report} ${keyOf(x)}`) || given.has(`${x.report} ${keyOf(y)}`);
    const taken = used.has(`${a} ${y.report}`) || used.has(`${b} ${x.report}`);
    const meeting = pairOf(x.report, y.report);
    // Which reading is the odd one is told once, not against every report that has it right.
    const odd = verdict.relation === 'garbles' ? `odd ${verdict.flipped ? a : b}` : '';
    if (odd !== '' && used.has(odd)) return false;
    if (answered || taken || (verdict.relation === 'unexplained' && (met.has(meeting) || share(x.report, y.report))))
      return false;
    used.add(odd).add(`${a} ${y.report}`).add(`${b} ${x.report}`);
    met.add(meeting);
    return true;
  });
}

/** Whether two reports give one value in common. */
function sharing(readings: readonly Reading[]): (a: string, b: string) => boolean {
  const stated = readings.filter(({ value }) => value !== null);
  const keys = new Map(
    [...Map.groupBy(stated, ({ report }) => report)].map(([id, own]) => [id, new Set(own.map(keyOf))]),
  );
  return (a, b) => [...(keys.get(a) ?? [])].some((key) => keys.get(b)?.has(key) ?? false);
}

function keyOf({ value, state }: Reading): string {
  return value ? valueKey(value) : state;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function byCloseness(x: Judged, y: Judged): number {
  const step = CLOSENESS.indexOf(x.verdict.relation) - CLOSENESS.indexOf(y.verdict.relation);
  return step || y.likeness - x.likeness || x.a - y.a || x.b - y.b;
}
