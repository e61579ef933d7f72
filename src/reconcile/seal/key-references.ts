import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Dossier } from '../../model/dossier.ts';
import { referUnder, type Reference } from '../../model/reference.ts';
import type { Sealer } from './sealer.ts';
import { sealValue } from './seal-value.ts';

/**
 * The references of the dossier that are made of a sealed name, each with one made under the key to stand for it: of a name
 * that somebody guesses the reference could be made and compared, and it would be the same in every dossier. `sealed` are the
 * dossier's reports without the names.
 */
export function keyReferences(
  dossier: Pick<Dossier, 'actors' | 'lineage' | 'reports'>,
  sealed: readonly AnnotatedReport[],
  sealer: Sealer,
  key: Uint8Array,
): Map<Reference, Reference> {
  const naming = sealedMentions(dossier.reports, sealed);
  const actors = dossier.actors.filter(
    (actor) => sealValue(actor, sealer) !== actor || actor.mentions.some((mention) => naming.has(mention)),
  );
  const rows = dossier.lineage.filter(({ from }) => sealer.sealString(from) !== from);
  return new Map([
    ...actors.map(({ id }) => [id, referUnder(key, 'a', [id])] as const),
    ...rows.map(({ id }) => [id, referUnder(key, 'l', [id])] as const),
  ]);
}

/** The mentions whose name is sealed, or the name of whoever has the office they name: `Varensk's Foreign Office`. */
function sealedMentions(reports: readonly AnnotatedReport[], sealed: readonly AnnotatedReport[]): Set<Reference> {
  const naming = new Set<Reference>();
  for (const [i, { mentions }] of reports.entries()) {
    for (const [j, mention] of mentions.entries()) {
      const shown = sealed[i]!.mentions[j]!;
      if (shown === mention || mention.kind !== 'actor' || shown.kind !== 'actor') continue;
      const { name, level, partOf } = mention.value;
      if (shown.value.name !== name || (level !== 'person' && shown.value.partOf !== partOf)) naming.add(mention.id);
    }
  }
  return naming;
}

/** The value with these references in the place of others, wherever they stand. */
export function referAnew<T>(value: T, references: ReadonlyMap<Reference, Reference>): T {
  return references.size === 0 ? value : sealValue(value, { sealString: (text) => references.get(text) ?? text });
}

/** In the order of their references, as ever: at the place of the old one the new one would tell how that began. */
export function byReference(a: Pick<Actor, 'id'>, b: Pick<Actor, 'id'>): number {
  return a.id < b.id ? -1 : 1;
}
