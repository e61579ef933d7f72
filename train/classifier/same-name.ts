import type { Codebooks } from '../../codebooks/codebooks.ts';

/** Whether an actor is the one a person wrote down: a word of its name in common, or the same country. */
export type SameName = (written: string, actor: { name: string; country: string | null }) => boolean;

/** Compares canonical names as annotators write them with actors as the reader finds them. */
export function createSameName({ countries }: Pick<Codebooks, 'countries'>): SameName {
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
