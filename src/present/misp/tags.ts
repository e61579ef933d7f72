import type { Relation } from '../../model/field.ts';
import type { Stance } from '../../model/statement.ts';
import { safeLine } from '../view/safe-text.ts';
import type { TlpLevel } from '../view/tlp.ts';
import { clipped } from '../view/wording/clipped.ts';

/** What a user of MISP filters on: `gainsay:stance="deny"`. */
export function stanceTag(stance: Stance): string {
  return `gainsay:stance="${stance}"`;
}

/** How an accusation was answered in these reports; `refusal`: with nothing but a refusal to answer. */
export type Answered = 'none' | 'refusal' | 'given';

export function answerTag(answered: Answered): string {
  return `gainsay:answer="${answered}"`;
}

/** The country of whoever is accused, or speaks, by its code; null where the reports do not show it. */
export function countryTag(part: 'accused' | 'speaker', country: string | null): string | null {
  return country !== null && /^[A-Z]{2}$/.test(country) ? `gainsay:${part}="${country}"` : null;
}

export function relationTag(relation: Relation): string {
  return `gainsay:relation="${relation}"`;
}

/** The technique as MISP's own galaxy of ATT&CK patterns has it; null for what is no id of ATT&CK. */
export function techniqueTag({ id, name }: { id: string; name: string }): string | null {
  if (!/^T\d{4}(?:\.\d{3})?$/.test(id)) return null;
  return `misp-galaxy:mitre-attack-pattern="${clipped(safeLine(name).replaceAll('"', "'"), 150)} - ${id}"`;
}

export function tlpTag(tlp: TlpLevel): string {
  return `tlp:${tlp}`;
}
