import type { OutletControl } from '../../model/lineage.ts';
import type { View } from './view-dossier.ts';
import { listed } from './wording/listed.ts';

/** Outlets of the case under one control: they count as one, however many they are. */
export interface SharedControl {
  by: string;
  outlets: OutletControl[];
}

/** Who controls the outlets, those under one control together and first. */
export function groupControl({ dossier }: Pick<View, 'dossier'>): SharedControl[] {
  const groups = [...Map.groupBy(dossier.outlets, ({ by }) => by)].map(([by, outlets]) => ({ by, outlets }));
  return [...groups.filter(isShared), ...groups.filter((group) => !isShared(group))];
}

export function isShared({ outlets }: SharedControl): boolean {
  return outlets.length > 1;
}

/** `CGTN and Xinhua: one control, public authorities of China`. */
export function describeShared(group: SharedControl): string {
  const names = listed(
    group.outlets.map(({ outlet }) => outlet),
    6,
  );
  if (isShared(group)) return `${names}: one control, ${group.by}`;
  return group.by === names ? `${names}: nobody outside it` : `${names}: ${group.by}`;
}

/** What the source says of one outlet, with the source's title and both dates. */
export function describeControl({ outlet, through, says, source }: OutletControl): string {
  const by = through === null ? '' : `, through ${through}`;
  const page = source.page === null ? 'its page shows no date' : `its page is of ${source.page}`;
  // Without its scheme: the page that shows it promises to name nothing that could be fetched.
  const address = source.url.replace(/^https?:\/\//, '');
  return `${outlet}${by}: ${says} (${source.title}; ${address}; looked up ${source.seen}, ${page})`;
}
