import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealTogether } from '../src/gainsay.ts';
import type { ReadingAids } from '../src/read/reading-aids.ts';
import { readReport } from '../src/read/read.ts';
import { draftOf } from './draft-of.ts';
import { hashOf, type Offsets } from './placed-statement.ts';
import { textsOfPress } from './press.ts';
import type { Row } from './scorer.ts';

/** Persons whom an article names, by where their fullest name first stands: those it exposes, and all others of whom that is sure. */
interface MarkedPersons {
  exposed: Offsets[];
  shown: Offsets[];
}

/** An article of real news with the persons marked in it. */
export interface ArticleOfPersons extends MarkedPersons {
  hash: string;
  text: string;
}

type PersonMarks = Record<string, MarkedPersons>;

/** The articles of the folder in which persons are marked, in the order of their hashes. */
export function loadPersons(bench: string, marks: PersonMarks = readPersonMarks()): ArticleOfPersons[] {
  const texts = new Map(
    [...textsOfPress(bench).values(), ...textsOfReports(bench)].map((text) => [hashOf(text), text]),
  );
  return Object.entries(marks).flatMap(([hash, persons]) => {
    const text = texts.get(hash);
    return text === undefined ? [] : [{ hash, text, ...persons }];
  });
}

function readPersonMarks(): PersonMarks {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'persons.marks.json'), 'utf8')) as PersonMarks;
}

function textsOfReports(bench: string): string[] {
  const folder = join(bench, 'reports-train', 'docs');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Whether somebody looked at what is sealed in an article; in the others nobody did. */
function isSeenForSeals({ hash }: Pick<ArticleOfPersons, 'hash'>): boolean {
  return /^[0-7]/.test(hash);
}

/** Of the persons marked in real news, each article by itself: how many of those exposed are sealed wherever that name of theirs stands, and how many others are. */
export function measureSeals(bench: string, aids: ReadingAids): Row[] {
  const articles = loadPersons(bench);
  return [true, false].flatMap((seen) =>
    rowsOf(
      articles.filter((article) => isSeenForSeals(article) === seen),
      seen ? 'looked at' : 'blind',
      aids,
    ),
  );
}

function rowsOf(articles: readonly ArticleOfPersons[], name: string, aids: ReadingAids): Row[] {
  if (articles.length === 0) return [];
  const persons = articles.flatMap((article) => sealsIn(article, aids));
  const exposed = persons.filter((one) => one.exposed);
  const shown = persons.filter((one) => !one.exposed);
  const set = `persons in real press, ${name} (${articles.length} reports)`;
  const share = (of: readonly { places: readonly string[] }[], as: (places: readonly string[]) => boolean) =>
    of.filter(({ places }) => as(places)).length / of.length;
  return [
    { set, measure: `exposed persons sealed (${exposed.length})`, value: share(exposed, (all) => all.every(isSealed)) },
    { set, measure: `others sealed (${shown.length})`, value: share(shown, (all) => all.some(isSealed)) },
  ];
}

/** What stands, once the report is sealed, wherever the marked name of each person stood. */
export function sealsIn(
  { text, exposed, shown }: ArticleOfPersons,
  aids: ReadingAids,
): { name: string; exposed: boolean; places: string[] }[] {
  const [sealed] = sealTogether([readReport(draftOf(text), aids)]);
  const of = (at: Offsets, isExposed: boolean) => {
    const name = text.slice(...at);
    return {
      name,
      exposed: isExposed,
      places: placesOf(text, name).map((i) => sealed!.report.text.slice(i, i + name.length)),
    };
  };
  return [...exposed.map((at) => of(at, true)), ...shown.map((at) => of(at, false))];
}

function placesOf(text: string, name: string): number[] {
  const whole = (at: number) => !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + name.length));
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (whole(at)) places.push(at);
  return places;
}

function isSealed(words: string): boolean {
  return !/\p{L}{2}/u.test(words);
}
