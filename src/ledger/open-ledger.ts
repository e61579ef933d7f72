import { schemeOf } from '../model/case-place.ts';
import type { Ledger } from './ledger.ts';

/**
 * Opens the ledger of a case, in a file or in PostgreSQL; the store is loaded only now, so that commands without a case pay
 * nothing for it, and a case in a file nothing for PostgreSQL.
 */
export async function openLedger(place: string, options: { create: boolean }): Promise<Ledger> {
  if (schemeOf(place) !== null) {
    const { openPostgresLedger } = await import('./postgres/open-postgres-ledger.ts');
    return openPostgresLedger(place, options);
  }
  const { openSqliteLedger } = await import('./sqlite/open-sqlite-ledger.ts');
  return openSqliteLedger(place, options);
}
