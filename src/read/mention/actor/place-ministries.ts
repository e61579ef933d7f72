import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';

/** `Interior ministry`, `Ministry of Health`: of these a state has one. */
const MINISTRY = /^(?:[\p{L}-]+(?:,? (?:and )?[\p{L}-]+){0,3} ministry|ministry of (?:the )?\p{L}.*)$/iu;

/**
 * `The interior ministry` of which no words say whose it is, in a report that names no ministry of another: it is of the country of the
 * dateline, as is whatever goes back to it. Inferred.
 */
export function placeMinistries({ dateline }: MentionScene, drafts: readonly Draft[]): void {
  if (dateline === null) return;
  const ministries = drafts.filter(({ value, antecedent }) => antecedent === null && isMinistry(value.name));
  if (ministries.some(({ value }) => isOfAnother(value, dateline))) return;
  const loose = new Set(ministries.filter(({ value }) => value.country === null));
  for (const found of drafts) {
    if (!loose.has(found) && !(found.antecedent && loose.has(found.antecedent))) continue;
    if (found.value.country !== null) continue;
    found.value = { ...found.value, country: dateline };
    found.basis = 'inferred';
  }
}

function isMinistry(name: string): boolean {
  return MINISTRY.test(name.replace(/^.*['’]s? /, ''));
}

function isOfAnother({ country, partOf }: Draft['value'], dateline: string): boolean {
  return country === null ? partOf !== null : country !== dateline;
}
