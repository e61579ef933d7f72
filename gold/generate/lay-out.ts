import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { mentionReference, type Mention } from '../../src/model/mention.ts';
import { reportId, type Block, type Report } from '../../src/model/report.ts';
import { bySpan, type Span } from '../../src/model/span.ts';
import { statementReference, type Statement } from '../../src/model/statement.ts';
import type { Phrase, ValueNote } from './phrase.ts';

/** What is known of a report from elsewhere: the content of its `NAME.json`. */
export interface Facts {
  title: string;
  publisher: string;
  published: string | null;
  medium: 'article' | 'statement';
}

/** A report with its annotations, and where the values of its telling stand. */
export interface Written {
  annotated: AnnotatedReport;
  facts: Facts;
  values: (Span & ValueNote)[];
}

/** Makes a report of a headline and paragraphs, each a list of sentences. `tail` are lines that are no prose. */
export function layOut(
  headline: Phrase,
  paragraphs: readonly Phrase[][],
  facts: Facts,
  tail: readonly string[],
): Written {
  const lines = [[headline], ...paragraphs];
  let text = '';
  const placed: { phrase: Phrase; at: number }[] = [];
  const blocks: Block[] = [];
  lines.forEach((sentences, i) => {
    const start = text.length;
    sentences.forEach((phrase, k) => {
      if (k > 0) text += ' ';
      placed.push({ phrase, at: text.length });
      text += phrase.text;
    });
    blocks.push({ kind: i === 0 ? 'title' : 'paragraph', start, end: text.length });
    text += '\n\n';
  });
  const skips = tail.map((line) => {
    const start = text.length;
    text += `${line}\n`;
    return { kind: 'credit' as const, start, end: start + line.length };
  });
  const known = { ...facts, url: null };
  const report: Report = {
    ...known,
    id: reportId(text, known),
    file: 'report.txt',
    byline: null,
    language: 'en',
    text,
    basis: { title: 'outside', publisher: 'outside', ...(facts.published ? { published: 'outside' as const } : {}) },
    blocks,
    skips,
    gaps: [],
    marks: [],
  };
  const annotated = {
    report,
    statements: placed
      .flatMap(({ phrase, at }) => statementsOf(phrase, at, report.id))
      .sort((a, b) => bySpan(a.content[0]!, b.content[0]!)),
    mentions: placed.flatMap(({ phrase, at }) => mentionsOf(phrase, at, report.id)).sort(bySpan),
    caveats: [],
  };
  return { annotated, facts, values: placed.flatMap(({ phrase, at }) => phrase.values.map((span) => moved(span, at))) };
}

function moved<T extends Span>(span: T, at: number): T {
  return { ...span, start: span.start + at, end: span.end + at };
}

function mentionsOf({ mentions }: Phrase, at: number, report: string): Mention[] {
  return mentions.map((note) => {
    const span = moved(note, at);
    return { ...span, id: mentionReference(report, note.kind, span), report, basis: 'stated' };
  });
}

function statementsOf({ statements }: Phrase, at: number, report: string): Statement[] {
  return statements.map(({ source, cue, content, note }) => {
    const spans = {
      source: source && moved(source, at),
      cue: cue && moved(cue, at),
      content: content.map((span) => moved(span, at)),
    };
    return {
      id: statementReference(report, spans),
      report,
      ...spans,
      impliedSource: null,
      form: 'statement',
      hedged: false,
      via: [],
      nestedIn: null,
      voice: 'source',
      kind: 'speech',
      actor: null,
      actorCountry: null,
      accused: null,
      accusedLevel: null,
      accusedCountry: null,
      target: null,
      answers: [],
      media: null,
      score: 1,
      reader: 'generated',
      ...note,
    };
  });
}
