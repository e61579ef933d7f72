import { createHash } from 'node:crypto';

/** The advisory lock of a case, of 64 bits. Two cases of a database that share one would only wait for each other. */
export function caseLock(schema: string): bigint {
  return createHash('sha256').update(`gainsay case ${schema}`).digest().readBigInt64BE();
}
