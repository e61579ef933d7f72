import type { FieldName, Reading, ReadingValue } from '../../model/field.ts';
import { referTo, type Reference } from '../../model/reference.ts';
import { trimmed, type Span } from '../../model/span.ts';
import type { Material } from './material.ts';

/** One value found for one field, before it has a reference. */
export interface Found extends Span {
  field: FieldName;
  value: ReadingValue | null;
  state: 'stated' | 'withheld';
  hedged: boolean;
  /** The statement that gives it, where its words do not hold the span. */
  statement?: Reference;
}

/** Finds the values that one report gives for one field, or for a family of fields, of one event. */
export interface FieldReader {
  /** The field, with `*` where the name goes on with what is counted. */
  field: string;
  /** What of the material it looks at. */
  reads: readonly ('statements' | 'mentions' | 'sentences')[];
  collect(material: Material): Found[];
}

/** A value is shown by its own words: longer spans would show a paragraph. They end before a number rather than in it. */
const LONGEST_READING = 200;

/** A found value as a reading of the dossier. */
export function readingOf(found: Found, { event, report, statementAt }: Material): Reading {
  const { field, value, state, hedged } = found;
  const { start, end } = trimmed(report.text, {
    start: found.start,
    end: shortEnd(report.text, found),
  });
  const statement = found.statement ?? statementAt({ start, end })?.id ?? null;
  const id = referTo('v', [event.id, field, report.id, state, start, end]);
  return { id, report: report.id, statement, start, end, value, state, hedged };
}

function shortEnd(text: string, { start, end }: Span): number {
  if (end - start <= LONGEST_READING) return end;
  const [words, rest] = [text.slice(start, start + LONGEST_READING), text.slice(start + LONGEST_READING, end)];
  const number = /^[.,]?\d/.test(rest.slice(0, 2)) ? /(?:\d[.,]?){1,24}$/.exec(words) : null;
  return start + (number?.index ?? LONGEST_READING);
}
