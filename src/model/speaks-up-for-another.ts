/**
 * Whether somebody speaks up for a person who is not the speaker: `a lawyer for one of them said his client was innocent`, `his mother
 * said he had been at home`. What is denied so is what that person is charged with.
 */
export function speaksUpForAnother(source: string, content: string): boolean {
  return DEFENDER.test(source) && FOR_SOMEBODY.test(`${source} ${content}`);
}

const DEFENDER =
  /\b(lawyers?|attorneys?|counsel|solicitors?|barristers?|defen[cs]e team|mother|father|parents?|wife|husband|brothers?|sisters?|sons?|daughters?|family|relatives?|cousin|uncle|aunt|neighbou?rs?|friends?)\b/i;
const FOR_SOMEBODY =
  /\b(clients?|(one|both|either|two|three|all) of (them|the)|he|she|him|her|his|they|them|their|son|daughter|husband|wife|brother|sister)\b/i;
