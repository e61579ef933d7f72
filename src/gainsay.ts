/**
 * Gainsay on one page: collect -> read -> record -> reconcile -> present.
 *
 * Collecting gives bytes with what is known of them; opening takes the reports out of their form; reading makes each into an annotated report, masked first; a case
 * records reports and judgements; reconciling derives the dossier from them; sealing takes the names of exposed persons out
 * of it; presenting, in the doors (cli, http, web), turns it into one string. Data flows in that direction only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect, type CollectOptions } from './collect/collect.ts';
import type { Ledger } from './ledger/ledger.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { AnnotatedReport } from './model/annotated-report.ts';
import type { Change } from './model/change.ts';
import type { Dossier } from './model/dossier.ts';
import { decisionsOn, judgementReference, type Judgement } from './model/judgement.ts';
import { matching } from './model/reference.ts';
import type { Finding } from './model/finding.ts';
import type { Failed } from './model/received.ts';
import { Refusal } from './model/refusal.ts';
import { reportReference, type ReportFacts } from './model/report.ts';
import type { Draft } from './read/form/draft.ts';
import { READER, readReport, rereadReport } from './read/read.ts';
import type { ReadingAids } from './read/reading-aids.ts';
import { findChanges } from './reconcile/change/find-changes.ts';
import { judgedFacts } from './reconcile/judged-facts.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { findSeals, keyOfReports, sealDossier, sealReports } from './reconcile/seal/seal.ts';
import { createAids, type Weights } from './work/aids.ts';
import { inOrder } from './work/in-order.ts';
import { open } from './work/opener.ts';
import { createReadPool, startReader } from './work/read-pool.ts';

const aids = openAids();

/** What reading goes by: the codebooks and the weights that ship with Gainsay. */
export function openAids(): ReadingAids {
  return createAids(openWeights());
}

function openWeights(): Weights {
  const weights = (name: string) => readFileSync(join(import.meta.dirname, `../models/${name}.bin`));
  return { statements: weights('statements'), classify: weights('classify') };
}

export interface ReadOptions extends CollectOptions {
  /** How many threads read side by side; one report at a time, in this thread, unless given. */
  jobs?: number;
}

/**
 * Collects and reads what the paths name, and gives it in their order however many are read side by side. What cannot be
 * read is given as a refusal; the rest goes on.
 */
export async function* readReports(
  paths: readonly string[],
  { jobs = 1, ...options }: ReadOptions = {},
): AsyncGenerator<AnnotatedReport | Failed> {
  const drafts = draftsOf(paths, options);
  if (jobs > 1) yield* readSideBySide(drafts, jobs);
  else for await (const draft of drafts) yield 'refusal' in draft ? draft : readReport(draft, aids);
}

async function* draftsOf(paths: readonly string[], options: CollectOptions): AsyncGenerator<Draft | Failed> {
  for await (const received of collect(paths, options)) {
    yield* 'refusal' in received ? [received] : await open(received);
  }
}

// Two reports a thread are under way, so that none waits for its next one and few are held.
async function* readSideBySide(
  drafts: AsyncIterable<Draft | Failed>,
  jobs: number,
): AsyncGenerator<AnnotatedReport | Failed> {
  const weights = openWeights();
  const pool = createReadPool(jobs, () => startReader(weights));
  try {
    yield* inOrder(drafts, 2 * jobs, async (draft) => ('refusal' in draft ? draft : pool.read(draft)));
  } finally {
    await pool.close();
  }
}

/**
 * Reconciles reports into their dossier, with the names of exposed persons sealed under `key`; without a case the key comes
 * from the reports themselves. What people know of a report is read into it first: a date moves every "last week".
 */
export function makeDossier(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[] = [],
  key = keyOf(reports),
): Dossier {
  const known = reports.map((read) => {
    const facts = judgedFacts(read.report, judgements);
    return facts ? rereadReport(read, facts, aids) : read;
  });
  return sealDossier(reconcile(known, judgements, aids.codebooks), findSeals(known, judgements, key));
}

/** The reports with the names of exposed persons sealed: whoever is exposed in one of them is sealed in all. */
export function sealTogether(reports: readonly AnnotatedReport[]): AnnotatedReport[] {
  return sealReports(reports, findSeals(reports, [], keyOf(reports)));
}

function keyOf(reports: readonly AnnotatedReport[]): Uint8Array {
  return keyOfReports(reports.map((read) => read.report.id));
}

/** An investigation that stays: reports and judgements in a ledger, everything else derived from them when asked for. */
export interface Case {
  /** Reads and keeps what the paths name; each report is safe on disk before the next is told of. */
  add(paths: readonly string[], options?: ReadOptions): AsyncGenerator<'added' | 'known' | Failed>;
  dossier(): Promise<Dossier>;
  /** Records what a person knows of a report, and tells which verdicts change by it. Empty values take back. */
  set(reference: string, facts: Partial<ReportFacts>, who: { by: string; why: string | null }): Promise<Change[]>;
  /** The reports, sealed, that hold the words, with the places. */
  search(words: string): Promise<Finding[]>;
  close(): Promise<void>;
}

/** Opens the case in a file or a schema of PostgreSQL, or makes it where `create` says so. */
export async function openCase(place: string, options: { create: boolean }): Promise<Case> {
  const ledger = await openLedger(place, options);
  return {
    add: (paths, collecting) => addReports(ledger, paths, collecting),
    dossier: () => dossierOf(ledger),
    set: (reference, facts, who) => setFacts(ledger, reference, facts, who),
    search: (words) => searchReports(ledger, words),
    close: () => ledger.close(),
  };
}

async function* addReports(
  ledger: Ledger,
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<'added' | 'known' | Failed> {
  for await (const outcome of readReports(paths, options)) {
    yield 'refusal' in outcome ? outcome : await ledger.addReport(outcome, READER);
  }
}

async function dossierOf(ledger: Ledger): Promise<Dossier> {
  return makeDossier(await keptReports(ledger), await ledger.listJudgements(), await ledger.key());
}

async function keptReports(ledger: Ledger): Promise<AnnotatedReport[]> {
  const kept = await ledger.listReports(READER);
  return kept.map(({ read, current }) => (current ? read : rereadReport(read, {}, aids)));
}

async function setFacts(
  ledger: Ledger,
  reference: string,
  facts: Partial<ReportFacts>,
  who: { by: string; why: string | null },
): Promise<Change[]> {
  const report = await findReport(ledger, reference);
  const before = await dossierOf(ledger);
  const at = new Date().toISOString();
  for (const decision of decisionsOn(report, facts)) {
    await ledger.recordJudgement({
      id: judgementReference(decision, who.by, at),
      decision,
      ...who,
      at,
      retracted: null,
    });
  }
  return findChanges(before, await dossierOf(ledger));
}

async function findReport(ledger: Ledger, reference: string): Promise<string> {
  const ids = (await ledger.listReports(READER)).map(({ read }) => read.report.id);
  const found = matching(reference, ids.map(reportReference));
  if (found.length === 1) return ids.find((id) => reportReference(id) === found[0])!;
  if (found.length === 0)
    throw new Refusal(
      'nothing',
      `No report of this case is called ${reference}: "gainsay list reports" shows what they are called.`,
    );
  throw new Refusal('usage', `${reference} may mean ${found.join(' or ')}: write one more letter.`);
}

async function searchReports(ledger: Ledger, words: string): Promise<Finding[]> {
  const found = await ledger.search(words);
  const dossier = await dossierOf(ledger);
  const sealed = new Map(dossier.reports.map((read) => [read.report.id, read]));
  return found.map(({ report, spans }) => ({ read: sealed.get(report)!, spans }));
}
