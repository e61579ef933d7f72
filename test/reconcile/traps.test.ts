import { describe, expect, it } from 'vitest';
import { makeDossier, openAids } from '../../src/gainsay.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { openText } from '../../src/read/form/text.ts';
import { readReport } from '../../src/read/read.ts';
import { HARD_NEGATIVES, TRAPS, type Trap } from '../support/traps.ts';

const aids = openAids();

const LEADS = [
  "Norland accuses Velmark of breaking into water works\n\nNorland's State Police on Tuesday accused Velmark's Signals Directorate of breaking into the Tarn water works. Two valves were opened and the town was without water for an hour.",
  "Water works hacked by Velmark, Norland says\n\nVelmark's Signals Directorate broke into the water works in Tarn, Norland's State Police said. The town was without water for an hour after two valves were opened.",
];

function dossierOf({ a, b, published }: Trap): Dossier {
  const reports = [a, b].map((words, i) => {
    const told = { publisher: `Paper ${i}`, published: published?.[i] ?? null };
    const bytes = new TextEncoder().encode(`${LEADS[i]}\n\n${words}\n`);
    return readReport(openText({ file: `${i}.txt`, bytes, told }), aids);
  });
  return makeDossier(reports);
}

/** The relations found in the field, said of the second report against the first. */
function relationsIn(dossier: Dossier, field: string): string[] {
  const second = dossier.reports.find(({ report }) => report.publisher === 'Paper 1')!.report.id;
  return dossier.events
    .flatMap(({ fields }) => fields.filter(({ name }) => name.startsWith(field)))
    .flatMap(({ readings, comparisons }) =>
      comparisons
        .filter(({ relation }) => relation !== 'silent')
        .map(({ a, b, relation }) => {
          if (readings[a]!.report === readings[b]!.report || readings[b]!.report === second) return relation;
          return relation === 'refines' ? 'vaguer' : relation === 'vaguer' ? 'refines' : relation;
        }),
    );
}

describe.each([
  ['differences that look like contradictions and are none', HARD_NEGATIVES],
  ['what they look like', TRAPS],
] as const)('%s', (_, traps) => {
  it.each(traps.map((trap) => [trap.trap, trap] as const))('%s', (_name, trap) => {
    const dossier = dossierOf(trap);
    const found = [...new Set(relationsIn(dossier, trap.field))];
    if (trap.is !== 'contradicts') expect(relationsIn(dossier, '')).not.toContain('contradicts');
    if (trap.is === null) expect(found.filter((relation) => relation !== 'agrees')).toEqual([]);
    else expect(trap.is === 'agrees' ? found : found.filter((relation) => relation !== 'agrees')).toEqual([trap.is]);
  });
});

it('holds thirty hard negatives or more', () => expect(HARD_NEGATIVES.length).toBeGreaterThanOrEqual(30));
