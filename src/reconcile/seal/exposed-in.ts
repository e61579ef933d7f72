import type { Reference } from '../../model/reference.ts';
import { contains, hull, slice, type Span } from '../../model/span.ts';
import { accuses, type Form, type Statement } from '../../model/statement.ts';
import { once } from '../once.ts';
import { SpanIndex } from '../span-index.ts';
import { findNames, type Name } from './find-names.ts';
import { findPositions } from './position/find-positions.ts';
import { carriesOutAnInquiry } from '../../model/words/carries-out-an-inquiry.ts';
import { includesName, nameSet, type NameSet } from './name-set.ts';
import { joined, longWords, sameName } from './person.ts';
import { CONTEXT, positionOf, SOMEBODY, type ExposedPosition } from './position/position-rules.ts';
import { isEmployer, OF_THEIRS } from './position/position-words.ts';
import type { ReadNames } from './read-names.ts';
import { showsAPerson, showsAPersonBeside } from './shows-a-person.ts';
import { isTheirVictim } from './shows-a-victim.ts';
import { doersToldByAState } from './doers-told-by-a-state.ts';
import { normaliseWord, wordsOf } from './words.ts';

/** One place that puts a named person in the position of someone accused, wanted, charged or exposed. */
export interface Exposure {
  words: string[];
  position: ExposedPosition;
  /** The statement that says so; null where none was read there. */
  statement: Reference | null;
  /** The words that put the person there; null where they stand in no text. */
  said: (Span & { report: string }) | null;
  /** Where the name stands; null where the exposure is a statement's as a whole. */
  place: { report: string; start: number } | null;
  /** The words tell of a deed: they accuse even whoever is a victim of others. */
  deed?: boolean;
  /** The words themselves speak of a suspicion or a charge, and not only their sentence. */
  own?: boolean;
}

/** Names that any of the reports shows to be those of somebody who is not exposed by being named. */
export interface Others {
  /** Spokespersons, heads of state and groups: whatever is said of them. */
  apart: NameSet;
  /** Holders of an office of state: in a mere remark. */
  officials: NameSet;
}

/**
 * The persons one report exposes: by the words around their names, by the statements that accuse a person, and by being named
 * as a member of a unit that a statement accuses. The report's authors and victims are left out.
 */
export function exposedIn(read: ReadNames, { apart, officials }: Others): Exposure[] {
  const { annotated, prose, names, exempt } = read;
  const authors = nameSet(exempt.authors);
  const statementAt = statementFinder(annotated.statements);
  const found = positionsOf(read)
    .filter(({ name, deed }) => deed || !isTheirVictim(prose, name))
    .filter(({ position, remark, name }) => !remark || position !== 'accused' || !holds(name.words, officials, names))
    .map(({ name, position, said, deed, own }) => ({
      words: name.words,
      position,
      deed,
      own,
      said: { report: annotated.report.id, ...wordsAround(prose, said, name) },
      statement: statementAt(name),
      place: { report: annotated.report.id, start: name.start },
    }));
  const byline = nameSet(exempt.byline);
  const others = [
    ...inTitle(read),
    ...accusedByStatements(read, officials),
    ...doers(read, officials),
    ...membersOfAccused(read),
  ];
  return [...found, ...others.filter(({ words }) => !includesName(byline, words))]
    .filter(({ words }) => !apart.whole.has(joined(words)))
    .map((exposure) => ({ ...exposure, words: fullName(exposure.words, names) }))
    .filter(({ words }) => !includesName(apart, words) && !includesName(authors, words))
    .filter((exposure) => accusesAVictim(exposure) || !exempt.victims.some((name) => sameName(name, exposure.words)))
    .filter(({ words, deed, own }) => deed || own || !exempt.suffered.some((name) => sameName(name, words)));
}

function accusesAVictim({ position, deed, own }: Exposure): boolean {
  return position === 'charged' || position === 'wanted' || Boolean(deed || own);
}

/** How much of a long sentence is given on either side of the name. */
const REACH = 160;

function wordsAround(prose: string, sentence: Span, name: Span): Span {
  const left = Math.max(sentence.start, name.start - REACH);
  const right = Math.min(sentence.end, prose.length, name.end + REACH);
  // To the next space, and no line break at either end.
  const cut = left > sentence.start ? prose.slice(left, name.start).search(/\s/) : 0;
  const start = cut < 0 ? name.start : left + cut;
  const kept = right < sentence.end ? prose.slice(name.end, right).replace(/\s\S*$/, '') : prose.slice(name.end, right);
  const lead = /^\s*/.exec(prose.slice(start, name.start))![0].length;
  return { start: start + lead, end: name.end + kept.trimEnd().length };
}

// They follow from the report alone, whoever is exposed elsewhere.
const positionsOf = once(({ annotated, prose, names, bands }: ReadNames) =>
  findPositions(prose, annotated.report.blocks, names, bands),
);

function holds(words: string[], officials: NameSet, names: readonly Name[]): boolean {
  return includesName(officials, words) || includesName(officials, fullName(words, names));
}

// `Mr Orsolov` is whoever the report names in full with that surname, where that is one person.
function fullName(words: string[], names: readonly Name[]): string[] {
  const [surname, ...more] = longWords(words);
  if (surname === undefined || more.length > 0) return words;
  const bearers = new Map<string, { words: string[]; times: number }>();
  for (const name of names) {
    if (longWords(name.words).length < 2 || !name.words.includes(surname)) continue;
    const bearer = bearers.get(joined(name.words)) ?? { words: name.words, times: 0 };
    bearer.times++;
    bearers.set(joined(name.words), bearer);
  }
  // `Varensk Memos`, `Toma Ilya Varensk`: one person told most often by one name.
  const [first, ...others] = [...bearers.values()].sort((a, b) => b.times - a.times || a.words.length - b.words.length);
  return first && others.every((other) => sameName(first.words, other.words)) ? first.words : words;
}

// A title may come from beside the report and not stand in its text.
function inTitle({ annotated: { report }, bands }: ReadNames): Exposure[] {
  const { title } = report;
  if (title === null) return [];
  return findPositions(title, [], findNames(title, []), bands).map(({ name, position }) => ({
    words: name.words,
    position,
    statement: null,
    said: null,
    place: null,
  }));
}

const PUT_OUT: readonly Form[] = ['notice', 'charge', 'sanction', 'exposure'];

// In a remark of one politician on another nobody is exposed; in a notice or a charge even an office-holder is.
function accusedByStatements(read: ReadNames, officials: NameSet): Exposure[] {
  const { annotated, names, prose } = read;
  const { text } = annotated.report;
  const titled = new Set(names.filter((name) => name.office).map((name) => joined(name.words)));
  const shown = names.filter((name) => showsAPersonBeside(prose, name));
  const persons = nameSet(shown.map(({ words }) => fullName(words, names)));
  const placed = new SpanIndex(names);
  return annotated.statements.flatMap((statement) => {
    const { accused, accusedLevel, form, stance, id, source, content } = statement;
    if (accused === null || accusedLevel !== 'person' || !putsIt(statement)) return [];
    if (accusesItself(statement, text)) return [];
    const sure = accusesForSure(statement, text);
    const position = positionOf(
      form === 'notice' ? 'wanted' : form === 'exposure' ? 'exposed' : form === 'charge' ? 'charged' : '',
    );
    return [...findNames(accused, []), ...apposedNames(prose, content[0]!, placed)]
      .filter(({ words }) => longWords(words).length > 1)
      .filter(({ words }) => sure || includesName(persons, words))
      .filter(({ words }) => PUT_OUT.includes(form) || !(titled.has(joined(words)) || holds(words, officials, names)))
      .filter(({ words }) => !namesOnlyTheirs(words, statement, text))
      .filter(({ words }) => !isOnly(isEmployer, words, statement, prose, placed))
      .filter(({ words }) => !isOnly(carriesOutAnInquiry, words, statement, prose, placed))
      .filter(({ words }) => words.some((word) => speaksOf(statement, text, word)))
      .map(({ words }) => ({
        words,
        position,
        statement: stance === 'deny' ? null : id,
        said: { report: annotated.report.id, ...hull([...(source ? [source] : []), ...content])! },
        place: { report: annotated.report.id, start: content[0]!.start },
      }));
  });
}

function doers(read: ReadNames, officials: NameSet): Exposure[] {
  return doersToldByAState(read)
    .filter(({ name }) => !holds(name.words, officials, read.names))
    .map(({ name, statement: { id } }) => ({
      words: name.words,
      position: 'accused' as const,
      statement: id,
      said: { report: read.annotated.report.id, ...wordsAround(read.prose, name, name) },
      place: { report: read.annotated.report.id, start: name.start },
    }));
}

// Whoever answers an accusation is told of as accused too: `Mr Varensk denied that he had opened it`.
function putsIt({ stance }: Statement): boolean {
  return accuses(stance) || stance === 'deny';
}

// `two clerks of Amber Quay`: they are accused, not whom they work for; nor is whoever carried out the audit.
function isOnly(
  isOther: (prose: string, name: Name) => boolean,
  words: readonly string[],
  { content }: Statement,
  prose: string,
  placed: SpanIndex<Name>,
): boolean {
  const named = content
    .flatMap((part) => placed.beginningIn(part))
    .filter((name) => joined(name.words) === joined(words));
  return named.length > 0 && named.every((name) => isOther(prose, name) && !showsAPerson(prose, name));
}

// `allegations of Varensk campaign leaks`: a campaign, a trust or a firm is accused that is called by the name.
function namesOnlyTheirs(words: readonly string[], { content }: Statement, text: string): boolean {
  const called = content.flatMap((part) =>
    wordsOf(slice(text, part))
      .filter(({ norm }) => words.includes(norm))
      .map(({ end }) => part.start + end),
  );
  const theirs = called.filter((end) => OF_THEIRS.test(text.slice(end, end + 24)));
  return theirs.length > 0 && called.every((end) => theirs.includes(end) || goesOn(text, end, words));
}

// `the Toma Varensk campaign`: of a whole name the last word decides.
function goesOn(text: string, end: number, words: readonly string[]): boolean {
  const [next] = wordsOf(text.slice(end, end + 40));
  return next !== undefined && next.start <= 2 && words.includes(next.norm);
}

// By its own words: whom `she` was taken for may be mistaken.
function accusesItself({ accused, actor, source, stance }: Statement, text: string): boolean {
  if (stance === 'deny' || accused !== actor || source === null) return false;
  const words = normaliseWord(slice(text, source));
  return longWords(wordsOf(accused!).map((word) => word.norm)).some((word) => words.includes(word));
}

const APPOSED = new RegExp(
  String.raw`^(?:[\w'’-]+\s+){0,5}?${SOMEBODY}\s*(?:[,:(–—-]\s*)?(?:(?:named|called|identified as|known as|as)\s+)?$`,
  'i',
);
const LONGEST_DESCRIPTION = 120;

// `one man, Toma Varensk`: the statement accuses by a description, and the name stands beside it.
function apposedNames(prose: string, content: Span, placed: SpanIndex<Name>): Name[] {
  const [first] = placed.beginningIn(content);
  if (first === undefined || first.start - content.start > LONGEST_DESCRIPTION) return [];
  return APPOSED.test(prose.slice(content.start, first.start)) ? [first] : [];
}

const TELLS = /\b(?:said|says?|saying|told|tells|added|wrote|writes|tweeted|stated|noted|according)\b/i;
const ACCUSERS =
  /\b(?:prosecut(?:ors?|ion)|police|investigators?|detectives|courts?|tribunal|indictment|complaint|charge\s+sheet|charges)\b/i;

// A plain word of telling accuses nobody, save where whose task it is tells it: then what is told has to speak of something to be accused of.
function accusesForSure({ cue, content, form, source, stance }: Statement, text: string): boolean {
  if (stance === 'deny') return false;
  if (form === 'charge' || (cue !== null && !TELLS.test(slice(text, cue)))) return true;
  if (source !== null && ACCUSERS.test(slice(text, source))) return true;
  return content.some((part) => CONTEXT.test(slice(text, part)));
}

function speaksOf({ content, source, stance }: Statement, text: string, word: string): boolean {
  const parts = stance === 'deny' && source ? [source, ...content] : content;
  return parts.some((part) => normaliseWord(slice(text, part)).includes(word));
}

const MEMBER =
  /^\s*,?\s+(?:who (?:is|was) )?(?:an?|the)?\s*(?:[\w-]+\s+){0,4}?(?:members?|employees?|operatives?|engineers?|analysts?|officers?|technicians?|soldiers?|contractors?|staffers?)\s+(?:of|at|in|with|from)\s+([^.;\n]{2,100})/i;
const SPEAKS = /\b(?:said|says|told|tells|added|wrote|stated|responded|replied|denied|rejected|dismissed)\b/i;

function membersOfAccused({ annotated: { report, statements }, prose, names }: ReadNames): Exposure[] {
  const units = new Map<string, Reference>();
  for (const { accused, accusedLevel, id, stance } of statements) {
    if (accused !== null && stance === 'accuse' && (accusedLevel === 'unit' || accusedLevel === 'organisation'))
      units.set(accused, id);
  }
  if (units.size === 0) return [];
  return names.flatMap((name) => {
    const after = prose.slice(name.end, name.end + 200).replace(/\s+/g, ' ');
    const body = MEMBER.exec(after)?.[1];
    if (body === undefined || SPEAKS.test(after)) return [];
    const unit = [...units.keys()].find((accused) => body.includes(accused));
    return unit === undefined
      ? []
      : [
          {
            words: name.words,
            position: 'accused' as const,
            statement: units.get(unit)!,
            said: { report: report.id, ...wordsAround(prose, { start: name.start, end: name.end + 200 }, name) },
            place: { report: report.id, start: name.start },
          },
        ];
  });
}

// Asked for every name of a long report, so it is found by place.
function statementFinder(statements: readonly Statement[]): (name: Span) => Reference | null {
  const placed = new SpanIndex(statements.map((statement, at) => ({ ...hull(statement.content)!, statement, at })));
  return (name) => {
    const around = placed.touching(name).filter((span) => contains(span, name));
    around.sort((a, b) => a.at - b.at);
    return (around.find(({ statement }) => statement.stance === 'accuse') ?? around[0])?.statement.id ?? null;
  };
}
