import { join } from 'node:path';
import { openCodebooks } from '../../codebooks/codebooks.ts';
import { draftOf } from '../../gold/draft-of.ts';
import { readJsonLines } from '../../gold/read-json-lines.ts';
import { tokenise } from '../../src/read/language/tokenise.ts';
import { readIntake } from '../../src/read/report/read-intake.ts';
import { spanOf } from '../../src/read/statement/grammar/prose.ts';
import { readProse } from '../../src/read/statement/grammar/read-prose.ts';
import { weighCues } from '../../src/read/statement/uncertainty/read-cues.ts';

const codebooks = openCodebooks();

/** A listed word where it stands in a collection, and whether it is marked there. */
export interface CueExample {
  doc: string;
  hashes: number[];
  isCue: boolean;
}

export interface Collection {
  examples: CueExample[];
  /** How many marks each document has; some stand on words that are not listed. */
  marks: ReadonlyMap<string, number>;
}

interface Row {
  doc: string;
  text: string;
  cues: { start: number; end: number }[];
}

/** The Szeged uncertainty corpus as the bench folder holds it, by genre: `factbank.jsonl` is news, `wiki.jsonl.gz` an encyclopedia. */
export function readSzeged(bench: string, genre: 'factbank.jsonl' | 'wiki.jsonl.gz'): Collection {
  const rows = readJsonLines<Row>(join(bench, 'dev', `szeged_uncertainty_${genre}`));
  const marks = new Map<string, number>();
  for (const { doc, cues } of rows) marks.set(doc, (marks.get(doc) ?? 0) + cues.length);
  return { examples: rows.flatMap(examplesOf), marks };
}

function examplesOf({ doc, text, cues }: Row): CueExample[] {
  const { report } = readIntake(draftOf(text));
  const prose = readProse(tokenise(report), codebooks.reportingVerbs);
  return weighCues(prose, { first: 0, last: prose.words.length }, codebooks.uncertainty).map((weighed) => {
    const span = spanOf(prose, weighed)!;
    const isCue = cues.some(({ start, end }) => start === span.start && end === span.end);
    return { doc, hashes: weighed.hashes, isCue };
  });
}
