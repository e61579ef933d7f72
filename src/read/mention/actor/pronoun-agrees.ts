import type { Draft } from './draft.ts';
import { headWord } from './head-words.ts';

/** Whether a mention is of the kind, number and gender that a pronoun asks for. */
export function agrees(pronoun: string, found: Draft): boolean {
  const { level, form } = found.value;
  const plural = isPlural(found);
  if (pronoun === 'he' || pronoun === 'she')
    return level === 'person' && !plural && found.head !== 'group' && genderFits(pronoun, found);
  if (pronoun === 'they') return plural || (form === 'name' && level === 'organisation');
  return level !== 'person' && !plural;
}

function genderFits(pronoun: string, { value }: Draft): boolean {
  const words = `${value.role ?? ''} ${value.name}`.toLowerCase();
  if (/woman\b|\bmrs\b|\bms\b|\bmiss\b|\bqueen\b|\bprincess\b/.test(words)) return pronoun === 'she';
  return !/spokesman\b|chairman\b|congressman\b|\bmr\b|\bking\b|\bprince\b/.test(words) || pronoun === 'he';
}

/** Whether a mention is of several. */
export function isPlural(found: Draft): boolean {
  if (found.value.form === 'name') return false;
  return headWord(found.head)?.plural ?? (found.head === 'they' || /s$/.test(found.head));
}
