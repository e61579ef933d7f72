import type { LineageKind } from '../../model/lineage.ts';
import { OUTLET_NOUN } from '../../model/words/outlet-nouns.ts';

/** What the words right before and right after an outlet's name say of how the report depends on it. */
interface CreditRule {
  kind: LineageKind;
  before?: RegExp;
  after?: RegExp;
  why: string;
}

const THE = String.raw`(?:(?:the|an?|its|their)\s+)?`;
const FEW = String.raw`(?:[^\s.,;:]+\s+){0,4}`;
const before = (source: string) => new RegExp(`(?:${source})$`, 'i');
const after = (source: string) => new RegExp(`^(?:${source})`, 'i');

/** In order; the first that fits counts. */
export const CREDIT_RULES: readonly CreditRule[] = [
  {
    kind: 'copy',
    before: before(
      String.raw`\boriginally\s+(?:appeared|published|ran|written|posted|reported)\s+(?:on|in|by|at|for)\s+${THE}`,
    ),
    why: 'says that it appeared there first',
  },
  {
    kind: 'excerpt',
    before: before(
      String.raw`\b(?:read|see)\s+(?:the\s+)?(?:complete|full|entire|original|rest of the|whole)\s+(?:article|story|report|post|text)?[\s,:]*(?:see|at|on|in)?[\s,:]*${THE}`,
    ),
    why: 'refers to it for the whole text',
  },
  {
    kind: 'copy',
    before: before(String.raw`(?:^|\n)\s*from\s+${THE}`),
    after: after(String.raw`\s*:`),
    why: 'is headed as taken from it',
  },
  { kind: 'copy', before: before(String.raw`\(`), after: after(String.raw`\)\s*[-–—]`), why: 'has its dateline' },
  {
    kind: 'copy',
    before: before(String.raw`(?:[.!?”"]\s*|\n\s*)\(`),
    after: after(String.raw`\)\s*(?:\n|$)`),
    why: 'ends with its credit',
  },
  {
    kind: 'copy',
    before: before(String.raw`(?:^|\n)\s*(?:by\s+)?`),
    after: after(String.raw`\s*(?:\n|$)`),
    why: 'has its byline',
  },
  {
    kind: 'cites',
    before: before(String.raw`(?:^|\n)\s*with\s+`),
    after: after(String.raw`\s*[.)]?\s*(?:\n|$)`),
    why: 'names it as a source of material',
  },
  { kind: 'cites', before: before(String.raw`\b(?:sources?|credit)\s*:\s*[^\n]{0,160}`), why: 'lists it as a source' },
  {
    kind: 'quotes',
    before: before(String.raw`\b(?:told|tells|telling)\s+${THE}`),
    why: 'gives words that were said to it',
  },
  {
    kind: 'quotes',
    before: before(
      String.raw`\b(?:interview\s+(?:with|by)|speaking\s+to|spoke\s+(?:to|with)|statement\s+to|comments?\s+to|remarks?\s+to|(?:e-?mailed|provided|given|sent)\s+to)\s+${THE}`,
    ),
    why: 'gives words that were said to it',
  },
  { kind: 'cites', before: before(String.raw`\baccording\s+to\s+${THE}${FEW}`), why: 'gives it as the source' },
  {
    kind: 'cites',
    before: before(
      String.raw`\b(?:citing|cites|cited\s+by|quoting|quoted\s+by|reported\s+by|published\s+(?:by|in|on)|obtained\s+by|seen\s+by|viewed\s+by|reviewed\s+by|shared\s+(?:by|with)|carried\s+by|(?:report|story|article|investigation)\s+(?:from|by|in|on)|per|via)\s+${THE}${FEW}`,
    ),
    why: 'gives it as the source',
  },
  {
    kind: 'cites',
    after: after(
      String.raw`\s+(?:(?:news\s+agency|${OUTLET_NOUN})\s+|also\s+|first\s+|later\s+|has\s+|had\s+){0,2}(?:reported|reports|quoted|cited|noted|revealed|said|says|wrote|writes|broke)\b`,
    ),
    why: 'repeats what it reported',
  },
  {
    kind: 'cites',
    after: after(String.raw`['’]?s?\s+(?:report(?:ing)?|story|article|investigation)\b`),
    why: 'refers to its report',
  },
];
