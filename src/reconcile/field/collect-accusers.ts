import { actorOfSource } from './find-actor.ts';
import type { FieldReader, Found } from './field-reader.ts';
import type { Material } from './material.ts';

/** `who`: the sources of accusations, named or not. An outlet that accuses in its own words is no accuser. */
export const accusers: FieldReader = {
  field: 'who',
  reads: ['statements', 'mentions'],
  collect: (material) =>
    material.statements
      .filter((statement) => statement.stance === 'accuse' || statement.stance === 'counter-accuse')
      .flatMap((statement) => foundIn(material, statement)),
};

function foundIn(material: Material, statement: Material['statements'][number]): Found[] {
  const named = actorOfSource(material, statement);
  if (!named) return [];
  const { start, end, actor, name } = named;
  return [
    {
      field: 'who',
      start,
      end,
      value: { kind: 'actor', actor: actor?.id ?? null, name },
      state: 'stated',
      hedged: false,
      statement: statement.id,
    },
  ];
}
