import type { Statement } from '../../../model/statement.ts';
import type { View } from '../view-dossier.ts';

/** The countries of those who make a statement, in the order in which they are named; none where none is known. */
export function countriesOf(view: View, { id, actorCountry }: Statement): string[] {
  const countries = view.speakersOf.get(id)?.flatMap(({ country }) => country ?? []) ?? [];
  return countries.length > 0 || actorCountry === null ? countries : [actorCountry];
}
