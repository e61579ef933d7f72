import type { Span } from '../../model/span.ts';
import { readDatedLine } from './dated-line.ts';
import type { StatedFacts } from './stated-facts.ts';

/** Lines that say who made the report or where it comes from: no prose, but evidence of lineage. A named group is a fact stated. */
const CREDIT_LINES: readonly RegExp[] = [
  /^\(?(?:additional )?(?:reporting|reported|written) by (?<byline>[^;,()]{3,80}?)(?: in [^;()]{2,60})?(?:[;,.].{0,300})?\)?\.?$/i,
  /^\(?(?:editing|edited|compiled|translated|graphics?|photos?|writing) by .{3,200}\)?\.?$/i,
  /^(?:[-*•]\s+)?\(?(?:sources?|original source):\s?.{2,250}$/i,
  /^\(?(?:via|from|credit|first published (?:by|in|on)|contributing|with(?: reporting (?:by|from))?):\s?.{2,100}$/i,
  /^\(?[Ww]ith (?:[A-Z]{2,6}|(?:files|reporting|additional reporting|contributions|inputs?|agenc(?:y|ies)) (?:from|by) .{2,80}|agenc(?:y|ies)(?: inputs?)?)\.?\)?$/,
  /^With (?:the )?\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3}$/u,
  /^.{2,200} contributed(?: reporting)? to this (?:report|story|article|post)\.?$/i,
  /^(?:⦁|•|\*|-)?\s?this (?:article|story|report|piece|post|version) (?:(?:was|is|has been) (?:(?:originally|first|last|also|since) )?(?:published|produced|reported|updated|corrected|amended|translated|edited|written|republished|adapted|based|syndicated)|(?:originally|first) (?:appeared|published|ran)|appeared|draws on)\b.{0,250}$/i,
  /^(?:to read the (?:complete|full|rest of the) (?:article|story|report)|click for more from|read the (?:full |original )?(?:article|story|report)(?: (?:at|on|in))?|read the rest here|h\/t)\b.{0,160}$/i,
  /^\(h\/t .{2,60}\)$/i,
  /^\(?(?:we|this (?:post|story) was) (?:most )?recently updated\b.{0,60}$/i,
  /^(?:update|correction|clarification|editor['’]?s note)\b.{0,40}: (?:added|adds|updated|updates|corrects|corrected|changed|this (?:story|article|report)).{0,200}$/i,
  /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)[\s©,]*(?:[Cc]opyright )?(?:\d{4}(?:[-–]\d{2,4})?)?,? ?(?:by )?(?<publisher>[\p{Lu}\d][^.,|©]{1,60}?)?(?:,? (?:LLC|Inc|Ltd|Co|Corp|GmbH|plc)\b\.?)*(?:[.,|].{0,250})?$/u,
  /^[[{]\s?(?:ID|nL\d|KEYWORDS):?.{0,60}[\]}]?$/i,
];

/** Credits glued to the end of prose. */
const CREDIT_TAILS: readonly RegExp[] = [
  /\((?:additional )?(?:reporting|writing|editing) by [^()]{3,300}\)\s*$/i,
  /(?:(?<=[.!?"”’)])|(?<=\s))(?:this (?:article|story|post) (?:originally |first )?(?:appeared|was (?:originally |first )?published) (?:on|in|by|at) \S.{0,200})$/i,
  /\((?:h\/t|source|via):? [^()]{2,60}\)\s*$/i,
];

const LONGEST = 500;

/** The facts of a line that is a credit as a whole; null for any other line. */
export function readCreditLine(line: string): StatedFacts | null {
  if (line.length > LONGEST) return null;
  const dated = readDatedLine(line);
  if (dated?.label) return dated.label === 'published' ? { published: dated.iso } : {};
  for (const pattern of CREDIT_LINES) {
    const match = pattern.exec(line);
    if (match) return withoutGaps(match.groups ?? {});
  }
  return null;
}

/** Where a credit stands at the end of a line of prose; null where none does. */
export function findCreditTail(line: string): Span | null {
  const from = Math.max(0, line.length - LONGEST);
  for (const pattern of CREDIT_TAILS) {
    const match = pattern.exec(line.slice(from));
    if (match) return { start: from + match.index, end: line.length };
  }
  return null;
}

function withoutGaps(groups: Record<string, string | undefined>): StatedFacts {
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
}
