import { LIST, RANK } from './name-list.ts';
import { nameRule, type NameRule } from './name-rule.ts';

const WHO = String.raw`(?:accused|co-accused|suspects?|defendants?|co-defendants?|detainees?)`;
const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}|[b-f]|a(?=\s*[,:(–—-]))`;
const NUMBERED = String.raw`${WHO}\s+(?:(?:no|number|nr|#)\.?\s*)?${NUMBER}`;
const ORDINAL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** `A2`, as charge sheets number the accused. */
const SHORT = String.raw`a-?\d{1,2}`;
const NOT_SPEAKING = String.raw`(?!['’]s\s|\s+(?:ruled|presided|remanded)\b)`;

/** Whoever a report numbers among the accused: `Accused No. 2, N`, `N (A2)`. */
export const NUMBERED_RULES: readonly NameRule[] = [
  // Accused No. 2, N; Suspect one: N; Defendant 3 N
  String.raw`\b${NUMBERED}\s*[:.)(,–—-]?\s*${RANK}${LIST}${NOT_SPEAKING}`,
  // Wanted 2: N
  String.raw`\b(?:persons?|wanted)\s+(?:(?:no|number|nr)\.?\s*)?\d{1,2}\s*[:.)–—-]\s*${LIST}`,
  // the second accused, N
  String.raw`\b${ORDINAL}\s+(?:accused|defendant|suspect|co-accused|co-defendant)\s*[:(,–—-]?\s*${RANK}${LIST}${NOT_SPEAKING}`,
  // A1, N, and A2, N
  String.raw`(?<=^\W*|\b(?:and|with|to|by|from|that)\s+|[;(,]\s*)${SHORT}\s*[:(,–—-]?\s*${RANK}${LIST}${NOT_SPEAKING}`,
  // N (A2); N (Accused No. 1)
  String.raw`${LIST}(?=\s*\((?:${SHORT}|${NUMBERED}|${ORDINAL}\s+(?:accused|defendant|suspect))\))`,
].map(nameRule);
