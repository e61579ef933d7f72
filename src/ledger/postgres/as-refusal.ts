import { Refusal, type RefusalKind } from '../../model/refusal.ts';
import type { Address } from './read-address.ts';

interface Failure {
  /** Of the network, of TLS, or an SQLSTATE. */
  code?: string;
  message: string;
}

/** What goes wrong between us and a server, by its code, and the sentence about it. */
const SENTENCES: [code: RegExp, sentence: (at: Address, failure: Failure) => string, kind?: RefusalKind][] = [
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ENOENT|EACCES)$/,
    (at, { code }) =>
      `No PostgreSQL answers at ${at.host}, port ${at.port} (${code}): check the address of ${at.name} and that the server runs.`,
  ],
  [
    /^28/,
    (at) =>
      `The server of ${at.name} does not let ${at.user} in: check user and password, and that pg_hba.conf of the server allows them.`,
  ],
  [
    /^3D000$/,
    (at) => `There is no database ${at.database} for ${at.name}: make it first with "createdb ${at.database}".`,
  ],
  [
    /^42501$/,
    (at, { message }) =>
      `${at.user} may not do this with ${at.name} (${message}): whoever owns the database or the case can grant it, as docs/ledger.md shows.`,
  ],
  [
    /^55P03$/,
    (at) =>
      `${at.name} is being written to by another program and stayed locked for ${LOCK_PATIENCE}: wait for it to end, then try again.`,
    'locked',
  ],
  [
    /^(53|58)/,
    (at, { message }) =>
      `The server of ${at.name} has no room (${message}): what was acknowledged is safe; make room and run the command again.`,
  ],
  [/^25006$/, (at) => `The server of ${at.name} only reads, it may be a standby: write to the main one.`],
  [
    /^(08|57P|ECONNRESET|EPIPE)/,
    (at) => `The connection to ${at.name} broke: what was acknowledged is safe; run the same command again.`,
  ],
  [
    /^NO_TLS$/,
    (at) =>
      `The server of ${at.name} does not encrypt: set up TLS there, or, on a network that is your own, write ?sslmode=disable before the #.`,
  ],
  [
    /CERT|^ERR_TLS|^ERR_SSL|SIGNED|^UNABLE_TO/,
    (at, { code }) =>
      `The server of ${at.name} could not show who it is (${code}): name the authority of its certificate with ?sslrootcert=FILE before the #.`,
  ],
];

/** Failures that pg and its protocol report in words alone. */
const BY_WORDS: [words: RegExp, code: string][] = [
  [/does not support SSL/, 'NO_TLS'],
  [/timeout/i, 'ETIMEDOUT'],
  [/connection terminated|connection error|not queryable|socket/i, '08006'],
];

/** How long a writer waits for another one, as PostgreSQL writes it. */
export const LOCK_PATIENCE = '5 s';

/** What the server or the way to it has against the work, in one sentence without the password; anything else as it is. */
export function asRefusal(address: Address, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  const { message, code = BY_WORDS.find(([words]) => words.test(message))?.[1] ?? '' } = error as Failure;
  const known = SENTENCES.find(([codes]) => codes.test(code));
  if (!known) return error;
  const [, sentence, kind = 'case'] = known;
  return new Refusal(kind, sentence(address, { code, message }));
}
