import { movedFrom } from '../moved-from.ts';
import { quoted, type Explanation } from './explanation.ts';

/** `31,000, up from the 12,000 it reported last week`: the report itself says which number was there before. */
export const explainMovedNumber: Explanation = (pair) => {
  const moved = movedFrom(pair);
  if (!moved) return null;
  const { newer, way } = moved;
  const older = newer === pair.a ? pair.b : pair.a;
  const why = `the report with ${quoted(newer.words)} says itself that the number is ${way} from ${quoted(older.words)}`;
  return { relation: 'updates', why, flipped: newer === pair.a };
};
