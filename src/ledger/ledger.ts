import type { AnnotatedReport } from '../model/annotated-report.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Span } from '../model/span.ts';

/**
 * What was read and what people decided, kept in order and never overwritten. Every method that records resolves only when
 * the record is safe on disk. Nothing derived is kept but the readings of a known reader, which can be made again.
 */
export interface Ledger {
  /** Keeps a report; `known` when a report of the same id is there already, which stays as it is. */
  addReport(read: AnnotatedReport, reader: string): Promise<'added' | 'known'>;
  /**
   * All reports in the order of their ids, each as this reader read it, or else as the latest other one did. A reading never
   * changes: listed again it is the same object.
   */
  listReports(reader: string): Promise<Kept[]>;
  recordJudgement(judgement: Judgement): Promise<void>;
  /** Takes a judgement back; the judgement itself stays, with the time at which it was retracted. */
  retractJudgement(id: string, at: string): Promise<void>;
  /** All judgements in the order in which they were recorded, the retracted ones among them. */
  listJudgements(): Promise<Judgement[]>;
  /** The reports that hold all the words, best first; words in double quotation marks must stand side by side. */
  search(words: string): Promise<Found[]>;
  /** The key of the case, under which names are sealed. Made when the case is made. */
  key(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Kept {
  read: AnnotatedReport;
  /** False when another reader than the one asked for made this reading: it may be made again. */
  current: boolean;
}

/** A report that holds the words searched for, and where. */
export interface Found {
  report: string;
  spans: Span[];
}
