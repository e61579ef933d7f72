import type { CaveatGroup } from './group-caveats.ts';
import { namesOf, type View } from './view-dossier.ts';
import { asSentence } from './wording/as-sentence.ts';
import { count } from './wording/count.ts';
import { listed } from './wording/listed.ts';

/** `seal: 1 name is sealed. (Harbour Post, 3 places)`. */
export function describeCaveat(view: View, { step, reason, places }: CaveatGroup): string {
  const names = namesOf(view, [...new Set(places.map((place) => place.report))]);
  const times = places.length > names.length ? `, ${count(places.length, 'place')}` : '';
  return `${step}: ${asSentence(reason)}${names.length > 0 ? ` (${listed(names)}${times})` : ''}`;
}
