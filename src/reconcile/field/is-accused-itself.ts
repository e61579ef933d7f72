import type { Actor } from '../../model/actor.ts';
import { sliceAll } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { isOfNeglect } from '../is-of-neglect.ts';
import type { Material } from './material.ts';

/**
 * Whether the report tells this body or unit, or a part of it, to be accused of the act itself: then it is hardly whom the act was against.
 * Unless it, or somebody of its country, says so in this statement.
 */
export function isAccusedItself(material: Material, statement: Statement, body: Actor | null): boolean {
  if (body?.level !== 'organisation' && body?.level !== 'unit') return false;
  if (material.actors.speaker(statement)?.id === body.id) return false;
  if (body.country !== null && body.country === statement.actorCountry) return false;
  return material.statements.some((other) => {
    if (other.stance !== 'accuse') return false;
    const accused = material.actors.accused(other);
    if (!accused || (accused.id !== body.id && accused.partOf !== body.id)) return false;
    return !isOfNeglect(sliceAll(material.report.text, other.content));
  });
}
