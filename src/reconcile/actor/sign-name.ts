import type { InstitutionWords } from '../../../codebooks/codebooks.ts';
import { normaliseName, singular } from './normalise-name.ts';

/** What a name of an institution comes down to, so that two wordings of one name can be seen to be one. */
export interface NameSign {
  /** All content words, singular, in the order written, without the words of its country. */
  words: string[];
  /** The class of institution (`ministry` for departments too), or null when the name does not say. */
  head: string | null;
  /**
   * The words that tell it from others of its class: no head, none that any institution may bear (`national`). Sorted.
   */
  telling: string[];
  /** The figures in it: `61398`. */
  digits: string;
  /** The one word of an acronym, as written; null otherwise. */
  acronym: string | null;
}

/** Reads the sign of an institution's name; `ownWords` are words that only say which country it is of. */
export function signName(name: string, ownWords: ReadonlySet<string>, book: InstitutionWords): NameSign {
  const spoken = normaliseName(name).split(' ').filter(Boolean);
  const own = spoken.filter((word) => !ownWords.has(word));
  const headAt = findHead(own.length > 0 ? own : spoken, book);
  const kept = own.filter((word) => !book.small.includes(word));
  const headWord = headAt < 0 ? null : own[headAt]!;
  const telling = kept
    .filter((word) => word !== headWord)
    .map(singular)
    .filter((word) => !book.generic.includes(word));
  return {
    words: kept.map(singular),
    head: headWord === null ? null : book.heads[headWord]!,
    telling: [...new Set(telling)].sort(),
    digits: spoken.join(' ').replace(/\D+/g, ' ').trim(),
    acronym: acronymOf(name),
  };
}

// The last head word, or the last before the first `of`: `Office of the Information Commissioner` is an office.
function findHead(words: readonly string[], book: InstitutionWords): number {
  const of = words.indexOf('of');
  const scope = of > 0 ? words.slice(0, of) : words;
  return scope.findLastIndex((word) => word in book.heads);
}

function acronymOf(name: string): string | null {
  const word = name.replace(/\./g, '').trim();
  return /^\p{Lu}[\p{L}\d-]*$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? word : null;
}
