import { WEEKDAY, WEEKDAYS } from '../../../model/words/calendar-words.ts';

const WORD = String.raw`\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*`;
const HEARS = String.raw`\b(?:told|tells|telling|confirmed to|interview with|interviewed by)`;
/** What a channel or supplement of an outlet adds to its name: `Orbit Television`, `Orbit Finance`. */
const CHANNEL = String.raw`(?:Television|Radio|TV|Channel|Online|Today|Finance|Business|Sports?|Entertainment|International|World|Arabic|Persian|Focus|Newsnight)`;
/** Papers go by such a word alone once they have an article: `the Mirror`. */
const PAPER = String.raw`(?:Mirror|Sun|Star|Globe|Citizen|Examiner|Echo|Argus|Mercury|Independent|Sentinel|Inquirer|Enquirer|Advertiser|Record|Register|Bee|Scotsman)`;

/** `told Vocativ`, `told the Stave Reporter`, `told the Mirror`, `told Orbit Television`; two names without an article are a person's. */
const HEARER = new RegExp(
  String.raw`${HEARS} (?:[Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}|${PAPER})|(${WORD}(?: ${CHANNEL})?))(?![\p{L}\p{N}])(?! (?!\p{Lu}\p{L}+day\b)\p{Lu})`,
  'gu',
);
/** `..., the Chronicle of Higher Matters reports.`: behind what is reported; firms report so too, without an article. */
const REPORTER = new RegExp(
  String.raw`, [Tt]he (${WORD}(?: (?:of |& )?${WORD}){1,3}) (?:reports|reported)(?=[.,]| (?:on|in|this|last|earlier|today|yesterday)\b)`,
  'gu',
);
const BEHIND = String.raw`(?:['’]s?)?,? (?:has |had |first |also |later |previously ){0,2}(?:reports?|reported|reporting|quot\p{L}+|cit(?:ed|es|ing)|wrote|writes|reporters?|interview|article|story|asked|contacted|published|said|says|noted|notes|that|how)\b`;
const BEFORE = String.raw`(?:${HEARS.slice(2)}|according to|(?:reported|quoted|published|obtained|seen|cited|contacted|reached) (?:by|in|on)|spoke (?:to|with)|comments? to|statement to)`;

/**
 * Names that a report uses as reports use outlets, and in no other way: `told Vocativ`. Whoever is told something may be anybody, so
 * neither a person, whose name stands elsewhere with another name beside it, nor what `isOther` knows is among them.
 */
export function toldNames(text: string, isOther: (name: string) => boolean): string[] {
  const named = [...text.matchAll(HEARER), ...text.matchAll(REPORTER)].map(([, first, second]) => first ?? second!);
  const names = new Set(named.map((name) => name.replace(DAY_BEHIND, '').replace(/[’'.-]+s?$/, '')));
  return [...names].filter((name) => mayBeOutlet(name) && !isOther(name) && isOnlyOutlet(text, name));
}

const DAY_BEHIND = new RegExp(` (?:${WEEKDAYS.join('|')})$`, 'i');

function mayBeOutlet(name: string): boolean {
  return name.length > 2 && !/[’']s /.test(name) && !NOBODY.test(name) && !WEEKDAY.test(name.toLowerCase());
}
const NOBODY =
  /\b(?:Foundation|Group|Project|Labs?|Laborator\p{L}+|Initiative|Alliance|Union|Association|Fund|Observatory|Team|Coalition|Network|Society|House|Council|Guard|League|Nations)$|^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Prime|Minister|Congress|Parliament|Senate|Senators?|House|MPs|MEPs|Lawmakers|He|She|It|They|We|You|This|That|These|Those|There|God|Interpol|Europol|NATO|Nato|EU|UN)\b/u;

function isOnlyOutlet(text: string, name: string): boolean {
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const every = new RegExp(String.raw`(?<![\p{L}\p{N}-])${own}(?![\p{L}\p{N}])`, 'gu');
  const used = new RegExp(
    String.raw`(?:${BEFORE} (?:[Tt]he )?${own}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])(?:(?<!\p{Lu}\p{Ll}+ )|(?<=\bThe ))${own}${BEHIND})`,
    'gu',
  );
  return [...text.matchAll(every)].length <= [...text.matchAll(used)].length;
}
