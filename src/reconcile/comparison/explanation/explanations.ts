import { explainActorLevels } from './explain-actor-levels.ts';
import { explainAgreement } from './explain-agreement.ts';
import { explainBounds } from './explain-bounds.ts';
import { explainConversion } from './explain-conversion.ts';
import { explainCountedOtherwise } from './explain-counted-otherwise.ts';
import { explainDateKind } from './explain-date-kind.ts';
import { explainDroppedHedge } from './explain-dropped-hedge.ts';
import { explainGarbledName } from './explain-garbled-name.ts';
import { explainGarbledPlace } from './explain-garbled-place.ts';
import { explainInnerCounts } from './explain-inner-counts.ts';
import { explainInquiry } from './explain-inquiry.ts';
import { explainMisprintedYear } from './explain-misprinted-year.ts';
import { explainMomentBounds } from './explain-moment-bounds.ts';
import { explainMovedNumber } from './explain-moved-number.ts';
import { explainMovedSpeaker } from './explain-moved-speaker.ts';
import { explainMovedSum } from './explain-moved-sum.ts';
import { explainNovelty } from './explain-novelty.ts';
import { explainOutcome } from './explain-outcome.ts';
import { explainPlaceLevels } from './explain-place-levels.ts';
import { explainCorrection, explainRevision } from './explain-revision.ts';
import { explainRounding } from './explain-rounding.ts';
import { explainScope } from './explain-scope.ts';
import { explainSlippedDay } from './explain-slipped-day.ts';
import { explainSlippedFigure } from './explain-slipped-figure.ts';
import { explainTechniqueLevels } from './explain-technique-levels.ts';
import { explainToldGrowth } from './explain-told-growth.ts';
import { explainGrowth, explainUpdate } from './explain-update.ts';
import { explainWithheld } from './explain-withheld.ts';
import type { Explanation } from './explanation.ts';

/**
 * Every way in which two readings may relate, the first that applies wins: first whether there is a difference at all, then
 * the innocent explanations from the surest to the weakest, and only then contradiction. What none explains is `unexplained`.
 */
export const EXPLANATIONS: readonly Explanation[] = [
  explainWithheld,
  // Before agreement: two spellings of one actor have one value, and the slip is what the reader should see.
  explainGarbledName,
  // Before agreement: the same day as two kinds of date is no agreement.
  explainDateKind,
  // Before agreement: a death that is looked into is no second word for a death.
  explainInquiry,
  explainAgreement,
  explainDroppedHedge,
  // Before the levels of places, for which `Guangzhou province` and `Guangzhou` would be one place.
  explainGarbledPlace,
  explainPlaceLevels,
  explainTechniqueLevels,
  explainOutcome,
  // What a report says itself of both numbers comes before all that weighs them.
  explainCorrection,
  explainRevision,
  explainMovedNumber,
  explainMovedSum,
  explainCountedOtherwise,
  // Before all that weighs numbers: a number of something else cannot be more exact, converted or newer.
  explainScope,
  explainConversion,
  explainRounding,
  // Before the updates: a slip of a later report is no news.
  explainSlippedFigure,
  // Before the bounds: `148` would be a more exact `at least 54`, but a day later it is news.
  explainGrowth,
  // The same where no dates tell, but the words do.
  explainToldGrowth,
  explainBounds,
  explainMomentBounds,
  explainMisprintedYear,
  explainSlippedDay,
  explainActorLevels,
  // After the levels: an agency that quotes its ministry has not moved the speaker.
  explainMovedSpeaker,
  explainNovelty,
  // Before updates: a headline and its body have one date.
  explainInnerCounts,
  explainUpdate,
];
