import { WEEKDAY, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import { CHANNEL, PAPER_ALONE, TOLD } from './outlet-words.ts';

const REST = String.raw`(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*`;
const WORD = String.raw`\p{Lu}${REST}`;
/** `eQuay`, `QuayWatch`, `QUAY5`: no person is written so. */
const ODD_WORD = String.raw`(?:\p{Ll}{1,2}\p{Lu}|\p{Lu}\p{L}*(?:\p{Ll}{2}\p{Lu}\p{Ll}|\p{N}))${REST}`;
/** `confirmed the story to`: right behind what is told, and to whom. */
const HEARS = String.raw`\b(?:${TOLD}|(?:noted|revealed|explained|confirmed|described|admitted)(?: \p{Ll}+){0,4} to)`;

/** `told Quayscope`, `told the Stave Reporter`, `told the Mirror`, `told Orbit Television`; two names without an article are a person's. */
const HEARER = new RegExp(
  String.raw`${HEARS} (?:[Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}|${PAPER_ALONE})|(?:The )?(${WORD}(?: (?:${CHANNEL}))?))(?![\p{L}\p{N}])(?! (?!\p{Lu}\p{L}+day\b)\p{Lu})`,
  'gu',
);
/** `told eQuay Planet by email`, `told Reuters and QuayWatch`. */
const ODD_HEARER = new RegExp(
  String.raw`${HEARS} (?:(?:both )?(?:[Tt]he )?${WORD}(?: ${WORD}){0,2} and (?:the )?)?(${ODD_WORD}(?: ${WORD}){0,2})(?![\p{L}\p{N}])`,
  'gu',
);
/** `told Salt Hatch`: two names, as persons have. */
const PAIR = new RegExp(String.raw`${HEARS} (${WORD} ${WORD})(?![\p{L}\p{N}])(?! \p{Lu})`, 'gu');
/** `..., the Chronicle of Higher Matters reports.`: behind what is reported; firms report so too, without an article. */
const REPORTER = new RegExp(
  String.raw`, [Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}) (?:reports|reported)(?=[.,]| (?:on|in|this|last|earlier|today|yesterday)\b)`,
  'gu',
);
const BEHIND =
  /(?:['’]s?)?,? (?:has |had |first |also |later |previously ){0,2}(?:reports?|reported|reporting|quot\p{L}+|cit(?:ed|es|ing)|wrote|writes|reporters?|interview|article|story|asked|contacted|published|said|says|noted|notes|suggest(?:ed|s)|explain(?:ed|s)|that|how)\b/uy;
/** What a newsroom does to learn of something. */
const LEARNS =
  /(?:['’]s?)?,? (?:has |had |first |also |later |previously ){0,2}(?:reaches out|reached out|spoke (?:with|to)|was (?:told|informed)|learned|reports? that|reported that|reporters?|readers|article|story)\b/uy;
const ASKED = String.raw`(?:questions?|emails?|e-mails?|quer(?:y|ies)|inquir(?:y|ies)|requests?|asked|contacted|notified|approached|interviewed|reached|quoted|obtained|seen|viewed|published|reported) (?:by|from)|interview with|spoke (?:to|with)|speaking (?:to|with)|(?:comments?|statement|provided|sent|email|e-mail|note) to|(?:shared|discussed)(?: [\p{Ll}’']+){0,4} with|(?:on|to) (?:the|its) (?:site|website|blog|station|channel)`;
const BEFORE = new RegExp(
  String.raw`(?:${HEARS}|according to|(?:published|cited|quoted|reported) (?:by|in|on)|${ASKED}) (?:(?:both )?[Tt]he |both )?$`,
  'iu',
);
const LEARNS_BEFORE = new RegExp(String.raw`(?:${ASKED}) (?:the )?$`, 'iu');

/**
 * Names that a report uses as reports use outlets, and in no other way: `told Quayscope`. Whoever is told something may be anybody, so
 * neither a person, whose name stands elsewhere with another name beside it, nor what `isOther` knows is among them. Of two names that
 * are no words of a paper, `told Salt Hatch`, the report has to show twice that they are no person.
 */
export function toldNames(text: string, isOther: (name: string) => boolean): string[] {
  const named = [HEARER, ODD_HEARER, REPORTER].flatMap((pattern) => namesBy(pattern, text));
  const pairs = namesBy(PAIR, text).filter((name) => !named.includes(name));
  const isOutlet = (name: string) => mayBeOutlet(name) && !isOther(name);
  return [
    ...withOtherUsesLeftOut(text, [...new Set(named)].filter(isOutlet)),
    ...shownTwice(text, [...new Set(pairs)].filter(isOutlet)),
  ];
}

function namesBy(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, first, second]) =>
    (first ?? second!).replace(DAY_BEHIND, '').replace(/[’'.-]+s?$/, ''),
  );
}

// `told Salt Hatch`, `asked by Salt Hatch`: a person would sooner or later be called by the surname.
function shownTwice(text: string, pairs: readonly string[]): string[] {
  if (pairs.length === 0) return [];
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const uses = Map.groupBy(words, (word) => word);
  const together = Map.groupBy(words.keys(), (i) => `${words[i]!} ${words[i + 1] ?? ''}`);
  const isWhole = (name: string) => {
    const count = together.get(name)?.length ?? 0;
    return count > 1 && name.split(' ').every((word) => uses.get(word)!.length === count);
  };
  return withOtherUsesLeftOut(text, pairs.filter(isWhole), isLearning);
}

const DAY_BEHIND = new RegExp(` (?:${WEEKDAYS.join('|')})$`, 'i');

function mayBeOutlet(name: string): boolean {
  return name.length > 2 && !/[’']s /.test(name) && !NOBODY.test(name) && !WEEKDAY.test(name.toLowerCase());
}
const NOBODY =
  /\b(?:Foundation|Group|Project|Labs?|Laborator\p{L}+|Initiative|Alliance|Union|Association|Fund|Observatory|Team|Coalition|Network|Society|House|Council|Guard|League|Nations)$|^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Prime|Minister|Congress|Parliament|Senate|Senators?|House|MPs|MEPs|Lawmakers|He|She|It|They|We|You|This|That|These|Those|There|God|Interpol|Europol|NATO|Nato|EU|UN)\b/u;

// One walk over the words of the text, however many names there are.
function withOtherUsesLeftOut(
  text: string,
  names: readonly string[],
  isAsOutlet: typeof isUsedAsOutlet = isUsedAsOutlet,
): string[] {
  const byFirstWord = Map.groupBy(names, firstWordOf);
  const otherwise = new Set<string>();
  if (names.length === 0) return [];
  for (const { 0: word, index } of text.matchAll(FIRST_WORD)) {
    for (const name of byFirstWord.get(word) ?? []) {
      if (otherwise.has(name) || !text.startsWith(name, index)) continue;
      const end = index + name.length;
      if (!GOES_ON.test(text.slice(end, end + 2)) && !isAsOutlet(text, index, end)) otherwise.add(name);
    }
  }
  return names.filter((name) => !otherwise.has(name));
}

const FIRST_WORD = /(?<![\p{L}\p{N}-])(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})[\p{L}\p{N}]*/gu;
const GOES_ON = /^[\p{L}\p{N}]/u;
/** Of a longer name: `Ada Quayscope`. */
const WITHIN_A_NAME = /(?<!\bThe )(?<=\p{Lu}\p{Ll}+ )$/u;
const REACH = 60;

function firstWordOf(name: string): string {
  return /^[\p{L}\p{N}]*/u.exec(name)![0];
}

function isUsedAsOutlet(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  return (
    !WITHIN_A_NAME.test(before) &&
    (stands(BEHIND, text, end) || stands(LEARNS, text, end) || SENDS.test(text.slice(end, end + REACH)))
  );
}

/** As nobody but an outlet is used, as long as it is not a person. */
function isLearning(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return TOLD_BEFORE.test(before) || LEARNS_BEFORE.test(before) || stands(LEARNS, text, end);
}

function stands(behind: RegExp, text: string, end: number): boolean {
  behind.lastIndex = end;
  return behind.test(text);
}

/** `Quayscope’s Ada Lund`: who works there. */
const SENDS = /^[’']s \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const TOLD_BEFORE = new RegExp(`${HEARS} $`, 'u');
