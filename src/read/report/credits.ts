import type { Span } from '../../model/span.ts';
import { readDatedLine } from './dated-line.ts';
import { isReleaseLine } from './issuer.ts';
import type { StatedFacts } from './stated-facts.ts';

/** Agencies whose name alone on a line, in brackets or behind a dash, says whose report it is. */
const WIRES =
  '(?:Thomson )?Reuters|AFP|Agence France-Presse|AP|(?:The )?Associated Press|Xinhua|UPI|dpa|ANSA|EFE|TASS|Interfax|Kyodo|Yonhap|CNA|PTI|ANI|Bernama|Anadolu(?: Agency)?';

/** Lines that say who made the report or where it comes from: no prose, but evidence of lineage. A named group is a fact stated. */
const CREDIT_LINES: readonly RegExp[] = [
  // Who made it
  /^\(?(?:additional )?(?:reporting|reported|written) by (?<byline>[^;,()]{3,80}?)(?: in [^;()]{2,60})?(?:[;,.].{0,300})?\)?\.?$/i,
  /^\(?(?:editing|edited|compiled|translated|graphics?|photos?|writing)(?: from \p{L}+)? by:? .{3,200}\)?\.?$/iu,
  /^\(By \p{Lu}[^()]{3,120}\)$/u,
  /^.{2,200} contributed(?: reporting)? to this (?:report|story|article|post)\.?$/i,
  /^staff (?:writers?|reporters?)(?:, with .{2,60})?$/i,
  // Where its words come from
  new RegExp(`^(?:[-–—]{1,2}\\s?)?\\(?(?:${WIRES})(?:\\s?[/,]\\s?(?:${WIRES}))*\\)?$`),
  /^(?:[-*•]\s+)?\(?(?:sources?|original source):\s?.{2,250}$/i,
  /^SOURCE \p{Lu}.{2,120}$/u,
  /^\(?(?:via|from|credit|first published (?:by|in|on)|contributing|with(?: reporting (?:by|from))?):\s?.{2,100}$/i,
  /^\(?[Ww]ith (?:[A-Z]{2,6}|(?:files|reporting|additional reporting|contributions|inputs?|agenc(?:y|ies)) (?:from|by) .{2,80}|agenc(?:y|ies)(?: inputs?)?)\.?\)?$/,
  /^With (?:the )?\p{Lu}[\p{L}.'’&-]*(?:(?:,| and|, and)? \p{Lu}[\p{L}.'’&-]*){0,5}$/u,
  /^(?:⦁|•|\*|-)?\s?\(?this (?:\p{L}+\.? \d{1,2} )?(?:article|story|report|piece|post|version|content) (?:(?:was|is|has been) (?:(?:originally|first|last|also|since) )?(?:published|produced|provided|reported|updated|corrected|refiled|amended|translated|edited|written|republished|adapted|based|syndicated)|(?:originally|first) (?:appeared|published|ran)|appeared|draws on)\b.{0,250}$/iu,
  /^\(?this is an? \p{Lu}[\p{L} .&'’-]{1,40} (?:report|story|article)\b.{0,120}$/iu,
  /^\(?(?:the (?:article|story|report|piece) )?(?:originally|first) (?:published|appeared) (?:by|in|on|at)\b.{2,120}$/i,
  /^\(?re(?:published|printed|produced) (?:here )?(?:with|by) (?:kind )?permission\b.{0,120}$/i,
  /^(?:to read the (?:complete|full|rest of the) (?:article|story|report)|click for more from|read the (?:full |original )?(?:article|story|report)(?: (?:at|on|in))?|read the rest here|h\/t)\b.{0,160}$/i,
  /^\(h\/t .{2,60}\)$/i,
  /^(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)[\s©,]*(?:[Cc]opyright )?(?:\d{4}(?:[-–]\d{2,4})?)?,? ?(?:by )?(?<publisher>[\p{Lu}\d][^.,|©]{1,60}?)?(?:,? (?:LLC|Inc|Ltd|Co|Corp|GmbH|plc)\b\.?)*(?:[.,|].{0,250})?$/u,
  // What was changed in it
  /^\(?(?:we|this (?:post|story) was) (?:most )?recently updated\b.{0,60}$/i,
  /^\(?(?:last )?(?:updated|modified|edited)[ :]+(?:at )?(?:an?|\d+|\d{1,2}[.:]\d\d)\s?(?:(?:minute|hour|day|week|month)s? ago|[ap]\.?m\.?|hrs?|[A-Z]{2,4})?(?: [A-Z]{2,4})?\)?$/i,
  /^\((?:updates?|adds?|recasts?|corrects?|refiles?|removes?|clarifies|fixes|writes through)\b[^()]{2,200}\)$/i,
  /^(?:update|correction|clarification|editor['’]?s note)\b.{0,40}: (?:added|adds|updated|updates|corrects|corrected|changed|this (?:story|article|report)|an earlier version).{0,300}$/i,
  // What wires put around it
  /^[[{<]\s?(?:ID|nL\d|KEYWORDS):?.{0,60}[\]}>]?$/i,
  /^keywords: [\p{Lu}\d /-]{3,60}\/.{0,20}$/u,
  /^\(\([^()]{5,200}\)\)$/,
  /^(?:enditem(?:\/\w{1,4})?|ends|-\s?(?:30|ends?)\s?-|#{3})$/i,
  /^our standards: .{5,80}$/i,
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
  if (isReleaseLine(line)) return {};
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
