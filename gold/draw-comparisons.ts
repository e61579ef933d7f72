/**
 * `npm run accuracy -- comparisons --seed N`: draws comparisons that are neither `agrees` nor `silent`, to be judged by somebody
 * who reads both values in their reports; `--every contradicts,garbles` prints all of these instead. The same seed draws the
 * same ones from the same readings.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Dossier } from '../src/model/dossier.ts';
import type { Comparison, Field, Reading, Relation } from '../src/model/field.ts';
import { comparisonSets, dossierOfSet } from './comparison-sets.ts';
import { shuffled } from './shuffled.ts';

interface Drawn {
  set: string;
  dossier: Dossier;
  event: string;
  field: Field;
  comparison: Comparison;
}

const AROUND = 220;

export async function drawComparisons(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      size: { type: 'string', default: '60' },
      every: { type: 'string' },
    },
  });
  const found: Drawn[] = [];
  for (const set of comparisonSets(process.env['GAINSAY_BENCH']))
    found.push(...differencesOf(set.name, await dossierOfSet(set)));
  console.log(tally(found));
  const wanted = values.every?.split(',') as Relation[] | undefined;
  const shown = wanted
    ? found.filter(({ comparison }) => wanted.includes(comparison.relation))
    : shuffled(found, Number(values.seed)).slice(0, Number(values.size));
  shown.forEach((one, i) => console.log(`\n${describe(one, i + 1)}`));
}

function differencesOf(set: string, dossier: Dossier): Drawn[] {
  return dossier.events
    .flatMap((event) =>
      event.fields.flatMap((field) =>
        field.comparisons
          .filter(({ relation }) => relation !== 'agrees' && relation !== 'silent')
          .map((comparison) => ({ set, dossier, event: event.title, field, comparison })),
      ),
    )
    .sort((a, b) => (a.comparison.id < b.comparison.id ? -1 : 1));
}

function tally(found: readonly Drawn[]): string {
  const counts = Map.groupBy(found, ({ set, comparison }) => `${set}: ${comparison.relation}`);
  return [`${found.length} differences`, ...[...counts].map(([key, some]) => `${key} ${some.length}`).sort()].join(
    '\n',
  );
}

function describe({ set, dossier, event, field, comparison }: Drawn, number: number): string {
  const { a, b, relation, why, candidates, id } = comparison;
  const open = candidates.map((one) => `\n   could be ${one.relation}: ${one.needs}`).join('');
  return [
    `${number}. ${id} ${set}, ${field.name}: ${relation}`,
    `   event: ${event}`,
    `   a: ${place(dossier, field.readings[a])}`,
    `   b: ${place(dossier, field.readings[b])}`,
    `   why: ${why}${open}`,
  ].join('\n');
}

function place(dossier: Dossier, reading: Reading | undefined): string {
  if (!reading || reading.start === null || reading.end === null) return '(nothing)';
  const { report } = dossier.reports.find((one) => one.report.id === reading.report)!;
  const { start, end } = reading;
  const before = report.text.slice(Math.max(0, start - AROUND), start);
  const after = report.text.slice(end, end + AROUND);
  const words = `${before}»${report.text.slice(start, end)}«${after}`.replace(/\s+/g, ' ');
  return `${basename(report.file)} ${report.published ?? 'undated'} [${reading.state}] …${words}…`;
}
