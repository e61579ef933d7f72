import type { LineageKind } from '../../../model/lineage.ts';

export const LINEAGE_WORDS: Record<LineageKind, string> = {
  copy: 'is a copy of',
  excerpt: 'is an excerpt of',
  update: 'is an update of',
  translation: 'is a translation of',
  cites: 'cites',
  quotes: 'quotes',
  'same-source': 'shares a source with',
};
