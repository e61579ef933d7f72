/** Something skipped, dropped, guessed or masked on the way: which step, why, and where (null for the whole report or case). */
export interface Caveat {
  /** The step that speaks, as in the folder names: `collect`, `mask`, `report`, `language`, `statement`, `moment`, `event` ... */
  step: string;
  /** One sentence for the reader of a dossier. Never holds a masked value. */
  reason: string;
  /** The report it is about; null for the whole case. */
  report: string | null;
  start: number | null;
  end: number | null;
}
