// The one file through which pg comes in.
import pg from 'pg';
import { Refusal } from '../../model/refusal.ts';
import type { Address } from './read-address.ts';

/** Connections at once: a server of ours may list reports while one of its writers waits for another program. */
const CONNECTIONS = 4;

/** Connections to the server, opened when they are needed. */
export function connect({ name, host, port, user, password, database, tls, patience }: Address): pg.Pool {
  const pool = new pg.Pool({
    host,
    port,
    user,
    database,
    password: () => {
      if (password !== null) return password;
      throw new Refusal(
        'case',
        `The server of ${name} asks for the password of ${user}: give it as PGPASSWORD, or in the address behind ${user} and a colon.`,
      );
    },
    ssl: tls && { rejectUnauthorized: true, ca: tls.ca ?? undefined },
    client_encoding: 'UTF8',
    application_name: 'gainsay',
    connectionTimeoutMillis: patience,
    keepAlive: true,
    max: CONNECTIONS,
  });
  // A connection that breaks, in the pool or between two queries, is told by the next query; nothing waits for the event.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
