import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

/** Of these a state has one, and a report from its capital names them without it. Of presidents reports from anywhere name their own. */
const OFFICE =
  /(?:^| )(?:prime minister|premier|[\p{L}-]+ (?:affairs |security )?minister|minister (?:of|for) \p{L}.*)$/iu;

/**
 * `Prime Minister Name` of whom no words say of which country, in a report from a place of that country which tells of no minister of another:
 * of the country of the dateline, as is whatever goes back to the name. Inferred.
 */
export function placeMinisters({ dateline, countries }: MentionScene, drafts: readonly Draft[]): void {
  if (dateline === null || !countries.has(dateline)) return;
  const ministers = drafts.filter(({ value }) => value.level === 'person' && OFFICE.test(value.role ?? ''));
  if (ministers.some(({ value }) => value.country !== null && value.country !== dateline)) return;
  const loose = new Set(ministers.filter(isLoose).map(({ value }) => value.name));
  for (const found of drafts) {
    if (!loose.has((found.antecedent ?? found).value.name) || found.value.country !== null) continue;
    found.value = { ...found.value, country: dateline };
    found.basis = 'inferred';
  }
}

function isLoose({ value: { form, country, partOf, speaksFor } }: Draft): boolean {
  return form === 'name' && country === null && partOf === null && speaksFor === null;
}
