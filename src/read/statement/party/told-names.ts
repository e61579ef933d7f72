import { WEEKDAY, WEEKDAYS } from '../../../model/words/calendar-words.ts';
import { CHANNEL, PAPER_ALONE, TOLD } from './outlet-words.ts';

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*`;
const HEARS = String.raw`\b(?:${TOLD})`;

/** `told Quayscope`, `told the Stave Reporter`, `told the Mirror`, `told Orbit Television`; two names without an article are a person's. */
const HEARER = new RegExp(
  String.raw`${HEARS} (?:[Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}|${PAPER_ALONE})|(${WORD}(?: (?:${CHANNEL}))?))(?![\p{L}\p{N}])(?! (?!\p{Lu}\p{L}+day\b)\p{Lu})`,
  'gu',
);
/** `..., the Chronicle of Higher Matters reports.`: behind what is reported; firms report so too, without an article. */
const REPORTER = new RegExp(
  String.raw`, [Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}) (?:reports|reported)(?=[.,]| (?:on|in|this|last|earlier|today|yesterday)\b)`,
  'gu',
);
const BEHIND =
  /(?:['’]s?)?,? (?:has |had |first |also |later |previously ){0,2}(?:reports?|reported|reporting|quot\p{L}+|cit(?:ed|es|ing)|wrote|writes|reporters?|interview|article|story|asked|contacted|published|said|says|noted|notes|that|how)\b/uy;
const BEFORE = new RegExp(
  String.raw`(?:${HEARS}|according to|(?:reported|quoted|published|obtained|seen|cited|contacted|reached) (?:by|in|on)|spoke (?:to|with)|comments? to|statement to) (?:[Tt]he )?$`,
);

/**
 * Names that a report uses as reports use outlets, and in no other way: `told Quayscope`. Whoever is told something may be anybody, so
 * neither a person, whose name stands elsewhere with another name beside it, nor what `isOther` knows is among them.
 */
export function toldNames(text: string, isOther: (name: string) => boolean): string[] {
  const named = [...text.matchAll(HEARER), ...text.matchAll(REPORTER)].map(([, first, second]) => first ?? second!);
  const names = new Set(named.map((name) => name.replace(DAY_BEHIND, '').replace(/[’'.-]+s?$/, '')));
  const outlets = [...names].filter((name) => mayBeOutlet(name) && !isOther(name));
  return withOtherUsesLeftOut(text, outlets);
}

const DAY_BEHIND = new RegExp(` (?:${WEEKDAYS.join('|')})$`, 'i');

function mayBeOutlet(name: string): boolean {
  return name.length > 2 && !/[’']s /.test(name) && !NOBODY.test(name) && !WEEKDAY.test(name.toLowerCase());
}
const NOBODY =
  /\b(?:Foundation|Group|Project|Labs?|Laborator\p{L}+|Initiative|Alliance|Union|Association|Fund|Observatory|Team|Coalition|Network|Society|House|Council|Guard|League|Nations)$|^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Prime|Minister|Congress|Parliament|Senate|Senators?|House|MPs|MEPs|Lawmakers|He|She|It|They|We|You|This|That|These|Those|There|God|Interpol|Europol|NATO|Nato|EU|UN)\b/u;

// One walk over the words of the text, however many names there are.
function withOtherUsesLeftOut(text: string, names: readonly string[]): string[] {
  const byFirstWord = Map.groupBy(names, firstWordOf);
  const otherwise = new Set<string>();
  if (names.length === 0) return [];
  for (const { 0: word, index } of text.matchAll(FIRST_WORD)) {
    for (const name of byFirstWord.get(word) ?? []) {
      if (otherwise.has(name) || !text.startsWith(name, index)) continue;
      const end = index + name.length;
      if (!GOES_ON.test(text.slice(end, end + 2)) && !isUsedAsOutlet(text, index, end)) otherwise.add(name);
    }
  }
  return names.filter((name) => !otherwise.has(name));
}

const FIRST_WORD = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}]*/gu;
const GOES_ON = /^[\p{L}\p{N}]/u;
/** Of a longer name: `Ada Quayscope`. */
const WITHIN_A_NAME = /(?<!\bThe )(?<=\p{Lu}\p{Ll}+ )$/u;
const REACH = 40;

function firstWordOf(name: string): string {
  return /^[\p{L}\p{N}]*/u.exec(name)![0];
}

function isUsedAsOutlet(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before)) return true;
  BEHIND.lastIndex = end;
  return !WITHIN_A_NAME.test(before) && BEHIND.test(text);
}
