import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isReference } from '../../model/reference.ts';
import type { Report } from '../../model/report.ts';
import type { Seal } from '../../model/seal.ts';
import { bySpan, contains, slice, withoutHoles, type Span } from '../../model/span.ts';
import { findNames } from './find-names.ts';
import { findInAddress } from './find-in-address.ts';
import { findOccurrences, type Occurrence } from './find-occurrences.ts';
import { bearersOf, indexNames, namesBeginning, type NameIndex } from './name-index.ts';
import { occurrencesIn } from './occurrences-in.ts';
import { canonicalName, type Person } from './person.ts';
import { personOf } from './person-of.ts';
import { fullNames, readNames, type ReadNames } from './read-names.ts';
import { exposesPersons, linkRemover, linksToExposure } from './withhold-links.ts';
import { wordsOf } from './words.ts';

/** Takes the names of sealed persons out of texts and strings. */
export interface Sealer {
  /** The text with every name blacked out unit by unit: same length, line breaks kept. */
  sealText(report: Report): string;
  /** True where the report's own link is not to be passed on. */
  withholdsLink(report: Report): boolean;
  /** A string from elsewhere, its names replaced by labels; in an address, a file name or link, in any spelling and case. */
  sealString(value: string, address?: boolean): string;
  /** The same for strings that belong to one report, where of several people with one name only one may be meant. */
  within(report: string): Sealer;
}

/** Prepares to seal these reports, and every string made from them. */
export function makeSealer(reports: readonly AnnotatedReport[], seals: readonly Seal[]): Sealer {
  const named = namedPersons(seals);
  const read = new Map(reports.map((annotated) => [annotated.report.id, readNames(annotated)]));
  const index = indexNames(
    named.map(({ person }) => person),
    fullNames([...read.values()]),
  );
  const spans = Map.groupBy(
    seals.flatMap((seal) => seal.spans),
    (span) => span.report,
  );
  const covered = new Map<string, Span[]>();
  const coveredIn = ({ id }: Report) => {
    const known = covered.get(id) ?? [...(spans.get(id) ?? []), ...foundIn(read.get(id), index)];
    covered.set(id, known);
    return known;
  };
  const withoutLinks = linkRemover(linksOf(reports, coveredIn));
  const sealerFor = (about: string | null): Sealer => {
    const labels = new Map(named.map(({ person, seals }) => [person, labelOf(seals, about)]));
    const done = { address: new Map<string, string>(), text: new Map<string, string>() };
    return {
      sealText: (report) =>
        blackOut(report, [...coveredIn(report), ...linksToExposure(report.text, coveredIn(report))]),
      withholdsLink: (report) => exposesPersons(report, coveredIn(report)),
      within: (report) => (shared ? sealerFor(report) : everywhere),
      sealString: (value, address = false) => {
        if (isReference(value)) return value;
        const before = address ? done.address : done.text;
        const known = before.get(value);
        if (known !== undefined) return known;
        const sealed = labelled(withoutLinks(value), address, index, labels);
        before.set(value, sealed);
        return sealed;
      },
    };
  };
  const shared = named.some(({ seals }) => seals.length > 1);
  const everywhere = sealerFor(null);
  return everywhere;
}

/** A name and whom it may mean. */
interface Named {
  person: Person;
  seals: Seal[];
}

function namedPersons(seals: readonly Seal[]): Named[] {
  const byName = Map.groupBy(seals, (seal) => canonicalName(personOf(seal)));
  return [...byName.values()].map((same) => {
    const persons = same.map(personOf);
    const names = persons.flatMap((person) => person.names);
    const literals = [...new Set(persons.flatMap((person) => person.literals))];
    return { person: { names, literals, position: persons[0]!.position }, seals: same };
  });
}

// In a report that tells of only one of them the name means that one.
function labelOf(seals: readonly Seal[], report: string | null): string {
  const here = seals.filter(({ spans }) => spans.some((span) => span.report === report));
  const meant = here.length > 0 ? here : seals;
  return meant.length === 1 ? meant[0]!.label : `[${meant.map(({ label }) => label.slice(1, -1)).join(' or ')}]`;
}

function linksOf(reports: readonly AnnotatedReport[], coveredIn: (report: Report) => Span[]): string[] {
  return reports.flatMap(({ report }) => [
    ...linksToExposure(report.text, coveredIn(report)).map((span) => slice(report.text, span)),
    ...(exposesPersons(report, coveredIn(report)) ? ownLinks(report) : []),
  ]);
}

function ownLinks({ url, fetched }: Report): string[] {
  return [url, fetched?.asked, fetched?.from].filter((link) => typeof link === 'string');
}

function foundIn(read: ReadNames | undefined, index: NameIndex): Span[] {
  return read ? occurrencesIn(read, index) : [];
}

function blackOut(report: Report, spans: readonly Span[]): string {
  if (spans.length === 0) return report.text;
  const inside = (span: Span) => report.skips.filter((skip) => contains(span, skip) && !contains(skip, span));
  const names = spans.flatMap((span) => withoutHoles(report.text, span, inside(span)));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of names.sort(bySpan)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(report.text.slice(at, from), report.text.slice(from, end).replace(/[^\r\n]/g, '█'));
    at = end;
  }
  pieces.push(report.text.slice(at));
  return pieces.join('');
}

const ADDRESS = /^\S*(?:\/|%[0-9a-f]{2}|\w_\w|\.(?:txt|html?|pdf|docx?|json|vtt|srt|eml|md|xml)$)\S*$/i;

function labelled(value: string, address: boolean, index: NameIndex, labels: ReadonlyMap<Person, string>): string {
  if (!address && !mayName(value, index)) return value;
  let sealed = '';
  let at = 0;
  for (const { start, end, person } of namedIn(value, address || ADDRESS.test(value), index)) {
    if (start < at) continue;
    sealed += value.slice(at, start) + labels.get(person)!;
    at = end;
  }
  return at === 0 ? value : namedOnce(sealed + value.slice(at));
}

// Two spellings of one name have one label, and `“A” and “A” differ` would say nothing.
function namedOnce(text: string): string {
  return text.replace(/“(\[[^\]]+\])” and “\1”/g, 'two spellings of “$1”');
}

// Most strings of a dossier are kinds and codes: they are passed over quickly.
function mayName(value: string, index: NameIndex): boolean {
  if (ADDRESS.test(value) || index.literals.length > 0) return true;
  return wordsOf(value).some(({ norm, mixed }) => {
    if (mixed || norm.length < 2 || bearersOf(index, norm).length > 0) return true;
    return namesBeginning(index, norm).some(({ letters }) => letters.startsWith(norm));
  });
}

function namedIn(value: string, address: boolean, index: NameIndex): Occurrence[] {
  if (address) return findInAddress(value, index);
  return findOccurrences(value, index, {
    names: findNames(value, []),
    elsewhere: NOWHERE,
    prose: false,
  });
}

const NOWHERE: ReadonlySet<number> = new Set();
