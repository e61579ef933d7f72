import { createCase } from './001-create-case.ts';
import type { Migration } from './migration.ts';

/** All changes of the schema, in order. A case's version is the number of those it has been through. */
export const MIGRATIONS: readonly Migration[] = [createCase];
