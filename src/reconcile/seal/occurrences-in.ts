import { isWithoutCapitals } from '../../model/words/is-without-capitals.ts';
import { findOccurrences, type Occurrence } from './find-occurrences.ts';
import type { NameIndex } from './name-index.ts';
import type { ReadNames } from './read-names.ts';

/**
 * Where a report names the indexed persons. Furniture and time codes are read too; a name that runs across one is found in
 * the prose, where they are blank.
 */
export function occurrencesIn(
  { annotated: { report }, prose, names, elsewhere }: ReadNames,
  index: NameIndex,
): Occurrence[] {
  const around = { names, elsewhere, prose: true, small: isWithoutCapitals(report.text) };
  const found = findOccurrences(prose, index, around);
  if (prose === report.text) return found;
  const places = new Set(found.map(({ start, end }) => `${start}-${end}`));
  const inText = findOccurrences(report.text, index, around).filter(({ start, end }) => !places.has(`${start}-${end}`));
  return [...found, ...inText].sort((a, b) => a.start - b.start || b.end - a.end);
}
