import type { Lineage } from '../../model/lineage.ts';
import type { View } from './view-dossier.ts';
import { BASIS_WORDS } from './wording/basis-words.ts';
import { LINEAGE_WORDS } from './wording/lineage-words.ts';

/** `Harbour Post quotes Northern Wire (stated in the reports)`. */
export function describeLineage({ names }: Pick<View, 'names'>, { report, from, kind, basis }: Lineage): string {
  return `${names.get(report) ?? report} ${LINEAGE_WORDS[kind]} ${names.get(from) ?? from} (${BASIS_WORDS[basis]})`;
}
