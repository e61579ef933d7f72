import { describe, expect, it } from 'vitest';
import { passedOn } from '../../src/model/passed-on.ts';
import { slice } from '../../src/model/span.ts';
import type { Stance } from '../../src/model/statement.ts';
import { annotate } from '../support/annotate.ts';
import { statementsOf } from '../read/statement/read-lines.ts';

/** The sources of the statements that only pass on another's stance, where all of them do this. */
function passingOn(text: string, stance: Stance | null): string[] {
  const statements = statementsOf(text).map((one) => ({ ...one, stance: stance ?? one.stance }));
  const others = passedOn(statements);
  return statements.flatMap(({ id, source }) => (others.has(id) && source ? [slice(text, source)] : []));
}

describe('who only passes on what another does', () => {
  it.each<[text: string, stance: Stance | null, sources: string[]]>([
    ['Ada Lenz said that Norland denied the breach of the port.', 'deny', ['Ada Lenz']],
    ['Ada Lenz said that Norland denied the breach of the port.', null, []],
    ['Norland denied the breach of the port.', 'deny', []],
    ['The minister said the breach was a disgrace for which Ada Lenz had accused Norland.', 'accuse', []],
  ])('%s', (text, stance, sources) => {
    expect(passingOn(text, stance)).toEqual(sources);
  });

  it('is nobody who goes on with a second cue of the same speaker', () => {
    const { statements } = annotate(
      '{s:Ada Lenz} {a:said} {x:Norland had sold nothing and {c:called} {y:it absurd}}.',
      {
        statements: [
          { source: 's', cue: 'a', content: 'x', stance: 'deny' },
          { source: 's', cue: 'c', content: 'y', stance: 'deny', nestedIn: 0 },
        ],
      },
    );
    expect(passedOn(statements).size).toBe(0);
  });
});
