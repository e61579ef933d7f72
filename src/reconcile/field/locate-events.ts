import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { opensOtherNews } from '../opens-other-news.ts';
import { cutSentences, sentenceAt, type Sentence } from './sentences.ts';

/** Which event each place of a report is about, as far as its statements and its layout tell. */
export interface Located {
  sentences: Sentence[];
  /** The event of each sentence; null where it is about none that is known. */
  events: (Reference | null)[];
  /** The innermost statement whose words hold this place. */
  statementAt: (span: Span) => Statement | null;
  /** The event this place is about. */
  eventAt: (span: Span) => Reference | null;
}

/**
 * Says for every sentence which event it is about: that of its first statement; without one, that of the nearest statement of
 * the same block; in a block without statements, that of the section it stands in, which is the report's main event until a
 * heading, or the words of a bulletin, begin another.
 */
export function locateEvents(
  annotated: AnnotatedReport,
  statementEvents: ReadonlyMap<Reference, Reference>,
  main: Reference | null,
): Located {
  const sentences = cutSentences(annotated.report);
  const holding = holdStatements(annotated.statements, sentences);
  const events = eventsOfSentences(sentences, holding, statementEvents, main);
  const statementAt = (span: Span) => innermost(holding[sentenceAt(sentences, span.start)] ?? [], span);
  const eventAt = (span: Span) => {
    const statement = statementAt(span);
    if (statement) return statementEvents.get(statement.id) ?? null;
    return events[sentenceAt(sentences, span.start)] ?? null;
  };
  return { sentences, events, statementAt, eventAt };
}

/** The statements that touch each sentence, in text order. */
function holdStatements(statements: readonly Statement[], sentences: readonly Sentence[]): Statement[][] {
  const holding: Statement[][] = sentences.map(() => []);
  for (const statement of statements) {
    for (const span of spansOf(statement)) {
      for (let i = Math.max(0, sentenceAt(sentences, span.start)); i < sentences.length; i++) {
        if (sentences[i]!.start >= span.end) break;
        if (!holding[i]!.includes(statement)) holding[i]!.push(statement);
      }
    }
  }
  return holding;
}

function eventsOfSentences(
  sentences: readonly Sentence[],
  holding: readonly Statement[][],
  statementEvents: ReadonlyMap<Reference, Reference>,
  main: Reference | null,
): (Reference | null)[] {
  // Undefined: no statement; null: statements about no event, such as a standing claim.
  const own = holding.map((statements) => ownEvent(statements, statementEvents));
  const events: (Reference | null)[] = [];
  let section = main;
  for (let i = 0; i < sentences.length; i++) {
    if (sentences[i]!.kind === 'heading') section = sectionEvent(sentences, own, i) ?? main;
    if (i > 0 && opensOtherNews(sentences[i]!.words)) section = own[i] ?? null;
    events.push(own[i] !== undefined ? own[i]! : (nearInBlock(sentences, own, i) ?? section));
  }
  return events;
}

function ownEvent(
  statements: readonly Statement[],
  statementEvents: ReadonlyMap<Reference, Reference>,
): Reference | null | undefined {
  if (statements.length === 0) return undefined;
  for (const statement of statements) {
    const event = statementEvents.get(statement.id);
    if (event !== undefined) return event;
  }
  return null;
}

/** The event of the first statement after a heading and before the next one. */
function sectionEvent(
  sentences: readonly Sentence[],
  own: readonly (Reference | null | undefined)[],
  heading: number,
): Reference | null {
  for (let i = heading + 1; i < sentences.length && sentences[i]!.kind !== 'heading'; i++) {
    if (own[i]) return own[i]!;
  }
  return null;
}

/** The event of the closest sentence of the same block that has one, the earlier first. */
function nearInBlock(
  sentences: readonly Sentence[],
  own: readonly (Reference | null | undefined)[],
  at: number,
): Reference | null {
  const block = sentences[at]!.block;
  const reach = 12;
  for (let step = 1; step <= reach; step++) {
    if (sentences[at - step]?.block === block && own[at - step]) return own[at - step]!;
    if (sentences[at + step]?.block === block && own[at + step]) return own[at + step]!;
  }
  return null;
}

function innermost(statements: readonly Statement[], span: Span): Statement | null {
  let best: Statement | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    for (const part of spansOf(statement)) {
      if (contains(part, span) && part.end - part.start < shortest) {
        best = statement;
        shortest = part.end - part.start;
      }
    }
  }
  return best;
}

function spansOf(statement: Statement): Span[] {
  return [statement.source, statement.cue, ...statement.content].filter((span) => span !== null);
}
