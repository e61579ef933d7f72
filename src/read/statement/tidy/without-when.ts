import { slice } from '../../../model/span.ts';
import { WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * `Called the report baseless [on Tuesday]`, `dismissed it as a joke [in a statement]`, `called it false [while admitting that ...]`: when and
 * where somebody called it so is no part of what it was called.
 */
export function withoutWhen({ text }: Prose, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const last = content.at(-1)!;
  if (!cue || cue.end > last.start || !CALLS.test(slice(text, cue))) return candidate;
  let said = slice(text, last);
  for (let end = whenFrom(said); end >= 0; end = whenFrom(said)) said = said.slice(0, end);
  if (said.length === last.end - last.start || said.length < SHORTEST) return candidate;
  return { ...candidate, content: [...content.slice(0, -1), { ...last, end: last.start + said.length }] };
}

// Where it begins; -1 for none, or where a quotation is open.
function whenFrom(said: string): number {
  const at = CIRCUMSTANCE.exec(said)?.index ?? -1;
  const marks = said.slice(0, Math.max(at, 0)).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 0 ? at : -1;
}

const CALLS = /\b(?:call|describ|dismiss|brand|label|term|denounc|characteri[sz])\p{Ll}*$/iu;
/** Less names nothing. */
const SHORTEST = 4;
const DAY = `(?:(?:late |early )?(?:on )?(?:${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night))?|yesterday)`;
const PLACE =
  'in an? (?:\\p{L}+ )?(?:statement|interview|letter|post|e-?mail|briefing|message)(?: (?:to|with|on) [^,"“”]{1,40})?';
/** At the end of a content; what he did meanwhile to the end. */
const CIRCUMSTANCE = new RegExp(`,? (?:${DAY}|${PLACE}|while \\p{L}+ing\\b.*)$`, 'isu');
