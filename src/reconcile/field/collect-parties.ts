import type { Statement } from '../../model/statement.ts';
import { partyWithin } from './find-actor.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { hedgeNear } from './hedge-near.ts';
import type { Material } from './material.ts';

/** `accused`: whom the accusations about the event accuse, where they name it. */
export const accused: FieldReader = {
  field: 'accused',
  reads: ['statements', 'mentions'],
  collect: (material) => collectParty(material, 'accused', (statement) => statement.accused),
};

/** `target`: against whom the act is said to have been. */
export const target: FieldReader = {
  field: 'target',
  reads: ['statements', 'mentions'],
  collect: (material) => collectParty(material, 'target', (statement) => statement.target),
};

function collectParty(material: Material, field: string, partyOf: (statement: Statement) => string | null): Found[] {
  return material.statements.filter(accuses).flatMap((statement) => {
    const name = partyOf(statement);
    const party = name ? partyWithin(material, statement, name) : null;
    if (!party) return [];
    const { start, end, actor } = party;
    const hedged = statement.hedged && hedgeNear(material.report.text, party);
    return [
      {
        field,
        start,
        end,
        value: { kind: 'actor', actor: actor?.id ?? null, name: party.name },
        state: 'stated',
        hedged,
        statement: statement.id,
      },
    ];
  });
}

/** Denials name the accused too, but repeat what they deny. */
function accuses(statement: Statement): boolean {
  return statement.stance === 'accuse' || statement.stance === 'assess' || statement.voice === 'outlet';
}
