import type { Actor } from '../../model/actor.ts';
import type { Statement } from '../../model/statement.ts';
import { partyWithin } from './find-actor.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { hedgeNear } from './hedge-near.ts';
import type { Material } from './material.ts';

/** `accused`: whom the accusations about the event accuse, where they name it. */
export const accused: FieldReader = {
  field: 'accused',
  reads: ['statements', 'mentions'],
  collect: (material) =>
    collectParty(material, 'accused', (statement) => [statement.accused, material.actors.accused(statement)]),
};

/** `target`: against whom the act is said to have been. */
export const target: FieldReader = {
  field: 'target',
  reads: ['statements', 'mentions'],
  collect: (material) =>
    collectParty(material, 'target', ({ target }) => [target, target ? material.actors.named(target, null) : null]),
};

type PartyOf = (statement: Statement) => [name: string | null, actor: Actor | null];

function collectParty(material: Material, field: string, partyOf: PartyOf): Found[] {
  return material.statements.filter(accuses).flatMap((statement) => {
    const [wanted, actor] = partyOf(statement);
    const party = wanted ? partyWithin(material, statement, wanted, actor) : null;
    if (!party) return [];
    const { start, end, name } = party;
    const hedged = statement.hedged && hedgeNear(material.report.text, party);
    const value = { kind: 'actor', actor: actor?.id ?? null, name } as const;
    return [{ field, start, end, value, state: 'stated', hedged, statement: statement.id }];
  });
}

/** Denials name the accused too, but repeat what they deny. */
function accuses(statement: Statement): boolean {
  return statement.stance === 'accuse' || statement.stance === 'assess' || statement.voice === 'outlet';
}
