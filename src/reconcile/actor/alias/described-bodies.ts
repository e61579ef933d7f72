import type { NameNode } from '../name-node.ts';
import { block, countriesFit, shareReport, writtenOf, type Link, type Names } from './link.ts';

/** Words beside the class of body that a description must have, and words that a name may have beside those. */
const LEAST = 2;
const MORE = 1;

/**
 * A body described by most words of its name, in their order: `its national tide centre` for `National Tide Service Centre`. In one report, or of
 * one country; where two names fit, none is proposed.
 */
export function linkDescribedBodies(names: Names): Link[] {
  const bodies = names.nodes.filter(({ kind, sign }) => kind === 'institution' && sign.head !== null && !sign.acronym);
  const byHead = block(bodies, ({ sign }) => [sign.head!]);
  return names.nodes.flatMap((described): Link[] => {
    if (described.kind !== 'description' || described.level === 'person' || described.sign.head === null) return [];
    const told = wordsOf(described);
    const fitting = (byHead.get(described.sign.head) ?? []).filter(
      (body) => fits(told, body) && isNear(described, body),
    );
    if (told.length <= LEAST || fitting.length !== 1) return [];
    const why = `“${writtenOf(described)}” has most words of “${writtenOf(fitting[0]!)}”, in their order`;
    return [{ a: described.key, b: fitting[0]!.key, basis: 'inferred', why, strength: 1 }];
  });
}

// `the country's national tide centre`
function wordsOf({ sign }: NameNode): string[] {
  return OWNER.test(sign.words[0]!) ? sign.words.slice(1) : sign.words;
}
const OWNER = /^(?:country|nation|its|their|our)$/;

function fits(told: readonly string[], { sign: { words } }: NameNode): boolean {
  if (words.length < told.length || words.length > told.length + MORE) return false;
  let at = 0;
  for (const word of words) if (word === told[at]) at++;
  return at === told.length;
}

function isNear(described: NameNode, body: NameNode): boolean {
  if (described.country !== null && described.country === body.country) return true;
  return shareReport(described, body) && countriesFit(described.country, body.country);
}
