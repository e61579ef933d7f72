import type { ActorLevel } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention, type Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { normaliseName, singular } from '../actor/normalise-name.ts';
import { SpanIndex } from '../span-index.ts';
import type { KnownNames } from './story-terms.ts';

/** A report with its mentions and statements by place. */
export interface ReportIndex {
  annotated: AnnotatedReport;
  mentions: SpanIndex<Mention>;
  /** At the place of their cue, or of their content where they have none. */
  statements: SpanIndex<Span & { statement: Statement }>;
  names: KnownNames;
}

/** Indexes a report for the search for events. */
export function indexReport(annotated: AnnotatedReport): ReportIndex {
  const placed = annotated.statements.map((statement) => ({ ...placeOf(statement), statement }));
  return {
    annotated,
    mentions: new SpanIndex(annotated.mentions),
    statements: new SpanIndex(placed),
    names: { states: namesOf(annotated, 'state'), persons: namesOf(annotated, 'person') },
  };
}

/** Where a statement stands. */
export function placeOf({ cue, content }: Statement): Span {
  const { start, end } = cue ?? content[0]!;
  return { start, end };
}

// States are compared as sides; presidents and spokespeople are named in many stories.
function namesOf({ mentions }: AnnotatedReport, level: ActorLevel): Set<string> {
  const named = mentions
    .filter(isMention('actor'))
    .filter(({ value }) => value.form === 'name' && value.level === level);
  const names = new Set(named.map(({ value }) => value.name));
  return new Set([...names].flatMap((name) => normaliseName(name).split(' ').map(singular)));
}
