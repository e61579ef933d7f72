import { quoted, type Explanation } from './explanation.ts';
import { quantityOf } from '../value-of.ts';
import type { Side } from '../pair.ts';

const COUNT = '(?:tally|count|figure|number|total|estimate|list)s?';
const LEAVES_OUT =
  '(?:leaves? out|left out|leaving out|(?:do|does|did|had|has) not (?:count|counted|include|included)|excludes?|excluded|omits?|omitted)';
const COUNTS = '(?:counts?|counted|includes?|included)';

/** `Which is why the ministry's own tally is lower`, `counting five clinics that the ministry leaves out`: this number is the larger one. */
const LARGER = new RegExp(
  `\\bwhich is why [^.;]{0,60}?\\b${COUNT}\\b[^.;]{0,20}?\\b(?:is|was|are|were|stays|stayed) (?:\\w+ )?(?:lower|smaller|below)\\b|` +
    `\\b(?:counting|including|which includes?|with)\\b [^.;]{2,90}?\\b${LEAVES_OUT}\\b`,
  'i',
);
/** `Not counting the clinics that the ministry includes`: the smaller one. */
const SMALLER = new RegExp(
  `\\bwhich is why [^.;]{0,60}?\\b${COUNT}\\b[^.;]{0,20}?\\b(?:is|was|are|were|stays|stayed) (?:\\w+ )?(?:higher|larger|above)\\b|` +
    `\\b(?:not counting|excluding|leaving out|without counting|without)\\b [^.;]{2,90}?\\b(?:that|which|whom|whose) [^.;]{2,40}?\\b${COUNTS}\\b`,
  'i',
);
/** So far behind a number its own sentence may say how it was counted. */
const REACH = 220;

/** A report says itself why its number is not the other's: it counts what the other leaves out, or leaves out what the other counts. */
export const explainCountedOtherwise: Explanation = ({ a, b }) => {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  if (x === null || y === null || x === y || a.report.id === b.report.id) return null;
  const [larger, smaller] = x > y ? [a, b] : [b, a];
  for (const [own, other, pattern] of [
    [larger, smaller, LARGER],
    [smaller, larger, SMALLER],
  ] as const) {
    const clause = clauseBehind(own, pattern);
    if (clause === null) continue;
    const why = `the report with ${quoted(own.words)} says itself how it was counted otherwise than ${quoted(other.words)}: ${quoted(clause)}`;
    return { relation: 'other-scope', why };
  }
  return null;
};

function sizeOf(side: Side): number | null {
  const quantity = quantityOf(side);
  return quantity && (quantity.low ?? quantity.high);
}

/** The words behind a number up to those that tell of another count, from the first comma on; null where no such words follow. */
function clauseBehind({ sentence, at, words }: Side, pattern: RegExp): string | null {
  const behind = sentence.slice(at + words.length, at + words.length + REACH);
  const match = pattern.exec(behind);
  if (!match) return null;
  const comma = behind.indexOf(',');
  const start = comma >= 0 && comma < match.index ? comma + 1 : match.index;
  return behind.slice(start, match.index + match[0].length).trim();
}
