import { quoted, type Explanation } from './explanation.ts';
import type { Candidate, Side } from '../pair.ts';
import { correctionIn, isContrast, revisionIn } from '../revision-in.ts';

/** A report gives the number it or its source gave before as well, and says that it no longer holds. */
export const explainCorrection: Explanation = (pair) => {
  const correction = correctionIn(pair);
  if (!correction) return null;
  const { newer, former } = correction;
  const why = `the report itself sets ${quoted(former.words)} aside as an earlier number: ${quoted(toldIn(former))}`;
  return { relation: 'updates', why, flipped: newer === pair.a };
};

/** One report gives the number of the other as well, and says that it no longer holds and often why: news whatever the dates. */
export const explainRevision: Explanation = (pair) => {
  const revision = revisionIn(pair);
  if (!revision) return null;
  const { newer, former } = revision;
  const older = newer === pair.a ? pair.b : pair.a;
  const told = quoted(toldIn(former));
  if (isContrast(revision, older)) {
    const why = `the report with ${quoted(newer.words)} sets it against ${quoted(older.words)}, which another speaker gives: ${told}`;
    return { relation: 'unexplained', why, candidates: OPEN, flipped: newer === pair.a };
  }
  const why = `the report with ${quoted(newer.words)} itself sets ${quoted(older.words)} aside as an earlier number: ${told}`;
  return { relation: 'updates', why, flipped: newer === pair.a };
};

const LONGEST = 300;

/** A part of a long sentence could hold a part of a name, which could not be sealed. */
function toldIn({ sentence, words }: Side): string {
  return sentence.length <= LONGEST ? sentence : words;
}

const OPEN: Candidate[] = (['updates', 'other-scope'] as const).map((relation) => ({
  relation,
  needs: 'the words of whoever gave either number',
}));
