import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Mention, MentionOf } from '../../model/mention.ts';
import { exemptNames, type Exemptions } from './exempt-names.ts';
import { findNames, isPersonName, startsElsewhere, type Name } from './find-names.ts';
import { joined } from './person.ts';
import { findBands, type Bands } from './position/find-bands.ts';
import { showsAPerson } from './shows-a-person.ts';
import { isOfficeOfState } from './vocabulary.ts';
import { proseWithNamesRaised } from './with-names-raised.ts';
import { wordsOf } from './words.ts';

/** A report with the names that stand in it. */
export interface ReadNames {
  annotated: AnnotatedReport;
  prose: string;
  names: Name[];
  exempt: Exemptions;
  /** The gangs, terror groups and hacking crews it speaks of. */
  bands: Bands;
  /** Starts of words that name a place or a body. */
  elsewhere: Set<number>;
  /** Names of groups, as the reader or the words around them show. */
  groups: string[][];
  /** Names that some words show to be one person's. */
  persons: string[][];
  /** Holders of an office of state. */
  officials: string[][];
  /** Names that stand in running prose or that the reader took for a person's: a headline's capitals may join a name to a verb. */
  trusted: Name[];
}

// Finding whom to seal and sealing both need the names: a report is read once as long as it is in use.
const read = new WeakMap<AnnotatedReport, ReadNames>();

/** Reads the names of a report. */
export function readNames(annotated: AnnotatedReport): ReadNames {
  const known = read.get(annotated) ?? namesOf(annotated);
  read.set(annotated, known);
  return known;
}

function namesOf(annotated: AnnotatedReport): ReadNames {
  const { report, mentions } = annotated;
  const prose = proseWithNamesRaised(annotated);
  const names = findNames(prose, mentions);
  const headings = report.blocks.filter((block) => block.kind === 'title' || block.kind === 'heading');
  const persons = new Set(mentions.filter(isPersonName).map((mention) => mention.start));
  const bands = findBands(prose, mentions, names);
  const exempt = exemptNames(report, prose, names, bands);
  const inHeading = (name: Name) => headings.some((block) => block.start <= name.start && name.end <= block.end);
  return {
    annotated,
    prose,
    names,
    exempt,
    bands,
    elsewhere: startsElsewhere(prose, mentions.filter(isMoreThanOneWord)),
    groups: [...exempt.groups, ...mentions.filter(isGroup).map(({ value }) => normalised(value.name))],
    persons: names.filter((name) => showsAPerson(prose, name)).map(({ words }) => words),
    officials: mentions
      .filter(isPersonName)
      .filter(holdsOffice)
      .map(({ value }) => normalised(value.name)),
    trusted: names.filter((name) => persons.has(name.start) || !inHeading(name)),
  };
}

// A surname alone may have been taken for a firm's: whole names and places stay what the reader took them for.
function isMoreThanOneWord(mention: Mention): boolean {
  return mention.kind !== 'actor' || mention.value.level === 'state' || mention.value.name.includes(' ');
}

function isGroup(mention: Mention): mention is MentionOf<'actor'> {
  return mention.kind === 'actor' && mention.value.form === 'name' && mention.value.level === 'unit';
}

function holdsOffice({ value }: MentionOf<'actor'>): boolean {
  return value.role !== null && isOfficeOfState(value.role);
}

function normalised(name: string): string[] {
  return wordsOf(name).map((word) => word.norm);
}

/** The names given in full, one of each, of everybody the reports name in prose. */
export function fullNames(read: readonly ReadNames[]): string[][] {
  const byLetters = new Map<string, string[]>();
  for (const { trusted } of read) {
    for (const { words } of trusted)
      if (words.length > 1 && !byLetters.has(joined(words))) byLetters.set(joined(words), words);
  }
  return [...byLetters.keys()].sort().map((letters) => byLetters.get(letters)!);
}
