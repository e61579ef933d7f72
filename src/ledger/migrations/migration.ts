import type { Idiom } from '../idiom.ts';
import type { Kysely, Tables } from '../tables.ts';

/** One step from a version of the schema to the next; runs inside a transaction. */
export type Migration = (db: Kysely<Tables>, idiom: Idiom) => Promise<void>;
