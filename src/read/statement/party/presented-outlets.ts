import { WEEKDAY } from '../../../model/words/calendar-words.ts';
import { MAYBE_OUTLET_NOUN, OUTLET_NOUN } from '../../../model/words/outlet-nouns.ts';
import type { Prose } from '../grammar/prose.ts';
import type { OutletNames } from './outlet-names.ts';
import { toldNames } from './told-names.ts';

const KIND = String.raw`(?:${OUTLET_NOUN}|news (?:${MAYBE_OUTLET_NOUN})|wire service|daily|weekly|(?:radio|television|TV) (?:station|channel|network)|publication|podcast)`;
// Only from the beginning of a word, and of no more letters than names have: a text may hold a file written out in letters.
const NAME_WORD = String.raw`(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{N}'’-]|\.(?=\p{L})){0,40}`;
const NAME = String.raw`${NAME_WORD}(?: (?:of |& )?\p{Lu}(?:[\p{L}\p{N}-]|\.(?=\p{L})){0,40}){0,3}`;
/** `the broadcaster Pale Harbour`, `radio station 103 FM`. */
const BEFORE = new RegExp(String.raw`\b${KIND} (${NAME}|\d+(?:\.\d)? FM)`, 'gu');
/** `Pale Harbour, a private radio station`. */
const BEHIND = new RegExp(
  String.raw`(${NAME}), (?:an?|the) (?:[\p{L}’'-]+ ){0,4}${KIND}(?=[,.;)]| (?:in|of|based|that|which|close|run|owned|published|with|known)\b)`,
  'gu',
);

/** `In an interview with Tidepost, the envoy said`: whoever asks there passes the answers on. */
const ASKS = new RegExp(
  String.raw`\b[Ii]n (?:an?|the same|his|her|their) (?:[a-z-]+ ){0,2}interview with (?:the )?(${NAME})(?=,| (?:on|last|this|that|published|broadcast|aired|in)\b|\.)`,
  'gu',
);

/** `Tidepost could not independently verify the claim`: so do those who publish, and whoever was told something. */
const VERIFIES = new RegExp(
  String.raw`\b(?:The |the )?(${NAME}) (?:could not|couldn[’']t|cannot|can[’']t|was unable to|was not able to|has not been able to|has been unable to) (?:yet )?independently (?:verify|confirm|authenticate)\b`,
  'gu',
);
/** `Tidepost’s request for comment`, `a reporter for Tidepost`, `seen by Tidepost`: what is done by and with outlets alone. */
const PRESS = new RegExp(
  [
    String.raw`\b(${NAME})(?<=[’']s?) (?:requests?|questions?|queries|inquiries|readers|newsroom|reporters?|correspondents?|journalists?)\b`,
    String.raw`\b(?:reporters?|correspondents?|journalists?|editors?) (?:for|from|at|with|of) (?:the )?(${NAME})`,
    String.raw`\b(?:requests? for (?:further )?comment|questions|queries|inquiries) (?:from|by) (?:the )?(${NAME})`,
    String.raw`\b(?:seen|viewed|quoted|interviewed|published|first reported) by (?:the )?(${NAME})`,
    String.raw`\b(?:spoke|speaking|comments?) to (?:the )?(${NAME})`,
  ].join('|'),
  'gu',
);

const TOLD = String.raw`\b(?:told|tells|telling|interview with|interviewed by|quoted (?:by|in)|seen by|obtained by|published (?:by|in)|first reported by|reported by|according to|cited by|carried by|confirmed to|admit(?:s|ted) to)`;
/** `told the site Cybertrace`, `told the Tolk daily Anvil`: what is an outlet where it is told, and may be anything elsewhere. */
const WEAK_KIND = String.raw`(?:${MAYBE_OUTLET_NOUN}|(?:radio|television|TV)(?: programme| program| show)?)`;
const TOLD_BEFORE = new RegExp(
  String.raw`${TOLD} (?:the |its |a )?(?:(?!by |in |of |at )[\p{L}-]+ ){0,2}${WEAK_KIND} (${NAME})`,
  'gu',
);
/** `told the Corran Bay Packet`, `told Reactor Week`, `the Halten Echo reported`: names as papers have them. */
const PAPER = String.raw`(?:Mercury|Mirror|Echo|Packet|Advertiser|Argus|Sentinel|Enquirer|Inquirer|Examiner|Ledger|Bulletin|Bugle|Globe|Monitor|Record|Star|Sun|Evening|Week|Today|Television|Report|Bearer|Messenger|Register|Recorder|Reporter|Spectator|Independent|Insider|Online|Digest|Business|Finance)`;
const LIKE_PAPER = String.raw`(?:(?:${NAME_WORD} (?:of )?){1,3}${PAPER}|(?:Daily|Evening|Morning|Sunday|Weekly) (?:${NAME_WORD} ?){1,2}(?<! ))`;
const TOLD_PAPER = new RegExp(
  String.raw`${TOLD} (?:the |The )?(${LIKE_PAPER})(?![\p{L}\d])|\b(${LIKE_PAPER}),? (?:has |had |first |later ){0,2}(?:report(?:s|ed)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|wrote|writes)\b`,
  'gu',
);

/** `first reported on Tidepost`, `quoted in Tidepost magazine`, `as TPN reported`, `Tidepost reports: ...`: only outlets carry what was said. */
const CARRIES = new RegExp(
  [
    String.raw`\b(?:first|originally) reported (?:by|in|on) (?:the )?(${NAME})`,
    String.raw`${TOLD} (?:the )?(${NAME})(?= (?:magazine|newspaper)\b)`,
    String.raw`\bas (?:the )?(\p{Lu}{3,6}) (?:first |previously |later )?(?:reported|reports)\b`,
    String.raw`(?<=^|[.!?”"]\s|\n)(?:The )?(${NAME}) reports(?=:)`,
  ].join('|'),
  'gmu',
);

/** What only an outlet's name stands behind or in front of, as far as one misspelled is concerned: `told Bloomborg`. */
const RELAYING =
  /\b(?:told|tells|(?:spoke|speaking|according|statement|comments?|said|sent|issued|respon\w+) (?:to|with)|(?:by|in|quoting|citing))\s+(\p{Lu}\p{L}{7,})\b|\b(\p{Lu}\p{L}{7,})(?:[’']s)?\s+(?:has |first )?(?:report|reports|reported|reporting|quoted|cited|story|article)\b|\b(\p{Lu}\p{L}{7,}), (?:citing|quoting|which (?:cited|quoted))\b/gu;

/**
 * Names by which this report means an outlet, and the outlet's own name: those it presents as such, which no codebook need
 * know (`the broadcaster Pale Harbour`), and misheard or misspelled ones (`told Bloomborg`).
 */
export function presentedOutlets(
  { text }: Pick<Prose, 'text'>,
  { misspelled, isBody, isOthers }: Pick<OutletNames, 'misspelled' | 'isBody' | 'isOthers'>,
): Map<string, string> {
  const press = new Set(namesIn(text, PRESS));
  // What asks or checks may be anybody; a ministry does both.
  const acting = [...namesIn(text, ASKS), ...namesIn(text, VERIFIES).filter((name) => press.has(name))];
  const presented = [
    ...[BEFORE, BEHIND, TOLD_BEFORE, TOLD_PAPER].flatMap((pattern) => namesIn(text, pattern)),
    ...[...acting, ...namesIn(text, CARRIES)].filter((name) => !isBody(name)),
    ...toldNames(text, (name) => isBody(name) || isOthers(name)),
  ];
  const ends = new Set(presented.flatMap(endsOf));
  const found = new Map(presented.flatMap((name) => (ends.has(name) ? [] : [[name, name] as const])));
  for (const [, ...names] of text.matchAll(RELAYING)) {
    const name = names.find((one) => one !== undefined)!;
    const meant = misspelled(name);
    if (meant) found.set(name, meant);
  }
  return found;
}

function namesIn(text: string, pattern: RegExp): string[] {
  return (
    [...text.matchAll(pattern)]
      .map(([, ...names]) => names.find((one) => one !== undefined)!)
      .map((name) => name.replace(/^The /, '').replace(/[’'.-]+s?$/, ''))
      // `the newspaper Monday reported`.
      .filter((name) => !WEEKDAY.test(name.toLowerCase()) && !PRONOUN.test(name))
  );
}

// Of `Corran Bay Packet` `Bay Packet` and `Packet`: what the report calls it later on.
function endsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

const PRONOUN = /^(he|she|it|they|we|i|this|that)$/i;
