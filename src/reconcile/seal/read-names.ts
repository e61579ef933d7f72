import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { proseOf } from '../../model/report.ts';
import { exemptNames, type Exemptions } from './exempt-names.ts';
import { findNames, isPersonName, startsElsewhere, type Name } from './find-names.ts';
import { joined } from './person.ts';
import { wordsOf } from './words.ts';

/** A report with the names that stand in it. */
export interface ReadNames {
  annotated: AnnotatedReport;
  prose: string;
  names: Name[];
  exempt: Exemptions;
  /** Starts of words that name a place or a body. */
  elsewhere: Set<number>;
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
  const prose = proseOf(report);
  const names = findNames(prose, wordsOf(prose), mentions);
  const headings = report.blocks.filter((block) => block.kind === 'title' || block.kind === 'heading');
  const persons = new Set(mentions.filter(isPersonName).map((mention) => mention.start));
  const inHeading = (name: Name) => headings.some((block) => block.start <= name.start && name.end <= block.end);
  return {
    annotated,
    prose,
    names,
    exempt: exemptNames(report, prose, names),
    elsewhere: startsElsewhere(prose, mentions),
    trusted: names.filter((name) => persons.has(name.start) || !inHeading(name)),
  };
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
