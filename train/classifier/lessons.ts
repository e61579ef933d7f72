import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesSame } from '../../gold/names-same.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { accuses, type Stance } from '../../src/model/statement.ts';
import type { Tokens } from '../../src/read/language/tokenise.ts';
import type { Candidate } from '../../src/read/statement/candidate.ts';
import { choose } from '../../src/read/statement/choose.ts';
import { accusedOf, firstLooks, guessesOf, inContexts } from '../../src/read/statement/accused/accused-of.ts';
import { accusedWays } from '../../src/read/statement/accused/accused-ways.ts';
import type { ActorIndex } from '../../src/read/statement/party/actor-index.ts';
import { actorsIn } from '../../src/read/statement/party/actors-in.ts';
import { FeatureSet } from '../../src/read/statement/weights/feature-set.ts';
import type { LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { Named } from '../../src/read/statement/party/named.ts';
import { outletNamesOf } from '../../src/read/statement/party/outlet-names.ts';
import { outletsIn } from '../../src/read/statement/party/outlet-places.ts';
import { chargesIn, type Charge } from '../../src/read/statement/stance/quarrel.ts';
import { sceneOf, type Scene } from '../../src/read/statement/scene/scene.ts';
import { contextsOf, stanceFeatures } from '../../src/read/statement/stance/stance-features.ts';
import { LEARNED_STANCES } from '../../src/read/statement/stance/stances-of.ts';
import type { FirstLook, Tally } from '../../src/read/statement/accused/tally.ts';
import { turnFeatures } from '../../src/read/statement/stance/turns.ts';
import { standsFeatures } from '../../src/read/statement/stance/stands.ts';
import { startOf } from '../../src/read/statement/drops.ts';
import { FINDERS } from '../../src/read/statement/finders.ts';
import type { Prose } from '../../src/read/statement/grammar/prose.ts';
import { withoutAsides } from '../../src/read/statement/on-air.ts';
import { withTidySpans } from '../../src/read/statement/tidy-spans.ts';
import { createTrainedReader } from '../../src/read/statement/trained/trained-reader.ts';
import type { Choice } from './choice-learner.ts';
import { codebooks, type Marked, type MarkedReport } from './marked-report.ts';
import { overlapOf } from './overlap.ts';
import { createSameName, type SameName } from './same-name.ts';

/** A report as the classifiers meet it: what people marked, and what the finders find of it. */
export interface Lesson {
  set: MarkedReport['set'];
  marked: Marked[];
  /** The marked statements as scenes, in text order. */
  scenes: Scene[];
  /** What the finders propose, as scenes in text order: the marked one it overlaps most, if any; else whether people say that it is none. */
  found: { scene: Scene; marked: Marked | null; refused: boolean }[];
  /** A transcript with time codes: of live speech everything that is found stands. */
  isLive: boolean;
  /** Whether it may teach what is a statement and what is none. */
  showsWhere: boolean;
}

/** The features of a scene, and the index of the right class. */
export interface ClassExample {
  hashes: readonly number[];
  right: number;
}

export const sameName = createSameName(codebooks);

/** Whether an actor is the one that a person wrote down, as strictly as the set is scored: the real reports write the state of whoever acts. */
export function sameNameIn(set: Lesson['set']): SameName {
  return set === 'gold' ? (written, { name }) => namesSame(written, name) : sameName;
}
const arbitrate = createTrainedReader(readFileSync(join(import.meta.dirname, '../../models/statements.bin')));

/** Reads a report for learning. */
export function lessonOf({ set, report, tokens, prose, mentions, marked, showsWhere, refused }: MarkedReport): Lesson {
  const actors = actorsIn(prose, report.id, mentions, codebooks);
  const inOrder = [...marked].sort((a, b) => startOf(asCandidate(a)) - startOf(asCandidate(b)));
  const scenes = proposedScenes(report, tokens, prose, actors);
  const pairs = pairUp(
    inOrder,
    scenes.map(({ candidate }) => candidate),
  );
  return {
    set,
    isLive: report.marks.length > 0,
    showsWhere,
    marked: inOrder,
    scenes: inOrder.map((one) => sceneOf(prose, asCandidate(one), actors, codebooks)),
    found: scenes.map((scene) => {
      const one = pairs.get(scene.candidate) ?? null;
      return { scene, marked: one, refused: one === null && isRefused(scene.candidate, refused) };
    }),
  };
}

function asCandidate({ source, cue, content }: Marked): Candidate {
  return { source, cue, content, confidence: 1, reader: 'marked', why: '' };
}

// As the whole reader makes them, before it is asked whether they stand.
function proposedScenes(report: Report, tokens: Tokens, prose: Prose, actors: ActorIndex): Scene[] {
  const proposed = FINDERS.flatMap((finder) => finder.find(prose, codebooks));
  const weighed = report.marks.length > 0 ? withoutAsides(prose, proposed) : arbitrate(tokens, proposed);
  const { kept } = choose(weighed, { prose, outlets: outletsIn(prose, outletNamesOf(codebooks)) });
  return kept.flatMap((candidate) => {
    const tidy = withTidySpans(report, prose, candidate);
    return tidy ? [sceneOf(prose, tidy, actors, codebooks)] : [];
  });
}

// Nothing is said of what was found since the labels were made.
function isRefused({ content }: Candidate, refused: readonly Span[][] | null): boolean {
  return refused === null || refused.some((one) => overlapOf(one, content) >= 0.5);
}

/** Whether what was found stands, as people say: 1 for yes, 0 for no. */
export function standingExamples({ found, showsWhere }: Lesson): ClassExample[] {
  if (!showsWhere) return [];
  return contextsOf(
    found.map(({ scene }) => scene),
    [],
  ).flatMap((context, i) => {
    const { marked, refused } = found[i]!;
    if (!marked && !refused) return [];
    // What somebody says is no word of the outlet's own.
    const right = marked !== null && (context.scene.candidate.source !== null || marked.source === null);
    return [{ hashes: standsFeatures(context).hashes, right: right ? 1 : 0 }];
  });
}

// One to one, the best overlap first; half of the characters must be shared.
function pairUp(marked: readonly Marked[], candidates: readonly Candidate[]): Map<Candidate, Marked> {
  const pairs = marked.flatMap((one) =>
    candidates.map((candidate) => ({ one, candidate, overlap: overlapOf(one.content, candidate.content) })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const taken = new Set<Marked>();
  const paired = new Map<Candidate, Marked>();
  for (const { one, candidate, overlap } of pairs) {
    if (overlap < 0.5 || taken.has(one) || paired.has(candidate)) continue;
    taken.add(one);
    paired.set(candidate, one);
  }
  return paired;
}

/** Stances by the marked spans and by the found ones: the second teach what wrong spans look like. */
export function stanceExamples(lesson: Lesson): ClassExample[] {
  return [...markedStances(lesson), ...foundStances(lesson)];
}

export function markedStances(lesson: Lesson): ClassExample[] {
  return examplesOf(lesson.scenes, lesson.marked, chargesOf(lesson));
}

export function foundStances(lesson: Lesson): ClassExample[] {
  return examplesOf(
    lesson.found.map(({ scene }) => scene),
    lesson.found.map(({ marked }) => marked),
    chargesOf(lesson),
  );
}

// Who accuses whom, as marked; whoever the reader knows by the name that was written down lends its side.
function chargesOf({ scenes, marked }: Lesson): Charge[] {
  return scenes.flatMap(({ candidate, speaker, actors }, i) => {
    const { stance, accused } = marked[i]!;
    if (!accuses(stance) || accused === null) return [];
    const known = namedAs(accused, actors);
    return [
      {
        start: startOf(candidate),
        accuser: speaker,
        accused: { name: accused, country: known?.country ?? null },
      },
    ];
  });
}

/** Accusations as the reader comes upon them, and whether people mark them as turning on the accuser. */
export function turnExamples({ scenes, marked }: Lesson, accused: LinearWeights): ClassExample[] {
  const stances = marked.map(({ stance }) => shownStance(stance));
  const charges = chargesIn(scenes, stances, accusedOf(scenes, stances, accused));
  return contextsOf(scenes, charges).flatMap((context, i) => {
    if (stances[i] !== 'accuse') return [];
    const { hashes } = turnFeatures(context, scenes, stances, charges, i);
    return [{ hashes, right: marked[i]!.stance === 'counter-accuse' ? 1 : 0 }];
  });
}

function examplesOf(
  scenes: readonly Scene[],
  marked: readonly (Marked | null)[],
  charges: readonly Charge[],
): ClassExample[] {
  return contextsOf(scenes, charges).flatMap((context, i) => {
    const stance = marked[i]?.stance;
    if (!stance) return [];
    const { hashes } = stanceFeatures(context);
    return [{ hashes, right: LEARNED_STANCES.indexOf(shownStance(stance)) }];
  });
}

/** Whom the reader takes each marked statement to accuse, told what each does. */
export function readAccused({ scenes, marked }: Lesson, weights: LinearWeights): ReturnType<typeof guessesOf> {
  return guessesOf(
    scenes,
    marked.map(({ stance }) => shownStance(stance)),
    weights,
  );
}

/** The same at the first look. */
export function readFirst({ scenes, marked }: Lesson, weights: LinearWeights): FirstLook[] {
  return firstLooks(
    scenes,
    marked.map(({ stance }) => shownStance(stance)),
    weights,
  );
}

/** For each marked statement whom it may accuse and who is right, where the report has accused before whom `told` names. */
export function accusedChoices(
  { scenes, marked, set }: Lesson,
  told: readonly (Named | null)[],
  tally: Tally | null = null,
): Choice[] {
  const same = sameNameIn(set);
  const choices: Choice[] = [];
  inContexts(
    scenes,
    marked.map(({ stance }) => shownStance(stance)),
    (context, i) => {
      const { accused } = marked[i]!;
      const ways = accusedWays({ ...context, around: tally?.around(i) ?? null }, (kind) => new FeatureSet(kind));
      const right = ways.flatMap(({ actor }, k) => (accused && actor && same(accused, actor) ? [k] : []));
      choices.push({ ways: ways.map((way) => way.features.hashes), right: right.length > 0 ? right : [0] });
      return told[i] ?? null;
    },
  );
  return choices;
}

/** Whom the marks name, each as the reader knows it. */
export function markedAccused({ scenes, marked, set }: Lesson): (Named | null)[] {
  return marked.map(({ accused }, i) =>
    accused === null ? null : namedAs(accused, scenes[i]!.actors, sameNameIn(set)),
  );
}

// That an accusation turns on its accuser is seen only once all of them are told.
function shownStance(stance: Stance): Exclude<Stance, 'counter-accuse'> {
  return stance === 'counter-accuse' ? 'accuse' : stance;
}

// Whoever the reader knows by the name that was written down.
function namedAs(written: string, actors: ActorIndex, same: SameName = sameName): Named | null {
  return [...actors.all(), ...actors.bareNames()].find(({ value }) => same(written, value))?.value ?? null;
}
