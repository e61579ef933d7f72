import { describe, expect, it } from 'vitest';
import { passedOn } from '../../src/model/passed-on.ts';
import { slice } from '../../src/model/span.ts';
import { statementsOf } from '../read/statement/read-lines.ts';

/** The sources of the statements that only pass on another's stance. */
function passingOn(text: string): string[] {
  const statements = statementsOf(text);
  const others = passedOn(statements);
  return statements.flatMap(({ id, source }) => (others.has(id) && source ? [slice(text, source)] : []));
}

describe('who only passes on what another does', () => {
  it.each<[string, string[]]>([
    [
      'Norland hacked the port, Stavia said. Norland has dismissed as "a fairy tale" the accusation that it hacked the port, the envoy said on Thursday.',
      ['the envoy'],
    ],
    ['Norland denied the breach of the port.', []],
    ['The minister said the breach was a disgrace for which Ada Lenz had accused Norland of theft.', []],
    ['The minister accused Norland of theft. Norland said that the minister had accused it to win votes.', []],
  ])('%s', (text, sources) => {
    expect(passingOn(text)).toEqual(sources);
  });
});
