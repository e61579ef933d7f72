import type { Codebooks } from '../../codebooks/codebooks.ts';
import { namesSame } from '../../gold/names-same.ts';
import type { ActorIndex } from '../../src/read/statement/party/actor-index.ts';
import type { Named } from '../../src/read/statement/party/named.ts';
import { codebooks, type MarkedReport } from './marked-report.ts';

/** Whether an actor is the one a person wrote down. */
export type SameName = (written: string, actor: { name: string; country: string | null }) => boolean;

// Compares canonical names as annotators write them with actors as the reader finds them.
function createSameName({ countries }: Pick<Codebooks, 'countries'>): SameName {
  const codes = new Map<string, string>();
  for (const { code, name, aliases, adjectives, capitals, metonyms } of countries.entries)
    for (const word of [name, ...aliases, ...adjectives, ...capitals, ...metonyms]) codes.set(word.toLowerCase(), code);
  const codeOf = (written: string): string | null => {
    const words = written
      .toLowerCase()
      .replace(/[();,’']/g, ' ')
      .split(/\s+/)
      .filter(Boolean);
    for (let length = 3; length > 0; length--)
      for (let i = 0; i + length <= words.length; i++) {
        const code = codes.get(words.slice(i, i + length).join(' '));
        if (code) return code;
      }
    return null;
  };
  return (written, actor) => {
    const wanted = contentWords(written);
    if (contentWords(actor.name).some((word) => wanted.includes(word))) return true;
    return actor.country !== null && actor.country === codeOf(written);
  };
}

/** Told by a word of its name in common, or by the same country. */
export const sameName = createSameName(codebooks);

/** Whether an actor is the one that a person wrote down, as strictly as the set is scored: the real reports write the state of whoever acts. */
export function sameNameIn(set: MarkedReport['set']): SameName {
  return set === 'gold' ? (written, { name }) => namesSame(written, name) : sameName;
}

/** Whoever the reader knows by the name that was written down. */
export function namedAs(written: string, actors: ActorIndex, same: SameName = sameName): Named | null {
  return [...actors.all(), ...actors.bareNames()].find(({ value }) => same(written, value))?.value ?? null;
}

function contentWords(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !SMALL.has(word));
}

const SMALL = new Set([
  'the',
  'and',
  'government',
  'state',
  'states',
  'united',
  'ministry',
  'minister',
  'president',
  'officials',
  'official',
  'for',
  'foreign',
  'department',
]);
