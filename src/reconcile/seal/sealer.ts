import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Report } from '../../model/report.ts';
import type { Seal } from '../../model/seal.ts';
import { bySpan, contains, withoutHoles, type Span } from '../../model/span.ts';
import { findNames } from './find-names.ts';
import { findInAddress } from './find-in-address.ts';
import { findOccurrences, type Occurrence } from './find-occurrences.ts';
import { bearersOf, indexNames, namesBeginning, type NameIndex } from './name-index.ts';
import { occurrencesIn } from './occurrences-in.ts';
import { longWords, type Person } from './person.ts';
import { fullNames, readNames, type ReadNames } from './read-names.ts';
import { wordsOf, type Word } from './words.ts';

/** Takes the names of sealed persons out of texts and strings. */
export interface Sealer {
  /** The text with every name blacked out unit by unit: same length, line breaks kept. */
  sealText(report: Report): string;
  /** A string from elsewhere, its names replaced by labels; in an address, a file name or link, in any spelling and case. */
  sealString(value: string, address?: boolean): string;
}

/** Prepares to seal these reports, and every string made from them. */
export function makeSealer(reports: readonly AnnotatedReport[], seals: readonly Seal[]): Sealer {
  const labels = new Map<Person, string>();
  for (const seal of seals) labels.set(personOf(seal), seal.label);
  const read = new Map(reports.map((annotated) => [annotated.report.id, readNames(annotated)]));
  const index = indexNames([...labels.keys()], fullNames([...read.values()]));
  const spans = Map.groupBy(
    seals.flatMap((seal) => seal.spans),
    (span) => span.report,
  );
  const done = new Map<string, string>();
  return {
    sealText: (report) => blackOut(report, [...(spans.get(report.id) ?? []), ...foundIn(read.get(report.id), index)]),
    sealString: (value, address = false) => {
      const known = done.get(`${address} ${value}`);
      if (known !== undefined) return known;
      const sealed = labelled(value, address, index, labels);
      done.set(`${address} ${value}`, sealed);
      return sealed;
    },
  };
}

// Forms of two to five capitalised words are names; words of those names follow from them; the rest is literal.
function personOf(seal: Seal): Person {
  const split = seal.forms.map((form) => ({ form, words: wordsOf(form) }));
  const names = split.filter(({ words }) => isName(words)).map(({ words }) => words.map((word) => word.norm));
  const parts = new Set(names.flat());
  const rest = split.filter(({ words }) => !isName(words) && !words.every((word) => parts.has(word.norm)));
  return { names, literals: rest.map(({ form }) => form), position: seal.position };
}

function isName(words: readonly Word[]): boolean {
  const long = longWords(words.map((word) => word.norm));
  return long.length > 1 && words.length < 6 && words.every((word) => word.capital);
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
  return at === 0 ? value : sealed + value.slice(at);
}

// Most strings of a dossier are references and kinds: they are passed over quickly.
function mayName(value: string, index: NameIndex): boolean {
  if (ADDRESS.test(value) || index.literals.length > 0) return true;
  return wordsOf(value).some(({ norm }) => {
    if (norm.length < 2 || bearersOf(index, norm).length > 0) return true;
    return namesBeginning(index, norm).some(({ letters }) => letters.startsWith(norm));
  });
}

function namedIn(value: string, address: boolean, index: NameIndex): Occurrence[] {
  if (address) return findInAddress(value, index);
  return findOccurrences(value, index, {
    names: findNames(value, wordsOf(value), []),
    elsewhere: NOWHERE,
    prose: false,
  });
}

const NOWHERE: ReadonlySet<number> = new Set();
