import { reportId, type Block, type Report } from '../../src/model/report.ts';
import { tokenise, type Tokens } from '../../src/read/language/tokenise.ts';

/** A report whose every line is a paragraph, without anything known of it but what is given. */
export function plainReport(text: string, facts: Partial<Report> = {}): Report {
  const known = {
    title: null,
    publisher: null,
    published: null,
    url: null,
    byline: null,
    language: 'en',
    medium: null,
    ...facts,
  };
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
  return {
    id: reportId(text, known),
    file: 'report.txt',
    text,
    basis: {},
    blocks,
    skips: [],
    gaps: [],
    marks: [],
    ...known,
  };
}

/** The tokens of such a report. */
export function plainTokens(text: string): Tokens {
  return tokenise(plainReport(text));
}
