import { slice, type Span } from '../../../model/span.ts';
import { WEEKDAYS } from '../../../model/words/calendar-words.ts';
import type { Candidate } from '../candidate.ts';
import { CALLED_FALSE } from '../grammar/called-false.ts';
import { wordAt, type Prose } from '../grammar/prose.ts';

/**
 * `Called the report baseless [on Tuesday]`, `dismissed it as a joke [in a statement]`, `called it false [while admitting that ...]`: when and
 * where somebody called it so is no part of what it was called. Behind a clause it may be told of the clause: `dismissed claims that it hacked
 * the port on Monday` stays whole, and so does what is called false only behind it.
 */
export function withoutWhen(prose: Prose, candidate: Candidate): Candidate {
  const { text } = prose;
  const { cue, content } = candidate;
  const last = content.at(-1)!;
  if (!cue || cue.end > last.start || !CALLS.test(slice(text, cue))) return candidate;
  let said = slice(text, last);
  for (let end = whenFrom(said); end >= 0; end = whenFrom(said)) said = said.slice(0, end);
  if (said.length === last.end - last.start || said.length < SHORTEST) return candidate;
  const end = last.start + said.length;
  if (holdsClause(prose, { start: content[0]!.start, end })) return candidate;
  return { ...candidate, content: [...content.slice(0, -1), { ...last, end }] };
}

// Where it begins; -1 for none, where a quotation is open, or where a verdict or a place is told in it.
function whenFrom(said: string): number {
  const found = CIRCUMSTANCE.exec(said);
  if (!found || VERDICT.test(found[0]) || (found[1] !== undefined && !IS_NAME.test(found[1]))) return -1;
  const marks = said.slice(0, found.index).match(/["“”]/g)?.length ?? 0;
  return marks % 2 === 0 ? found.index : -1;
}

// What is in quotation marks is somebody's words for it: `"what they wanted"`.
function holdsClause({ words, quoted }: Prose, { start, end }: Span): boolean {
  for (let i = wordAt(words, start); i < words.length && words[i]!.start < end; i++) {
    const { norm, pos } = words[i]!;
    if (quoted[i]! < 0 && (JOINS.test(norm) || pos === 'VERB' || pos === 'AUX')) return true;
  }
  return false;
}

const CALLS = /\b(?:call|describ|dismiss|brand|label|term|denounc|characteri[sz])\p{Ll}*$/iu;
/** Less names nothing. */
const SHORTEST = 4;
const DAY = `(?:(?:late |early )?(?:on )?(?:${WEEKDAYS.join('|')})(?: (?:morning|afternoon|evening|night))?|yesterday)`;
const PLACE =
  'in an? (?:\\p{L}+ )?(?:statement|interview|letter|post|e-?mail|briefing|message)(?: (?:to|with|on) ([^,"“”]{1,40}))?';
/** At the end of a content; what he did meanwhile to the end. */
const CIRCUMSTANCE = new RegExp(`,? (?:${DAY}|${PLACE}|while \\p{L}+ing\\b.*)$`, 'isu');
/** To whom a letter went: `Radio Harl`. */
const IS_NAME = /^(?:the )?\p{Lu}[\p{L}\p{N}’'.-]*(?: \p{Lu}[\p{L}\p{N}’'.-]*)*$/u;
const VERDICT = new RegExp(` ["“]?${CALLED_FALSE}(?!\\p{L})`, 'iu');
/** Opens a clause. */
const JOINS = /^(?:that|which|who|whom|whose|whether|what|how|why|where|when|if|because)$/;
