import { quoted, type Explanation } from './explanation.ts';
import { revisionIn } from '../revision-in.ts';

/** One report gives the number of the other as well, and says that it no longer holds and often why: news whatever the dates. */
export const explainRevision: Explanation = (pair) => {
  const revision = revisionIn(pair);
  if (!revision) return null;
  const { newer, former } = revision;
  const older = newer === pair.a ? pair.b : pair.a;
  // A part of a long sentence could hold a part of a name, which could not be sealed.
  const told = former.sentence.length <= LONGEST ? former.sentence : former.words;
  const why = `the report with ${quoted(newer.words)} itself sets ${quoted(older.words)} aside as an earlier number: ${quoted(told)}`;
  return { relation: 'updates', why, flipped: newer === pair.a };
};

const LONGEST = 300;
