import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { ActorLevel } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { withoutLongName, wordsOfCountry } from './country-words.ts';
import type { Named } from './name-key.ts';
import type { NameUse } from './names-in-report.ts';
import { normaliseName } from './normalise-name.ts';
import { ownerIn } from './owned-key.ts';
import { signName, type NameSign } from './sign-name.ts';

export type NameKind = 'state' | 'institution' | 'person' | 'description' | 'anonymous';

/** One place where a name stands. */
export interface Sighting extends Span {
  report: string;
  mention: Reference;
  written: string;
}

/** One name with everything the reports say under it; two nodes may turn out to be one actor. */
export interface NameNode {
  key: string;
  kind: NameKind;
  level: ActorLevel;
  country: string | null;
  /** Where no codebook knows the country, how the name of whoever has the office begins. */
  owner: string | null;
  /** How it is written, with how often. */
  written: Map<string, number>;
  sign: NameSign;
  sightings: Sighting[];
  /** Ids of reports that use the name. */
  reports: Set<string>;
  /** Mentions by pronoun or description that reading resolved to this name. */
  referring: Reference[];
  partOf: ReadonlySet<string>;
  speaksFor: ReadonlySet<string>;
}

/** The node of a name that is used so, in the order of the reports. */
export function nodeOf(key: string, uses: readonly NameUse[], codebooks: Codebooks): NameNode {
  const node = emptyNode(key, uses[0]!.value, codebooks);
  // What no mention has written before is written as a statement gives it.
  if (uses[0]!.mention === null) count(node.written, uses[0]!.value.name);
  for (const use of uses) addUse(node, use);
  return node;
}

function addUse(node: NameNode, { report, value, mention, refers }: NameUse): void {
  // A body is a unit only where every report says so; the wider level is the safer one.
  if (node.level === 'unit' && value.level === 'organisation') node.level = 'organisation';
  node.country ??= value.country;
  node.reports.add(report);
  if (mention === null) return;
  if (refers) {
    node.referring.push(mention.id);
    return;
  }
  const { id, start, end } = mention;
  const { name, partOf, speaksFor } = mention.value;
  node.sightings.push({ report, start, end, mention: id, written: name });
  count(node.written, name);
  // Most names tell neither.
  if (partOf) node.partOf = new Set([...node.partOf, partOf]);
  if (speaksFor) node.speaksFor = new Set([...node.speaksFor, speaksFor]);
}

function emptyNode(key: string, value: Named, codebooks: Codebooks): NameNode {
  const whole = normaliseName(value.name);
  const bare = withoutLongName(whole, value.country, codebooks);
  return {
    key,
    kind: key.slice(0, key.indexOf('|')) as NameKind,
    level: value.level,
    country: value.country,
    owner: ownerIn(key),
    written: new Map(),
    sign: signName(
      bare === whole ? value.name : bare,
      wordsOfCountry(value.country, codebooks),
      codebooks.institutionWords,
    ),
    sightings: [],
    reports: new Set(),
    referring: [],
    partOf: NONE,
    speaksFor: NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();

function count(written: Map<string, number>, name: string): void {
  written.set(name, (written.get(name) ?? 0) + 1);
}
