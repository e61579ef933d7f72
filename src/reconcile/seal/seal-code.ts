import { createHash, createHmac } from 'node:crypto';
import { base32 } from '../../model/reference.ts';

const SHORTEST = 3;

/** The key of a set of reports without a case: SHA-256 of their sorted ids, so that the same reports give the same codes. */
export function keyOfReports(ids: readonly string[]): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify([...ids].sort()))
    .digest();
}

/** A code for each normalised name: three characters of its HMAC under the key, more for those that would share a code. */
export function codesOf(names: readonly string[], key: Uint8Array): Map<string, string> {
  const full = new Map(
    names.map((name) => [name, base32(createHmac('sha256', key).update(name).digest(), 40).toUpperCase()]),
  );
  const codes = new Map<string, string>();
  for (const [name, code] of full) {
    let length = SHORTEST;
    while (length < code.length && shared(full, name, code.slice(0, length))) length++;
    codes.set(name, code.slice(0, length));
  }
  return codes;
}

function shared(full: ReadonlyMap<string, string>, name: string, start: string): boolean {
  for (const [other, code] of full) if (other !== name && code.startsWith(start)) return true;
  return false;
}
