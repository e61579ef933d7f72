import type { LeftPart } from './noun-phrase.ts';

/** Of `Name's lawyer` Name, for whom the lawyer speaks without being a part of him; null for other roles, and for the lawyers of bodies. */
export function clientOf(role: string, { owner }: LeftPart): string | null {
  return owner?.value.level === 'person' && COUNSEL.test(role) ? owner.value.name : null;
}
const COUNSEL = /\b(?:lawyer|attorney|counsel|solicitor|barrister)$/i;
