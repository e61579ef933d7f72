import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { annotate, type MentionNote, type Notes, type StatementNote } from './annotate.ts';

/** The invented states of these stories. */
export const COUNTRY = { Northmark: 'XA', Southmere: 'XB', Westfold: 'XC' } as const;
type State = keyof typeof COUNTRY;

/** An accusation (or answer) of the words `k`: who, against whom, in which mark. */
export function says(
  stance: StatementNote['stance'],
  from: State | null,
  to: State | null,
  content: string,
  more: Partial<StatementNote> = {},
): StatementNote {
  return {
    content,
    stance,
    actor: from,
    actorCountry: from && COUNTRY[from],
    accused: to,
    accusedCountry: to && COUNTRY[to],
    accusedLevel: to && 'state',
    voice: 'source',
    ...more,
  };
}

/** A count of people in a mark. */
export function people(
  quantity: string,
  low: number | null,
  high = low,
  comparator: 'exactly' | 'over' = 'exactly',
): MentionNote {
  return { quantity, low, high: comparator === 'over' ? null : high, comparator, unit: 'person' };
}

/** A report with every invented state's name mentioned as that state. */
export function tell(
  marked: string,
  statements: StatementNote[],
  notes: Omit<Notes, 'statements'> = {},
): AnnotatedReport {
  const { mentions = [], ...facts } = notes;
  return annotate(marked, { ...facts, statements, mentions: [...mentions, ...statesIn(marked)] });
}

function statesIn(marked: string): MentionNote[] {
  return (Object.keys(COUNTRY) as State[])
    .filter((state) => marked.includes(`{${state}:`))
    .map((state) => ({ actor: state, level: 'state', country: COUNTRY[state] }));
}
