import type { Reference } from '../../model/reference.ts';
import { contains, hull, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { findNames } from './find-names.ts';
import { findPositions } from './find-positions.ts';
import { joined } from './person.ts';
import { positionOf, type ExposedPosition } from './position-rules.ts';
import type { ReadNames } from './read-names.ts';
import { wordsOf } from './words.ts';

/** One place that puts a named person in the position of someone accused, wanted, charged or exposed. */
export interface Exposure {
  words: string[];
  position: ExposedPosition;
  /** The statement that says so; null where none was read there. */
  statement: Reference | null;
}

/**
 * The persons one report exposes: by the words around their names, by the statements that accuse a person, and by being named
 * as a member of a unit that a statement accuses. Those shown to be no such person are left out.
 */
export function exposedIn(read: ReadNames): Exposure[] {
  const { annotated, prose, names, exempt } = read;
  const found = findPositions(prose, annotated.report.blocks, names).map(({ name, position }) => ({
    words: name.words,
    position,
    statement: statementAt(annotated.statements, name),
  }));
  const all = [...found, ...inTitle(read), ...accusedByStatements(annotated.statements), ...membersOfAccused(read)];
  return all.filter(({ words, position }) => {
    const letters = joined(words);
    if (exempt.always.has(letters)) return false;
    return position === 'charged' || position === 'wanted' || !exempt.victims.has(letters);
  });
}

// A title may come from beside the report and not stand in its text.
function inTitle({ annotated: { report } }: ReadNames): Exposure[] {
  const { title } = report;
  if (title === null) return [];
  return findPositions(title, [], findNames(title, wordsOf(title), [])).map(({ name, position }) => ({
    words: name.words,
    position,
    statement: null,
  }));
}

function accusedByStatements(statements: readonly Statement[]): Exposure[] {
  const found: Exposure[] = [];
  for (const { accused, accusedLevel, form, stance, id } of statements) {
    if (accused === null || accusedLevel !== 'person') continue;
    const position = positionOf(
      form === 'notice' ? 'wanted' : form === 'charge' ? 'charged' : form === 'exposure' ? 'exposed' : '',
    );
    for (const { words } of findNames(accused, wordsOf(accused), [])) {
      found.push({ words, position, statement: stance === 'accuse' ? id : null });
    }
  }
  return found;
}

const MEMBER =
  /^\s*,?\s+(?:who (?:is|was) )?(?:an?|the)?\s*(?:[\w-]+\s+){0,4}?(?:members?|employees?|operatives?|engineers?|analysts?|officers?|technicians?|soldiers?|contractors?|staffers?)\s+(?:of|at|in|with|from)\s+([^.;\n]{2,100})/i;
const SPEAKS = /\b(?:said|says|told|tells|added|wrote|stated|responded|replied|denied|rejected|dismissed)\b/i;

function membersOfAccused({ annotated: { statements }, prose, names }: ReadNames): Exposure[] {
  const units = new Map<string, Reference>();
  for (const { accused, accusedLevel, id, stance } of statements) {
    if (accused !== null && stance === 'accuse' && (accusedLevel === 'unit' || accusedLevel === 'organisation'))
      units.set(accused, id);
  }
  if (units.size === 0) return [];
  return names.flatMap((name) => {
    const after = prose.slice(name.end, name.end + 200);
    const body = MEMBER.exec(after)?.[1];
    if (body === undefined || SPEAKS.test(after)) return [];
    const unit = [...units.keys()].find((accused) => body.includes(accused));
    return unit === undefined ? [] : [{ words: name.words, position: 'accused' as const, statement: units.get(unit)! }];
  });
}

function statementAt(statements: readonly Statement[], name: Span): Reference | null {
  const around = statements.filter((statement) => contains(hull(statement.content)!, name));
  return (around.find((statement) => statement.stance === 'accuse') ?? around[0])?.id ?? null;
}
