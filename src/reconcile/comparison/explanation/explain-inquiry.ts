import { quoted, type Explanation } from './explanation.ts';
import type { Side } from '../pair.ts';

const LOOKED_INTO =
  /\b(?:inquir(?:y|ies) into|investigations? (?:into|of)|probes? into|look(?:s|ed|ing)? into|investigat(?:e[sd]?|ing)|examin(?:e[sd]?|ing))(?: whether)? (?:the |at least )?$/i;

/** `Opened an inquiry into one death`: what is looked into is not told to be so, and neither agrees with what is told nor differs. */
export const explainInquiry: Explanation = ({ field, a, b }) => {
  if (field !== 'how-many people') return null;
  const [inA, inB] = [lookedInto(a), lookedInto(b)];
  if ((inA === null) === (inB === null)) return null;
  const [open, told, word] = inA !== null ? [a, b, inA] : [b, a, inB!];
  const why = `${quoted(open.words)} is what is still looked into (${quoted(word)}), ${quoted(told.words)} is told: both can be true`;
  return { relation: 'other-scope', why };
};

/** The words of the inquiry right before the number; null without one. */
function lookedInto({ sentence, at }: Side): string | null {
  return LOOKED_INTO.exec(sentence.slice(0, at))?.[0].trim() ?? null;
}
