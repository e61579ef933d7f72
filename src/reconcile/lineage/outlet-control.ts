import type { Codebooks, ControlEntry, OutletEntry } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Lineage, OutletControl } from '../../model/lineage.ts';
import { publisherName } from './outlets.ts';
import { plainName } from './plain-name.ts';

type OutletBooks = Pick<Codebooks, 'outlets'>;
type Controlled = OutletEntry & { control: ControlEntry };

/** Who controls an outlet of this name; the name itself where the codebook does not know, so that outlets it does not know stay apart. */
export function controllersBy(codebooks: OutletBooks): (outlet: string) => string {
  const known = controlledByName(codebooks);
  return (outlet) => known.get(plainName(outlet))?.control.by ?? plainName(outlet);
}

/** The outlets that reports of the case come from or take from, with who controls them; those under one control stand together. */
export function listControl(
  reports: readonly AnnotatedReport[],
  lineage: readonly Lineage[],
  codebooks: OutletBooks,
): OutletControl[] {
  const known = controlledByName(codebooks);
  const uses = [
    ...reports.flatMap(({ report, statements }) => [
      { report: report.id, name: publisherName(report) ?? '' },
      ...statements.flatMap((one) => one.via.map((name) => ({ report: report.id, name }))),
    ]),
    ...lineage.map(({ report, from }) => ({ report, name: from })),
  ];
  const byOutlet = Map.groupBy(
    uses.flatMap(({ report, name }) => {
      const entry = known.get(plainName(name));
      return entry ? [{ report, entry }] : [];
    }),
    ({ entry }) => entry,
  );
  return [...byOutlet]
    .map(([entry, used]) => controlOf(entry, [...new Set(used.map(({ report }) => report))].sort(), codebooks))
    .sort((a, b) => (a.by + a.outlet < b.by + b.outlet ? -1 : 1));
}

function controlOf({ name, control }: Controlled, reports: string[], { outlets }: OutletBooks): OutletControl {
  const { by, through = null, ground, says, source } = control;
  return { outlet: name, by, through, ground, says, source: { ...outlets.sources[source]! }, reports };
}

function controlledByName({ outlets }: OutletBooks): Map<string, Controlled> {
  const controlled = outlets.entries.filter((entry): entry is Controlled => entry.control !== undefined);
  return new Map(
    controlled.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [plainName(name), entry] as const)),
  );
}
