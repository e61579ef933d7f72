import type { Span } from '../../src/model/span.ts';
import type { Arbiter } from '../../src/read/reading-aids.ts';
import { choose } from '../../src/read/statement/choose.ts';
import { startOf, type Candidate } from '../../src/read/statement/candidate.ts';
import { FINDERS } from '../../src/read/statement/find/finders.ts';
import { withoutAsides } from '../../src/read/statement/find/without-asides.ts';
import type { ActorIndex } from '../../src/read/statement/party/actor-index.ts';
import { actorsIn } from '../../src/read/statement/party/actors-in.ts';
import { outletNamesOf } from '../../src/read/statement/party/outlet-names.ts';
import { outletsIn } from '../../src/read/statement/party/outlet-places.ts';
import { sceneOf, type Scene } from '../../src/read/statement/scene/scene.ts';
import { createTrainedReader } from '../../src/read/statement/trained/trained-reader.ts';
import { withTidySpans } from '../../src/read/statement/tidy/tidy-spans.ts';
import { halfOf, type HalfWeights, type SpanWeights } from '../spans/span-job.ts';
import { readHouseCorpus } from './house-corpus.ts';
import { codebooks, type Marked, type MarkedReport } from './marked-report.ts';
import { overlapOf } from './overlap.ts';
import { pairUp } from './pair-up.ts';

/** A candidate as a scene: the marked statement it overlaps most, if any; else whether people say that it is none. */
export interface Proposed {
  scene: Scene;
  marked: Marked | null;
  refused: boolean;
}

/** A report as the classifiers meet it: what people marked, and what the finders find of it. */
export interface Lesson {
  set: MarkedReport['set'];
  marked: Marked[];
  /** The marked statements as scenes, in text order. */
  scenes: Scene[];
  /** What the reader proposes, in text order. */
  found: Proposed[];
  /** The same by a reader whose spans never learned from this report: what proposals are worth shows there. */
  foundUnseen: Proposed[];
  /** A transcript with time codes: of live speech everything that is found stands. */
  isLive: boolean;
  /** Whether it may teach what is a statement and what is none. */
  showsWhere: boolean;
}

/** Who weighs the spans of the reports that are learned from: what was learned from all of them, and from either half of them. */
export interface LearnedSpans {
  bench: string;
  shipped: SpanWeights;
  byHalf: HalfWeights;
}

/** Reads the reports for learning. */
export function readLessons({ bench, shipped, byHalf }: LearnedSpans): Lesson[] {
  const reader = createTrainedReader(shipped);
  const unseenBy = byHalf.map((weights) => createTrainedReader(weights));
  return readHouseCorpus(bench).map((report) => lessonOf(report, reader, unseenBy[halfOf(report.report.text)]!));
}

function lessonOf(read: MarkedReport, shipped: Arbiter, unseen: Arbiter): Lesson {
  const { set, report, prose, mentions, marked, showsWhere } = read;
  const actors = actorsIn(prose, report, mentions, codebooks);
  const inOrder = [...marked].sort((a, b) => startOf(asCandidate(a)) - startOf(asCandidate(b)));
  return {
    set,
    isLive: report.marks.length > 0,
    showsWhere,
    marked: inOrder,
    scenes: inOrder.map((one) => sceneOf(prose, asCandidate(one), actors, codebooks)),
    found: proposedBy(shipped, read, actors, inOrder),
    foundUnseen: showsWhere ? proposedBy(unseen, read, actors, inOrder) : [],
  };
}

function proposedBy(reader: Arbiter, read: MarkedReport, actors: ActorIndex, marked: readonly Marked[]): Proposed[] {
  const scenes = proposedScenes(read, actors, reader);
  const pairs = pairUp(
    marked,
    scenes.map(({ candidate }) => candidate),
  );
  return scenes.map((scene) => {
    const one = pairs.get(scene.candidate) ?? null;
    return { scene, marked: one, refused: one === null && isRefused(scene.candidate, read.refused) };
  });
}

function asCandidate({ source, cue, content }: Marked): Candidate {
  return { source, cue, content, confidence: 1, reader: { name: 'marked' }, why: '' };
}

// As the whole reader makes them, before it is asked whether they stand.
function proposedScenes({ report, tokens, prose }: MarkedReport, actors: ActorIndex, arbitrate: Arbiter): Scene[] {
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
