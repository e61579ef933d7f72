import { slice } from '../../../model/span.ts';
import { WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/** `Coastal governments [in recent years] have alleged that ...`: when somebody says so is no part of whoever does. */
export function withSourceWithoutWhen({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue } = candidate;
  if (!source || !cue || cue.start < source.end) return candidate;
  const when = WHEN.exec(slice(text, source));
  return when ? { ...candidate, source: { ...source, end: source.start + when.index } } : candidate;
}

const STRETCH = '(?:years?|months?|weeks?|days?|decades?)';
const SOME = '(?:(?:a )?(?:few|couple of|several|two|three|four|five|ten) )?';
const DAY = `(?:${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night))?`;
/** At the end, behind somebody: `the mayor over the past few months`. */
const WHEN = new RegExp(
  `(?<=\\p{L}),? (?:(?:in|over|during|for|throughout) (?:(?:recent|the (?:past|last|previous)|past) ${SOME}${STRETCH}|the past)|for (?:${SOME}${STRETCH}|some time)|on ${DAY}|(?<!\\bof )(?:last|this|earlier this) (?:year|month|week|${DAY}))$`,
  'iu',
);
