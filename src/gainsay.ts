/**
 * Gainsay on one page: collect -> read -> record -> reconcile -> present.
 *
 * Collecting gives bytes with what is known of them; opening takes the reports out of their form; reading makes each into an
 * annotated report, masked first; a case records reports and judgements; reconciling derives the dossier from them; sealing
 * takes the names of exposed persons out of it; presenting, in the doors (cli), turns it into one string. Data flows in that
 * direction only.
 */
import { retract } from './case/retract.ts';
import { sealName, unsealName } from './case/seal-name.ts';
import { setFacts } from './case/set-facts.ts';
import { collect, type CollectOptions } from './collect/collect.ts';
import { openLedger } from './ledger/open-ledger.ts';
import type { AnnotatedReport } from './model/annotated-report.ts';
import type { FactsRecorded } from './model/change.ts';
import type { Dossier } from './model/dossier.ts';
import type { Findings } from './model/finding.ts';
import type { Judgement, Who } from './model/judgement.ts';
import type { Failed } from './model/received.ts';
import type { ReportFacts } from './model/report.ts';
import type { Seal, SealRecorded, SealRegister } from './model/seal.ts';
import type { Trace } from './model/trace.ts';
import { explainReport } from './read/explain-report.ts';
import type { Draft } from './read/form/draft.ts';
import { maskPersonalData } from './read/mask/mask.ts';
import { READER, readReport, rereadReport } from './read/read.ts';
import type { ReadingAids } from './read/reading-aids.ts';
import { groupActors } from './reconcile/actor/group-actors.ts';
import { factsByReport, judgedFacts } from './reconcile/judged-facts.ts';
import { once } from './reconcile/once.ts';
import { reconcile } from './reconcile/reconcile.ts';
import { remember } from './reconcile/remember.ts';
import {
  findSeals,
  keyOfReports,
  listJudgements,
  listSeals,
  sealDossier,
  sealMessages,
  sealReports,
} from './reconcile/seal/seal.ts';
import { createAids } from './threads/aids.ts';
import { loadWeights } from './threads/load-weights.ts';
import { open } from './threads/opener.ts';
import { readSideBySide } from './threads/read-side-by-side.ts';

const weights = loadWeights();
const aids = openAids();

/** What reading goes by: the codebooks and the weights that ship with Gainsay. */
export function openAids(): ReadingAids {
  return createAids(weights);
}

export { findSpoiled } from './collect/find-spoiled.ts';

export interface ReadOptions extends CollectOptions {
  /** How many threads read side by side; one report at a time, in this thread, unless given. */
  jobs?: number;
  /** Told of every report before it is read: how many units of text have been opened so far. */
  opened?: (units: number) => void;
}

/**
 * Collects and reads what the paths name, and gives it in their order however many are read side by side. What cannot be
 * read is given as a refusal; the rest goes on.
 */
export async function* readReports(
  paths: readonly string[],
  { jobs = 1, opened, ...options }: ReadOptions = {},
): AsyncGenerator<AnnotatedReport | Failed> {
  const drafts = draftsOf(paths, options, opened);
  if (jobs > 1) yield* readSideBySide(drafts, jobs, weights, aids);
  else for await (const draft of drafts) yield 'refusal' in draft ? draft : readReport(draft, aids);
}

async function* draftsOf(
  paths: readonly string[],
  options: CollectOptions,
  opened: ReadOptions['opened'],
): AsyncGenerator<Draft | Failed> {
  let units = 0;
  for await (const received of collect(paths, options)) {
    for (const draft of 'refusal' in received ? [received] : await open(received)) {
      if ('text' in draft) opened?.((units += draft.text.length));
      yield draft;
    }
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
  const known = knownReports(reports, judgements);
  const dossier = reconcile(known, judgements, aids.codebooks);
  return sealDossier(dossier, findSeals(known, judgements, key, dossier.actors), key);
}

function sealsIn(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[] = [],
  key = keyOf(reports),
): Seal[] {
  return findSeals(reports, judgements, key, groupActors(reports, judgements, aids.codebooks));
}

// Read again once for the same facts, so that what was derived from the report then serves again.
function knownReports(reports: readonly AnnotatedReport[], judgements: readonly Judgement[]): AnnotatedReport[] {
  const judged = factsByReport(judgements);
  return reports.map((read) => {
    const facts = judgedFacts(read.report, judged.get(read.report.id) ?? []);
    return facts ? remember(read, 'judged', JSON.stringify(facts), () => rereadReport(read, facts, aids)) : read;
  });
}

/** Who is sealed in these reports, and by which statement. */
export function listSealed(reports: readonly AnnotatedReport[]): SealRegister {
  return listSeals(reports, [], sealsIn(reports));
}

/** Messages about inputs, which may hold a name or a number from a file name, fit to be shown beside these reports. */
export function protect(messages: readonly string[], reports: readonly AnnotatedReport[] = []): string[] {
  const masked = messages.map((message) => maskPersonalData(message).text);
  return reports.length === 0 || messages.length === 0 ? masked : sealMessages(masked, reports, sealsIn(reports));
}

/** How the statements of a report came about, candidate by candidate. Spans only: cut the words from the sealed report. */
export function explain(read: AnnotatedReport): Trace[] {
  return explainReport(read, aids);
}

/** The reports with the names of exposed persons sealed: whoever is exposed in one of them is sealed in all. */
export function sealTogether(reports: readonly AnnotatedReport[]): AnnotatedReport[] {
  return sealReports(reports, sealsIn(reports));
}

function keyOf(reports: readonly AnnotatedReport[]): Uint8Array {
  return keyOfReports(reports.map((read) => read.report.id));
}

/**
 * An investigation that stays: reports and judgements in a ledger, everything else derived from them when asked for. While it is
 * open, what was derived is derived anew only where a report or judgement more touches it.
 */
export interface Case {
  /** Reads and keeps what the paths name; each report is safe on disk before the next is told of. */
  add(paths: readonly string[], options?: ReadOptions): AsyncGenerator<'added' | 'known' | Failed>;
  dossier(): Promise<Dossier>;
  /** Records what a person knows of a report, and tells which verdicts change by it. Empty values take back. */
  set(reference: string, facts: Partial<ReportFacts>, who: Who): Promise<FactsRecorded>;
  /** Seals a name or a describing role, or shows a sealed one by name, from now on. */
  seal(name: string, who: Who): Promise<SealRecorded>;
  unseal(name: string, who: Who): Promise<SealRecorded>;
  seals(): Promise<SealRegister>;
  /** What people decided, with no sealed name in it. */
  judgements(): Promise<Judgement[]>;
  /** Takes a judgement back, which stays on record, and gives its full reference. */
  retract(reference: string): Promise<string>;
  /** Messages about inputs, fit to be shown: see {@link protect}. */
  protect(messages: readonly string[]): Promise<string[]>;
  /** The reports, sealed, that hold the words, with the places. */
  search(words: string): Promise<Findings>;
  close(): Promise<void>;
}

/** Opens the case in a file or a schema of PostgreSQL, or makes it where `create` says so. */
export async function openCase(place: string, options: { create: boolean }): Promise<Case> {
  const ledger = await openLedger(place, options);

  async function kept(): Promise<AnnotatedReport[]> {
    const reports = await ledger.listReports(READER);
    return reports.map(({ read, current }) => (current ? read : readAnew(read)));
  }

  async function* add(paths: readonly string[], reading?: ReadOptions): ReturnType<Case['add']> {
    for await (const outcome of readReports(paths, reading)) {
      yield 'refusal' in outcome ? outcome : await ledger.addReport(outcome, READER);
    }
  }

  async function dossier(): Promise<Dossier> {
    return makeDossier(await kept(), await ledger.listJudgements(), await ledger.key());
  }

  async function decided() {
    const judgements = await ledger.listJudgements();
    const reports = knownReports(await kept(), judgements);
    return { reports, judgements, seals: sealsIn(reports, judgements, await ledger.key()) };
  }

  async function sealed(): Promise<{ seals: Seal[]; register: SealRegister }> {
    const { reports, judgements, seals } = await decided();
    return { seals, register: listSeals(reports, judgements, seals) };
  }

  async function judgements(): Promise<Judgement[]> {
    const { reports, judgements, seals } = await decided();
    return listJudgements(reports, judgements, seals);
  }

  async function search(words: string): Promise<Findings> {
    const found = await ledger.search(words);
    const all = await dossier();
    const reports = new Map(all.reports.map((read) => [read.report.id, read]));
    return { dossier: all, found: found.map(({ report, spans }) => ({ read: reports.get(report)!, spans })) };
  }

  return {
    add,
    dossier,
    set: (reference, facts, who) => setFacts(ledger, dossier, reference, facts, who),
    seal: (name, who) => sealName(ledger, sealed, name, who),
    unseal: (name, who) => unsealName(ledger, sealed, name, who),
    seals: async () => (await sealed()).register,
    judgements,
    retract: (reference) => retract(ledger, reference),
    protect: async (messages) => (messages.length === 0 ? [] : protect(messages, await kept())),
    search,
    close: () => ledger.close(),
  };
}

const readAnew = once((read: AnnotatedReport) => rereadReport(read, {}, aids));
