import { createHmac, hash } from 'node:crypto';
import { Refusal } from './refusal.ts';

/**
 * A reference names one thing a dossier shows: a letter for its kind, a hyphen, and 12 characters (60 bits) of a hash of
 * its content. The same reports give the same references on every machine, with a case or without one; but what is made of a
 * sealed name is hashed under the key of its case or call, see {@link referUnder}.
 */
export type Reference = string;

/** `r` report, `s` statement, `m` mention, `v` reading (a value), `a` actor, `e` event, `c` comparison, `l` lineage row, `j` judgement. */
export type ReferenceKind = 'r' | 's' | 'm' | 'v' | 'a' | 'e' | 'c' | 'l' | 'j';

// Crockford's alphabet: no i, l, o or u, so that a reference read aloud or off paper is typed back right.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 12;
const SHORT = 5;
/** A letter, a hyphen and a character. */
const SHORTEST = 3;
/** So many things a refusal names that a beginning may mean; of the others it gives the number. */
const MOST_NAMED = 10;
const HYPHEN = '-'.charCodeAt(0);

/** The reference of a thing of this kind with this content; `parts` are hashed as JSON, in order. */
export function referTo(kind: ReferenceKind, parts: readonly unknown[]): Reference {
  const digest = hash('sha256', JSON.stringify(parts), 'hex');
  const units = [kind.charCodeAt(0), HYPHEN];
  // Five hexadecimal digits are four characters: the same as `base32` of the bytes, which a report's thousands need not be made into.
  for (let at = 0; at < (LENGTH / 4) * 5; at += 5) {
    const bits = parseInt(digest.slice(at, at + 5), 16);
    for (let shift = 15; shift >= 0; shift -= 5) units.push(ALPHABET.charCodeAt((bits >>> shift) & 31));
  }
  // In one piece: a string put together letter by letter takes three times the memory.
  return String.fromCharCode(...units);
}

/** A reference that nobody can make from these parts without the key: an HMAC of them under it. */
export function referUnder(key: Uint8Array, kind: ReferenceKind, parts: readonly unknown[]): Reference {
  return `${kind}-${base32(createHmac('sha256', key).update(JSON.stringify(parts)).digest(), LENGTH)}`;
}

// With a digit, as all but a hundredth have: of letters alone a word or a name may be.
const WRITTEN = /^[rsmvaeclj]-(?=[a-z]*\d)[\da-hjkmnp-tv-z]{12}$/;

/** True where a string can be nothing but a reference; not of every one. */
export function isReference(value: string): boolean {
  return WRITTEN.test(value);
}

/** The first `length` characters of the bytes in Crockford's base 32, lower case. */
export function base32(bytes: Uint8Array, length: number): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && out.length < length) {
      bits -= 5;
      out += ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
    if (out.length === length) break;
  }
  return out;
}

/**
 * The short form of each reference as shown to people: the kind and at least five characters, more where two of the
 * references given would otherwise read the same.
 */
export function shorten(references: Iterable<Reference>): Map<Reference, string> {
  const sorted = [...new Set(references)].sort();
  const short = new Map<Reference, string>();
  sorted.forEach((reference, i) => {
    const shared = Math.max(common(reference, sorted[i - 1]), common(reference, sorted[i + 1]));
    short.set(reference, reference.slice(0, Math.max(2 + SHORT, shared + 1)));
  });
  return short;
}

/** The references that `typed` may mean: itself, or those it is the beginning of. Case does not matter. */
export function matching(typed: string, references: Iterable<Reference>): Reference[] {
  const wanted = typed.trim().toLowerCase();
  return [...new Set(references)].filter((reference) => reference.startsWith(wanted)).sort();
}

/**
 * The one reference that `typed` means. Refuses what is too short to mean one and what may mean several, and with the sentence `none` what means
 * no one of them.
 */
export function theOne(typed: string, references: Iterable<Reference>, none: string): Reference {
  refuseTooShort(typed);
  const found = matching(typed, references);
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new Refusal('nothing', none);
  throw new Refusal('usage', `"${typed.trim()}" may mean ${candidates(found)}: write more of it.`);
}

/** Of what is shorter than a letter, a hyphen and a character everything would be meant, even where there is one thing only. */
function refuseTooShort(typed: string): void {
  const written = typed.trim();
  if (written.length >= SHORTEST) return;
  const what = written === '' ? 'An empty value' : `"${written}"`;
  throw new Refusal(
    'usage',
    `${what} is no reference: write its letter, the hyphen and at least one character more, such as r-1f09a.`,
  );
}

function candidates(found: readonly Reference[]): string {
  const named = found.slice(0, MOST_NAMED);
  const more = found.length - named.length;
  const last = more > 0 ? `${more} more` : named.pop();
  return `${named.join(', ')} or ${last}`;
}

function common(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
