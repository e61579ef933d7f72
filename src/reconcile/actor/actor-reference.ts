import { referTo, type Reference } from '../../model/reference.ts';
import type { NameNode } from './name-node.ts';

/**
 * The reference of the actor whose fullest name this is: of the name and its kind and country, so that it outlives new
 * aliases.
 */
export function actorReference(node: Pick<NameNode, 'key'>): Reference {
  return referTo('a', [node.key]);
}
