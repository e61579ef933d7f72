import type { Ledger } from './ledger.ts';

/** Opens the ledger of a case; the store is loaded only now, so that commands without a case pay nothing for it. */
export async function openLedger(file: string, options: { create: boolean }): Promise<Ledger> {
  const { openSqliteLedger } = await import('./sqlite/open-sqlite-ledger.ts');
  return openSqliteLedger(file, options);
}
