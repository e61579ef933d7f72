import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';
import { ROLES } from './position-words.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten)';
const SOMEBODY = String.raw`(?:${ROLES}|suspects?|pair|couple|trio|brothers|sisters|siblings)`;
const CHARGED =
  '(?:accused|charged|arrested|detained|indicted|suspected|wanted|questioned|investigated|sought|jailed|held|sentenced|remanded|sanctioned)';

/** Speaks of several who are accused and have no names yet: `Two employees are accused of it`, `police questioned three men`. */
export const SEVERAL_ACCUSED = new RegExp(
  String.raw`\b(?:${NUMBER}|several|a|the)\s+(?:[\w-]+\s+){0,4}?${SOMEBODY}\b[^.;]{0,80}?(?:\s(?:is|are|was|were|been|being)|['’]re)\s+(?:[\w-]+\s+){0,2}?${CHARGED}\b|\b${CHARGED}\s+(?:the\s+|these\s+)?${NUMBER}\s+(?:[\w-]+\s+){0,4}?${SOMEBODY}\b`,
  'i',
);

/** Whoever is named behind such a sentence as one of them. */
export const MEMBER_RULES: readonly NameRule[] = [
  // one of the two, N; one of them is N; both of the men, N and N
  String.raw`\b(?:one|another|two|three|both|the\s+(?:first|second|third|other))\s+of\s+(?:them|those|these|the\s+(?:${NUMBER}|(?:[\w-]+\s+){0,2}?${SOMEBODY}))\s*(?:[,:–—-]|\s(?:is|was|are|were))\s*(?:(?:an?|the)\s+(?:[\w-]+\s+){1,4}?(?:(?:named|called)\s+)?,?\s*)?${RANK}${LIST}`,
  // Among the six is N; among them are N and N
  String.raw`\bamong\s+(?:them|those|these|the\s+(?:${NUMBER}|(?:[\w-]+\s+){0,2}?${SOMEBODY}))\s+(?:is|was|are|were)\s+(?:(?:an?|the)\s+(?:[\w-]+\s+){1,4}?(?:(?:named|called)\s+)?,?\s*)?${RANK}${LIST}`,
].map(nameRule);
