import { readFileSync } from 'node:fs';

/**
 * Versioned facts the rooms read by: handed in by `gainsay.ts`, never loaded by a room itself. Each is one JSON file of this
 * folder with its source and version; a file is read when first asked for.
 */
export interface Codebooks {
  readonly reportingVerbs: ReportingVerbs;
  readonly stances: StanceCues;
  readonly hedges: Hedges;
  readonly uncertainty: UncertaintyBook;
  readonly institutionWords: InstitutionWords;
  readonly eventWords: EventWords;
  readonly commonWords: CommonWords;
  readonly reportWords: ReportWords;
  readonly countries: Codebook<CountryEntry>;
  readonly places: Codebook<PlaceEntry>;
  readonly agencies: Codebook<AgencyEntry>;
  readonly outlets: OutletBook;
  readonly threatActors: Codebook<ThreatActorEntry>;
  readonly techniques: Codebook<TechniqueEntry>;
  readonly sectors: Codebook<SectorEntry>;
  readonly divisions: Divisions;
}

/** Opens the codebooks that ship with Gainsay. */
export function openCodebooks(): Codebooks {
  const opened = new Map<string, unknown>();
  const open = <T>(name: string): T => {
    if (!opened.has(name)) opened.set(name, load<T>(name));
    return opened.get(name) as T;
  };
  return {
    get reportingVerbs() {
      return open<ReportingVerbs>('reporting-verbs');
    },
    get stances() {
      return open<StanceCues>('stances');
    },
    get hedges() {
      return open<Hedges>('hedges');
    },
    get countries() {
      return open<Codebook<CountryEntry>>('countries');
    },
    get places() {
      return open<Codebook<PlaceEntry>>('places');
    },
    get agencies() {
      return open<Codebook<AgencyEntry>>('agencies');
    },
    get outlets() {
      return open<OutletBook>('outlets');
    },
    get uncertainty() {
      return open<UncertaintyBook>('uncertainty');
    },
    get threatActors() {
      return open<Codebook<ThreatActorEntry>>('threat-actors');
    },
    get techniques() {
      return open<Codebook<TechniqueEntry>>('techniques');
    },
    get sectors() {
      return open<Codebook<SectorEntry>>('sectors');
    },
    get divisions() {
      return open<Divisions>('divisions');
    },
    get institutionWords() {
      return open<InstitutionWords>('institution-words');
    },
    get eventWords() {
      return open<EventWords>('event-words');
    },
    get commonWords() {
      return open<CommonWords>('common-words');
    },
    get reportWords() {
      return open<ReportWords>('report-words');
    },
  };
}

export function load<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as T;
}

/** How news puts words into mouths: verbs and nouns with the grammar of what they report. */
export interface ReportingVerbs {
  version: string;
  source: string;
  /** Past and participle of verbs that do not take -ed, by base form. */
  irregular: Record<string, readonly string[]>;
  verbs: readonly ReportingVerb[];
  nouns: readonly ReportingNoun[];
  /** Prepositions that put what they stand with into someone's mouth. */
  prepositions: readonly string[];
  /** Adverbs that report by themselves. */
  adverbs: readonly string[];
}

export interface ReportingVerb {
  /** Base form, with the particles or object that belong to it: `call for`. */
  verb: string;
  /**
   * What may follow: `clause` with or without `that`, `that` only with it, `quote`, `object`, `inf`, `ing`, `addressee` (before
   * a clause), or the preposition that joins object and act (`of` in `accuse X of`).
   */
  frames: readonly string[];
  /** The stance it takes by itself, if any. */
  stance?: string;
  kind: 'speech' | 'attitude';
  /** May report without naming who does: `is accused of`, `was believed to`. */
  passive?: boolean;
}

export interface ReportingNoun {
  noun: string;
  stance: string;
  complements: readonly string[];
  kind: 'speech' | 'attitude';
}

/** Words that tell what a statement does, by stance and for what they are looked up in. */
export interface StanceCues {
  version: string;
  source: string;
  /** Hostile acts: lemmas of verbs and nouns. */
  hostile: { verbs: readonly string[]; nouns: readonly string[] };
  /** Words of rejection inside content: `baseless`, `fabricated`. */
  denial: readonly string[];
  /** Verbs of telling that make a refusal when negated or declined: `comment`, `respond`. */
  telling: readonly string[];
  /** Verbs that refuse: `decline`. */
  refusing: readonly string[];
  /** Words of an outlet that speaks on attribution or evidence, on novelty, on success. */
  evidence: readonly string[];
  novelty: readonly string[];
  success: readonly string[];
  /** Nouns that refer back to an accusation: `the charges`. */
  accusationNouns: readonly string[];
  /** What words lend to a statement, by class; lemmas, and other forms where a word has one use only, parted by blanks. */
  words: Readonly<Record<string, string>>;
}

/** Epistemic words, used of the truth of a claim. */
export interface Hedges {
  version: string;
  source: string;
  words: readonly string[];
  /** Those of the words that often say something else: `could not be reached`, `appeared before the court`. */
  otherUses: readonly string[];
  phrases: readonly string[];
}

type UncertaintyKind = 'epistemic' | 'doxastic' | 'investigative' | 'conditional';

/** Words that can mark what is told as uncertain, by the kind they mark most often: lines of words parted by blanks, and phrases. */
export interface UncertaintyBook {
  version: string;
  source: string;
  kinds: Readonly<Record<UncertaintyKind, readonly string[]>>;
  /** Phrases that hold a listed word and mark nothing: an inability is no uncertainty. */
  settled: readonly string[];
  phrases: Readonly<Partial<Record<UncertaintyKind, readonly string[]>>>;
}

/** What kind of body the words of a name say it is, for telling wordings of one name from names of two bodies. */
export interface InstitutionWords {
  version: string;
  source: string;
  /** Class of body by the word for it: `department` and `ministry` are one class. */
  heads: Record<string, string>;
  /** Classes of armed bodies, which translations often swap for one another. */
  formations: readonly string[];
  /** Classes of which a country, or a place in it, has one of each sort: its defence ministry. */
  singular: readonly string[];
  /** Words that any body may bear and that tell none apart. */
  generic: readonly string[];
  /** Articles, prepositions and conjunctions. */
  small: readonly string[];
  /** Words for those who act for a state without naming a body: `authorities`. */
  collectives: readonly string[];
  /** Bodies of which a country has one, with nothing but its name before them: `the Norland navy`. */
  single: readonly string[];
  /** Words that in the names of public bodies and offices; an agency or service alone may be anybody's. */
  public: readonly string[];
  /** Names that are one thing in one country: a Chinese city's public security bureau is its police. */
  equivalents: readonly { country: string; words: readonly string[]; means: readonly string[] }[];
}

/** A codebook that is one list. */
export interface Codebook<Entry> {
  version: string;
  source: string;
  entries: readonly Entry[];
}

export interface CountryEntry {
  /** ISO 3166-1 alpha-2; a code of that list, no more. */
  code: string;
  name: string;
  aliases: readonly string[];
  /** `French` in `French officials`. */
  adjectives: readonly string[];
  /** What its people are called, in the plural. */
  people: readonly string[];
  /** Capitals that news lets speak for the state: `Paris said`. */
  capitals: readonly string[];
  /** Other seats that stand for the state. */
  metonyms: readonly string[];
}

export interface PlaceEntry {
  country: string;
  names: readonly string[];
}

export interface AgencyEntry {
  name: string;
  /** Null for bodies of several states. */
  country: string | null;
  aliases: readonly string[];
}

export interface OutletEntry {
  name: string;
  aliases: readonly string[];
  /** Where it publishes from. */
  country: string;
  kind: string;
  /** Who controls it, where a source was looked up. */
  control?: ControlEntry;
}

/** Outlets, the rule by which one counts as controlled, and the sources it was looked up in. */
export interface OutletBook extends Codebook<OutletEntry> {
  rule: string;
  sources: Readonly<Record<string, ControlSource>>;
}

export interface ControlEntry {
  /** Who controls it; the outlet itself where nobody outside does. Outlets with the same words here are under one control. */
  by: string;
  ground: ControlGround;
  /** The company or group in between. */
  through?: string;
  /** For `state`: whether the source finds the editorial line controlled as well. */
  editorial?: boolean;
  /** Key of `sources`. */
  source: string;
  /** What the source says, in our words. */
  says: string;
}

/** Public authorities; a company, family or person; the members of a cooperative; nobody outside. */
export type ControlGround = 'state' | 'owner' | 'members' | 'own';

export interface ControlSource {
  url: string;
  title: string;
  /** The page's own date, a day or a month; null where it shows none. */
  page: string | null;
  /** The day it was looked up. */
  seen: string;
}

export interface ThreatActorEntry {
  name: string;
  aliases: readonly string[];
  /** What the codebook's source records; not a finding. */
  country: string | null;
}

export interface TechniqueEntry {
  id: string;
  name: string;
  /** The words of news for it, singular where they can be. */
  phrases?: readonly string[];
}

export interface SectorEntry {
  name: string;
  phrases: readonly string[];
}

/** What tells events in reports of accusations: patterns (regular expressions, case ignored) by what they are a sign of. */
export interface EventWords {
  version: string;
  source: string;
  /** Signs of each kind of event. */
  kinds: Record<string, readonly string[]>;
  /** Signs that somebody got into a place or a machine: `attack` and `breach` are said of wars and treaties too. */
  breakIn: readonly string[];
  /** How much one sign of a kind counts: rarer acts outweigh those that every report mentions. */
  weights: Record<string, number>;
  /** A sentence that turns to another event, to a similar one, or to an example. */
  separate: readonly string[];
  similar: readonly string[];
  example: readonly string[];
  /** A time before that of the main event. */
  earlier: readonly string[];
  /** Words of a pattern said to go on, which is no event. */
  standing: readonly string[];
  /** Units under which people are counted. */
  personUnits: readonly string[];
}

/** Words too common in news, or in reports of accusations, to tell one story from another. */
export interface CommonWords {
  version: string;
  source: string;
  /** Lines of words, parted by blanks. */
  words: readonly string[];
}

/** In how many of so many reports of accusations a word stands: what a word tells where a case is too small to show it. */
export interface ReportWords {
  version: string;
  source: string;
  reports: number;
  /** Words, parted by blanks, by about how many reports use them; what is not listed is rare. */
  counts: Readonly<Record<string, string>>;
}

/** Divisions of countries and what lies in them, to tell a place that cannot be: a province named after a city. */
export interface Divisions {
  version: string;
  source: string;
  divisions: readonly Division[];
}

export interface Division {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the names are called: `province`. */
  kind: string;
  /** All of them: a name that is missing here is no such division. */
  names: readonly string[];
  /** Cities and the division each lies in. */
  cities: Readonly<Record<string, string>>;
}
