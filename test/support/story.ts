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

/** Northmark names two persons as the hackers of one and the same case. */
export function namesTwo(first: string, second: string): AnnotatedReport {
  return tell(
    `# {Northmark:Northmark} names hackers of {Southmere:Southmere} in Lindholm case\nIt {j:accused {a:${first}}} and {k:accused {b:${second}}} of attacks on the Lindholm locks.`,
    [
      says('accuse', 'Northmark', null, 'j', { accused: first, accusedLevel: 'person' }),
      says('accuse', 'Northmark', null, 'k', { accused: second, accusedLevel: 'person' }),
    ],
    {
      mentions: [
        { actor: 'a', level: 'person' },
        { actor: 'b', level: 'person' },
      ],
    },
  );
}

function statesIn(marked: string): MentionNote[] {
  return (Object.keys(COUNTRY) as State[])
    .filter((state) => marked.includes(`{${state}:`))
    .map((state) => ({ actor: state, level: 'state', country: COUNTRY[state] }));
}
