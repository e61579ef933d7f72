import { AREA_NOUNS } from '../../model/words/area-nouns.ts';
import { isMention, type Mention, type MentionOf } from '../../model/mention.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { mentionsIn } from './mentions-in.ts';
import type { Material } from './material.ts';

// What follows a place name and says what kind of place it is.
const KIND_AFTER = new RegExp(String.raw`^[ \t]+(?:${AREA_NOUNS})\b`, 'i');

/** `where`: places below a country. Countries stand in nearly every sentence as parties, not as places. */
export const places: FieldReader = {
  field: 'where',
  reads: ['mentions'],
  collect: (material) =>
    material.mentions
      .filter(isMention('place'))
      .filter(
        (mention) =>
          !isCountry(material, mention) &&
          !isNewsroom(material, mention) &&
          !isOfAState(material, mention) &&
          !isSeatOf(material, mention) &&
          !isSeatOfABody(material, mention),
      )
      .map((mention) => foundAt(material, mention)),
};

const countryNames = new WeakMap<object, Set<string>>();

function isCountry({ codebooks: { countries } }: Material, { value }: MentionOf<'place'>): boolean {
  let names = countryNames.get(countries);
  if (!names) {
    names = new Set(
      countries.entries.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => each.toLowerCase())),
    );
    countryNames.set(countries, names);
  }
  return names.has(value.name.toLowerCase());
}

/** `from our Taipei newsroom`, `reporting from Oslo`: where the reporter is, not where anything happened. */
function isNewsroom({ report: { text } }: Material, { start, end }: MentionOf<'place'>): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    /^\s+(?:newsroom|bureau|studio)\b/i.test(text.slice(end, end + 12)) ||
    /\b(?:newsroom|reporting|reports)\b[^.;]{0,24}\b(?:in|from)\s+$/i.test(before)
  );
}

/** `Varland state interests`, `the Norrvik State Theatre`: whose it is, not where. */
function isOfAState({ report: { text } }: Material, { end }: MentionOf<'place'>): boolean {
  return STATE_BODY.test(text.slice(end, end + 32));
}

const PARTY_OR_SEAT =
  '(?:Republicans?|Democrats?|Democratic|Liberals?|Conservatives?|[Ss]enators?|[Cc]ongress(?:man|woman)|[Rr]epresentatives?|[Gg]overnor|[Ll]awmakers?|[Ll]egislators?|MPs?|[Dd]eputy|[Dd]eputies)';
const SEAT_BEHIND = new RegExp(`^(?:['’]s)?[ \\t]+${PARTY_OR_SEAT}\\b`);
const SEAT_BEFORE = new RegExp(`\\b${PARTY_OR_SEAT}\\s+(?:of|from)\\s+$|\\([RDI][-–]$`);

/** `Arvid Berg, a Lindal senator`, `Arvid Berg, of Lindal`: where somebody sits or comes from, not where anything happened. */
function isSeatOf({ report: { text }, mentions }: Material, { start, end }: MentionOf<'place'>): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (SEAT_BEHIND.test(text.slice(end, end + 24)) || SEAT_BEFORE.test(before)) return true;
  const tie = /,? (?:of|from) $/.exec(before);
  const named = tie && start - tie[0].length;
  return named !== null && mentionsIn(mentions, { start: named - LONGEST_NAME, end: named }).some(isPersonUpTo(named));
}

/** `The foreign ministry in Oslo rejected it`: where a government sits. The police of a city are where they are. */
function isSeatOfABody({ mentions }: Material, place: MentionOf<'place'>): boolean {
  return mentionsIn(mentions, { start: place.start - LONGEST_NAME, end: place.end }).some(
    (mention) =>
      mention.kind === 'actor' &&
      mention.end === place.end &&
      mention.start < place.start &&
      GOVERNS_IN.test(mention.value.name),
  );
}

const GOVERNS_IN = /\b(?:ministry|minister|embassy|government|presidency|parliament|cabinet)s? in \S+$/i;

/** The name of a person, or of a ministry with its seat, is no longer than this. */
const LONGEST_NAME = 60;

function isPersonUpTo(end: number): (mention: Mention) => boolean {
  return (mention) =>
    mention.kind === 'actor' &&
    mention.end === end &&
    mention.value.level === 'person' &&
    mention.value.form === 'name';
}

const STATE_BODY =
  /^[ \t]+state[ \t]+(?!(?:and|or|of|in|on|at|by|to|is|was|has|had|where|which|that|with|for|from|as|said|says|late|last)\b)\p{L}{3,}/iu;

function foundAt(material: Material, mention: MentionOf<'place'>): Found {
  const { text } = material.report;
  const after = KIND_AFTER.exec(text.slice(mention.end, mention.end + 24));
  const span = { start: mention.start, end: mention.end + (after?.[0].length ?? 0) };
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const value = { kind: 'place', name, country: mention.value.country } as const;
  return { field: 'where', ...span, value, state: 'stated', hedged: false };
}
