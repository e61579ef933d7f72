import type { Lineage } from '../../model/lineage.ts';
import { remember, serialOf } from '../remember.ts';
import type { Body } from './body.ts';
import { lineageRow } from './lineage-row.ts';
import type { Told } from './told.ts';
import { StoryFile } from './story-file.ts';

/**
 * What reports say of where they take from, with the credits that mean a report of the case pointed at it: one by the credited
 * publisher from which the words come, or else the one most clearly on the same story. A credit to a publisher whose reports here
 * are on other matters stays a credit to the outside.
 */
export function resolveCredits(
  told: readonly Told[],
  takenFrom: ReadonlyMap<string, string>,
  common: ReadonlySet<string>,
): Lineage[] {
  const publishers = new Map(told.map(({ body, publisher }) => [body.report.id, publisher]));
  const byPublisher = Map.groupBy(told, ({ publisher }) => publisher);
  const files = new Map<string, StoryFile | null>();
  const fileOf = (publisher: string): StoryFile | null => {
    let file = files.get(publisher);
    if (file === undefined) files.set(publisher, (file = openFile(byPublisher.get(publisher) ?? [], common)));
    return file;
  };
  return told.flatMap(({ body, rows }) =>
    rows.map((row) => {
      const giver = takenFrom.get(row.report);
      if (giver !== undefined && publishers.get(giver) === row.from) return pointedAt(row, giver);
      const file = fileOf(row.from);
      const meant = file && closestIn(file, row.from, body);
      return meant === null ? row : pointedAt(asCompared(row), meant);
    }),
  );
}

function openFile(published: readonly Told[], common: ReadonlySet<string>): StoryFile | null {
  if (published.length === 0) return null;
  const bodies = published.map(({ body }) => body);
  const from = [common, ...bodies].map(serialOf).join(' ');
  return remember(bodies[0]!, 'story file', from, () => new StoryFile(bodies, common));
}

function closestIn(file: StoryFile, publisher: string, body: Body): string | null {
  return remember(body, `closest of ${publisher}`, String(serialOf(file)), () => file.closest(body));
}

/** The bodies of both reports are here and are not mostly the same: a report that credits the other for all of it is no copy. */
function asCompared(row: Lineage): Lineage {
  return row.kind === 'copy' && row.basis === 'stated' ? { ...row, kind: 'cites' } : row;
}

function pointedAt(row: Lineage, report: string): Lineage {
  return lineageRow(row.report, report, row.kind, row.basis, row.evidence);
}
