import { TELLING } from './position/position-words.ts';
import type { Name } from './find-names.ts';
import { isTitle } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Somebody whom nothing exposes and who shares a surname with whoever is sealed. */
export interface OpenBearer {
  /** Told by an office, a rank or a trade: whoever shares the surname is hardly a relative. */
  known: boolean;
  /** The word that is shared ends the bearer's name. */
  surname: boolean;
}

const REACH = 80;
const COURTESY = /^(?:mr|mrs|ms|miss)$/;
const TRADE = String.raw`(?:spokes(?:man|woman|person)|minister|president|judge|prosecutor|inspector|detective|officer|commissioner|sheriff|mayor|governor|senator|ambassador|director|chair(?:man|woman)?|head|chief|executive|professor|lawyer|attorney|researcher|analyst|expert|journalist|reporter|editor|author|official)`;
const TRADE_AFTER = new RegExp(
  String.raw`^\s*,\s+(?:(?:an?|the|its|[\p{L}'’]+['’]s)\s+)?(?:[\p{L}'’-]+\s+){0,4}?${TRADE}\b`,
  'iu',
);
const TRADE_BEFORE = new RegExp(String.raw`\b${TRADE},?\s+$`, 'i');

/** The bearer of a name in a text, of whom it shares `word` with somebody sealed. */
export function openBearerOf(prose: string, { start, end, words }: Name, word: string): OpenBearer {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const [last] = wordsOf(before).slice(-1);
  const titled =
    last !== undefined && isTitle(last.norm) && !COURTESY.test(last.norm) && /^[.\s]*$/.test(before.slice(last.end));
  return {
    known: titled || TRADE_BEFORE.test(before) || TRADE_AFTER.test(prose.slice(end, end + REACH)),
    surname: words.at(-1) === word,
  };
}

const LAW = String.raw`(?:the\s+)?(?:[\w-]+\s+)?(?:courts?|judges?|jury|magistrates?|tribunal|police|detectives|investigators?|prosecutors?)\b`;
const SPEAKS_AFTER = new RegExp(String.raw`^\s*,?\s+(?:also\s+|then\s+|later\s+)?${TELLING}\b(?!\s+${LAW})`);
const SPEAKS_BEFORE = new RegExp(String.raw`\b${TELLING}\s+(?:mr\.?\s+|mrs\.?\s+|ms\.?\s+|miss\s+)?$`, 'i');

const PROCEEDINGS = String.raw`(?:charged|accused|arrested|detained|indicted|convicted|sentenced|remanded|jailed|imprisoned|extradited|suspected|wanted|sanctioned|acquitted|tried|questioned|handcuffed)`;
const ACCUSED_AFTER = new RegExp(
  String.raw`^(?:['’]s?\s+(?:\w+\s+)?(?:lawyers?|attorneys?|trial|arrest|extradition|indictment|conviction|sentence|defen[cs]e|detention|bail|accomplices?|plea)\b|,?\s+(?:who\s+)?(?:(?:was|were|is|has|had|been|being|be|will|would|must|may|is\s+due\s+to|also|later|then|now|still)\s+){0,4}(?:${PROCEEDINGS}|(?:appear(?:s|ed)?|stand(?:s)?|stood|goes?|went|face[sd]?|on|in)\s+(?:[\w-]+\s+){0,4}?(?:court|trial|dock|custody|charges?|judge|magistrates?|prison|jail|years|extradition)|plead(?:s|ed)?|pled|den(?:y|ies|ied)|confess(?:es|ed)?|admit(?:s|ted)?|hack(?:ed)?|stole|allegedly)\b)`,
);
const ACCUSED_BEFORE = new RegExp(
  String.raw`\b(?:${PROCEEDINGS}|charges?\s+against|case\s+against|(?:arrest|trial|extradition|detention|conviction)\s+of|warrants?\s+for|lawyers?\s+for)\s+$`,
  'i',
);

/** Whether the words beside a bare surname tell of an accusation or a trial. */
export function isToldAsAccused(prose: string, { start, end }: { start: number; end: number }): boolean {
  return (
    ACCUSED_AFTER.test(prose.slice(end, end + REACH)) ||
    ACCUSED_BEFORE.test(prose.slice(Math.max(0, start - REACH), start))
  );
}

/** Whether a bare surname is plainly that of the open bearer told last before it, and not of the sealed one. */
export function isPlainlyOpen(prose: string, place: { start: number; end: number }, bearer: OpenBearer): boolean {
  if (isToldAsAccused(prose, place)) return false;
  const before = prose.slice(Math.max(0, place.start - REACH), place.start);
  return bearer.known || SPEAKS_AFTER.test(prose.slice(place.end, place.end + REACH)) || SPEAKS_BEFORE.test(before);
}
