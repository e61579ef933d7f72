import type { Mention } from '../../../model/mention.ts';
import type { Name } from '../find-names.ts';
import { showsAPerson } from '../shows-a-person.ts';
import { isBesideNames, isOpener, isTitle, saysNotAPerson } from '../vocabulary.ts';
import { wordsOf } from '../words.ts';

/** Stands for the name of a band in the skeleton of a sentence. */
export const BAND = '\u0002';

/** What a group is called by that is accused by being called so. */
export const BAND_NOUN = String.raw`(?:(?:drugs?\s+|street\s+|prison\s+)?gangs?|cartels?|mafia|militias?|crime\s+(?:famil(?:y|ies)|rings?|syndicates?|clans?)|death\s+squads?|insurgency|(?:terror(?:ist)?|militant|extremist|radical|armed|[Ii]slamist|jihadi(?:st)?|rebel|insurgent|guerrilla|hacking|hacker|ransomware|extortion|criminal)\s+(?:[a-z-]+\s+){0,2}?(?:groups?|gangs?|cells?|networks?|organi[sz]ations?|units?|rings?|crews?|collectives?|outfits?|movements?|factions?))`;

const CAPITAL = String.raw`(?:[Aa]l-)?\p{Lu}[\p{L}\d'’-]{0,30}`;
const NAME = String.raw`${CAPITAL}(?:[^\S\n]+(?:(?:of|and|the|in|for|de|la)[^\S\n]+){0,2}${CAPITAL}){0,5}`;
const SHORT_FORM = String.raw`(?:\s*\(["“‘]?([\p{L}-]{2,12})["”’]?\))?`;
const OWN_SHORT_FORM = String.raw`(?:,\s+or\s+(\p{Lu}[\p{L}-]{1,11})\b,?)?`;
const PARTS = String.raw`(?<![\p{L}\d-])(${NAME})${SHORT_FORM}${OWN_SHORT_FORM}`;

const FIGHTERS = String.raw`(?:[Mm]ilitant|[Ff]ighter|[Gg]unm[ae]n|[Ii]nsurgent|[Tt]errorist|[Jj]ihadi(?:st)?|[Ee]xtremist|[Gg]uerrilla)s?`;

const SIGNS: readonly { pattern: RegExp; weak: boolean }[] = [
  // the militant group Tin Wave; a gang known as the Tin Wave
  {
    pattern: new RegExp(
      String.raw`\b${BAND_NOUN}(?:\s*,)?\s+(?:(?:that|which|is|are|also|better|itself|calling|calls)\s+){0,3}(?:(?:called|known\s+as|named|dubbed|including|such\s+as|like)\s+)?(?:the\s+)?["“‘]?${PARTS}(?![\p{L}\d'’]|\s+(?:le[da]d?s?|runs?|ran|founded|set|heads?|headed|own(?:s|ed)?|join(?:s|ed)?|creat\w+)\b)`,
      'gu',
    ),
    weak: false,
  },
  // Tin Wave, a militant group; the Tin Wave gang; Tin Wave is a gang
  {
    pattern: new RegExp(
      String.raw`${PARTS}["”’]?(?:(?:,|\s+(?:is|was|remains))\s+(?:an?|the|another|one\s+of\s+the)\s+(?:(?!(?:of|the|in|by|for|at|with|from|behind)\b)[a-z-]+\s+){0,3}?|\s+)${BAND_NOUN}(?![\p{L}-]|\s+(?:leader|member|chief|boss|violence))`,
      'gu',
    ),
    weak: false,
  },
  // Tin Wave militants; fighters of the Tin Wave
  { pattern: new RegExp(String.raw`${PARTS}\s+(?:${FIGHTERS}|rebels|gangsters|gang\s+members)\b`, 'gu'), weak: true },
  {
    pattern: new RegExp(
      String.raw`\b${FIGHTERS}\s+(?:(?:from|of)\s+the|(?:affiliated|loyal|allied|belonging)\s+(?:to|with)(?:\s+the)?)\s+${PARTS}(?:\s+(?:group\s+)?and\s+(?:the\s+)?(${NAME}))?`,
      'gu',
    ),
    weak: true,
  },
  // Tin Wave, whose name means
  {
    pattern: new RegExp(String.raw`${PARTS},\s+whose\s+name\s+(?:[a-z]+\s+)?(?:translates|means)\b`, 'gu'),
    weak: true,
  },
];

// Tin Wave of Upper Orsk (TW)
const SHORTENED = new RegExp(String.raw`(?<![\p{L}\d-])(${NAME})\s*\(["“‘]?(\p{Lu}[\p{L}-]{1,11})["”’]?\)`, 'gu');
const FIGHTS = /\b(?:militant|terroris|jihad|insurgen|extremis|caliphate|guerrilla)/i;
const OF_A_PEOPLE =
  /(?:[a-z](?:ian|ean|ican|ish|ese|isi|aqi|eni|ani|ali)|[cs]h)$|^(?:cuban|libyan|kenyan|ugandan|chechen|uighur|kurd|basque|catalan|tamil|greek|swiss|thai|sunnis?|shia|shiite|muslim|islamist|christian|hindu|buddhist|maoist|marxist|communist|nazi|western|separatist|foreign|local|armed|suspected|young|many|isolated)$/;
const MOST_BANDS = 100;

/** Matches each name by which a text calls a band; null where it calls none. */
export type Bands = RegExp | null;

/**
 * The gangs, terror groups, militias and hacking crews that a text speaks of, by its own words: what it calls a gang or a terror group, and
 * whose members it calls militants. To lead one or to belong to it is an accusation. No state and no people is one.
 */
export function findBands(prose: string, mentions: readonly Mention[], names: readonly Name[]): Bands {
  const places = new Set(mentions.filter(isPlace).map(({ start, end }) => prose.slice(start, end).toLowerCase()));
  const isSomebodys = bearersIn(prose, names);
  const fights = FIGHTS.test(prose);
  const found = new Set<string>();
  for (const { pattern, weak } of SIGNS) {
    if (weak && !fights) continue;
    for (const [, ...written] of prose.matchAll(pattern)) {
      for (const name of written.filter((each) => each !== undefined)) {
        const band = bandNamed(name, weak);
        if (band === null || places.has(band.toLowerCase()) || isSomebodys(band) || found.size >= MOST_BANDS) continue;
        for (const each of [band, headOf(band)]) if (each) found.add(each);
      }
    }
  }
  for (const [, name, short] of prose.matchAll(SHORTENED))
    if (found.has(short!)) found.add(bandNamed(name!, true) ?? short!);
  if (found.size === 0) return null;
  const called = [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${called.map(spaced).join('|')})(?![\p{L}\d])`, 'gu');
}

/** Whether a name of one band stands here and nothing more. */
export function isBand(bands: Bands, name: string): boolean {
  return bands !== null && name.replace(bands, '').trim() === '';
}

/** Whether these words end in the name of a band and what somebody is at its head: `the Tin Wave leader `. */
export function endsInABand(bands: Bands, words: string): boolean {
  if (bands === null) return false;
  return [...words.matchAll(bands)].some(({ index, 0: name }) => AT_ITS_HEAD.test(words.slice(index + name.length)));
}
const AT_ITS_HEAD = /^(?:['’]s)?(?:\s+[\p{L}-]+){0,3}\s+$/u;

// `the Varensk gang`, where Toma Varensk is charged: the name is his.
function bearersIn(prose: string, names: readonly Name[]): (band: string) => boolean {
  const persons = names.filter((name) => showsAPerson(prose, name));
  const whole = new Set(persons.map(({ words }) => words.join(' ')));
  const surnames = new Set(persons.flatMap(({ words }) => words.slice(-1)));
  return (band) => {
    const words = wordsOf(band).map(({ norm }) => norm);
    return whole.has(words.join(' ')) || (words.length === 1 && surnames.has(words[0]!));
  };
}

function isPlace(mention: Mention): boolean {
  return mention.kind === 'place' || (mention.kind === 'actor' && mention.value.level === 'state');
}

// Without what opens the sentence or tells of its people: `The Norlandish Tin Wave`.
function bandNamed(written: string, weak: boolean): string | null {
  const words = wordsOf(written);
  const tied = words.findLastIndex(({ end }) => TIED.test(written.slice(0, end)));
  words.splice(0, tied + 1);
  while (words.length > 0 && (isOpener(words[0]!.norm) || isTitle(words[0]!.norm))) words.shift();
  while (words.length > 2 && isOfAPeople(words[0]!.norm) && words[0]!.norm !== 'islamic') words.shift();
  // `Varensk's gang` is named for whoever leads it.
  if (
    words.length === 0 ||
    /['’]s?$/.test(written) ||
    written.length - words[0]!.start < 2 ||
    words.every(({ norm }) => isOfAPeople(norm))
  )
    return null;
  if (weak && words.some(({ norm }) => saysNotAPerson(norm))) return null;
  return written.slice(words[0]!.start);
}

// `Norland-born Tin Wave`
const TIED = /-(?:linked|born|based|backed|led|affiliated|style|inspired|trained)$/i;

function isOfAPeople(norm: string): boolean {
  return isBesideNames(norm) || OF_A_PEOPLE.test(norm);
}

// `Islamic League of Upper Orsk` is called the Islamic League as well.
function headOf(band: string): string | null {
  const head = /^(\S+(?:\s+\p{Lu}\S*)+)\s+(?:of|in|and|for)\s/u.exec(band)?.[1];
  return head ?? null;
}

function spaced(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
