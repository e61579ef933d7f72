import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { nameCase, parsePlace, schemeOf } from '../../model/case-place.ts';
import { Refusal } from '../../model/refusal.ts';

/** Where a shared case is, and how it is reached. */
export interface Address {
  /** As messages call it: without the password. */
  name: string;
  /** A host name, an IP address, or the folder of a Unix socket. */
  host: string;
  port: number;
  user: string;
  password: string | null;
  database: string;
  schema: string;
  /** False: in the clear. Otherwise encrypted, and the server's certificate checked, against this authority if one is given. */
  tls: false | { ca: string | null };
  /** How long to wait for the server, in milliseconds. */
  patience: number;
}

const FORM = 'postgres://user@host:port/database#name';
const OPTIONS = ['host', 'sslmode', 'sslrootcert', 'connect_timeout'];
const DEFAULT_PORT = 5432;
const DEFAULT_PATIENCE = 10_000;

/** Reads the address of a case. What is wrong is told without any part that may be a password. */
export function readAddress(place: string, env: NodeJS.ProcessEnv = process.env): Address {
  const scheme = schemeOf(place);
  if (scheme !== 'postgres' && scheme !== 'postgresql')
    throw refusal(`"${scheme}://" is no place for a case: name a file, or an address of the form ${FORM}.`);
  const url = parsePlace(place);
  if (url === null)
    throw refusal(
      `The address of the case cannot be read: write ${FORM}, and in a password %2F for /, %3F for ?, %23 for #, %40 for @ and %25 for %; or give the password as PGPASSWORD.`,
    );
  checkOptions(url.searchParams);
  const name = nameCase(place);
  const host = url.searchParams.get('host') || unescape(url.hostname.replace(/^\[(.*)\]$/, '$1')) || 'localhost';
  return {
    name,
    host,
    port: Number(url.port) || DEFAULT_PORT,
    user: unescape(url.username) || env['PGUSER'] || userInfo().username,
    password: unescape(url.password) || env['PGPASSWORD'] || null,
    database: databaseOf(url, name),
    schema: schemaOf(url, name),
    tls: tlsOf(url.searchParams, host),
    patience: patienceOf(url.searchParams),
  };
}

function unescape(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusal(`The address of the case holds a % that escapes nothing: write %25 for a % in ${FORM}.`);
  }
}

function checkOptions(options: URLSearchParams): void {
  const unknown = [...options.keys()].find((name) => !OPTIONS.includes(name));
  if (unknown === undefined) return;
  if (unknown === 'schema') throw refusal(`The name of the case stands behind a #: write ${FORM}.`);
  throw refusal(
    `"${unknown}" is no option of an address: there are ${OPTIONS.join(', ')}; the name of the case stands behind a # at the end.`,
  );
}

function databaseOf(url: URL, name: string): string {
  const database = unescape(url.pathname.slice(1));
  if (database === '' || database.includes('/')) throw refusal(`${name} names no database: write ${FORM}.`);
  return database;
}

/** Letters and digits of any shell and any tool, so that a name never has to be quoted; PostgreSQL keeps `pg_` for itself. */
function schemaOf(url: URL, name: string): string {
  const schema = url.hash.slice(1);
  if (schema === '')
    throw refusal(`${name} does not say which case of the database is meant: add its name behind a #, as in ${FORM}.`);
  if (!/^(?!pg_)[a-z][a-z0-9_]{0,62}$/.test(schema))
    throw refusal(
      `The name of a case in PostgreSQL is made of up to 63 small letters a to z, digits and _, begins with a letter and not with pg_: "${schema}" is not.`,
    );
  return schema;
}

/** Reports are too sensitive for an open line: beyond this machine it is encrypted unless a person says otherwise. */
function tlsOf(options: URLSearchParams, host: string): Address['tls'] {
  const isHere = /^(localhost|127\.[\d.]+|::1|\/.*)$/.test(host);
  const mode = options.get('sslmode') ?? (isHere ? 'disable' : 'verify-full');
  if (mode !== 'disable' && mode !== 'verify-full')
    throw refusal(
      `"${mode}" is no sslmode here: it is verify-full (encrypted, the server's certificate checked) or disable (in the clear).`,
    );
  return mode === 'verify-full' && { ca: readAuthority(options.get('sslrootcert')) };
}

function readAuthority(file: string | null): string | null {
  if (file === null) return null;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw refusal(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}): sslrootcert names the certificate of the authority that signed the server's.`,
    );
  }
}

function patienceOf(options: URLSearchParams): number {
  const given = options.get('connect_timeout');
  if (given === null) return DEFAULT_PATIENCE;
  if (!/^[1-9]\d{0,3}$/.test(given)) throw refusal(`"${given}" is no connect_timeout: give whole seconds, 1 to 9999.`);
  return Number(given) * 1000;
}

function refusal(sentence: string): Refusal {
  return new Refusal('case', sentence);
}
