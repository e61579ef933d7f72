import type { Quantity } from '../../model/quantity.ts';

type Comparator = Quantity['comparator'];

const BEFORE: [RegExp, Comparator][] = [
  [
    /\b(?:no\s+more\s+than|not\s+more\s+than|up\s+to|as\s+(?:many|much|high)\s+as|at\s+most|a\s+maximum\s+of|maximum\s+of)\s+$/i,
    'up-to',
  ],
  [/\b(?:at\s+least|no\s+(?:fewer|less)\s+than|not\s+less\s+than|a\s+minimum\s+of|minimum\s+of)\s+$/i, 'at-least'],
  [
    /\b(?:(?:well|far|just|slightly)\s+)?(?:more\s+than|over|above|upwards\s+of|in\s+excess\s+of|exceeding|exceeded|greater\s+than)\s+$/i,
    'over',
  ],
  [/\b(?:(?:well|far|just|slightly)\s+)?(?:less\s+than|fewer\s+than|under|below)\s+$/i, 'under'],
  [
    /\b(?:about|around|roughly|approximately|nearly|almost|close(?:r)?\s+to|some|an?\s+estimated|estimated|an\s+average\s+of|on\s+average)\s+$/i,
    'about',
  ],
  [/[~≈]\s?$/, 'about'],
];
const AFTER: [RegExp, Comparator][] = [
  [/^\s+or\s+more\b/i, 'at-least'],
  [/^\+/, 'at-least'],
  [/^\s+or\s+(?:so|thereabouts)\b/i, 'about'],
  [/^\s+or\s+(?:fewer|less)\b/i, 'up-to'],
];
const REACH = 28;

/** The comparator around a number and how many characters before and after it belong to it; null without one. */
export function readComparator(
  prose: string,
  start: number,
  end: number,
): { comparator: Comparator; before: number; after: number } | null {
  const left = prose.slice(Math.max(0, start - REACH), start);
  for (const [pattern, comparator] of BEFORE) {
    const match = pattern.exec(left);
    if (match) return { comparator, before: match[0].length, after: 0 };
  }
  const right = prose.slice(end, end + REACH);
  for (const [pattern, comparator] of AFTER) {
    const match = pattern.exec(right);
    if (match) return { comparator, before: 0, after: match[0].length };
  }
  return null;
}

/** The bounds of a number under its comparator. */
export function boundsOf(low: number, high: number, comparator: Comparator): Pick<Quantity, 'low' | 'high'> {
  switch (comparator) {
    case 'over':
    case 'at-least':
      return { low, high: null };
    case 'under':
    case 'up-to':
      return { low: null, high };
    case 'exactly':
    case 'about':
    case 'between':
    case 'order':
      return { low, high };
  }
}
