import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { withTidySpans } from '../../src/read/statement/tidy/tidy-spans.ts';
import { createTrainedReader } from '../../src/read/statement/trained/trained-reader.ts';
import { codebooks, type Marked, type MarkedReport } from './marked-report.ts';
import { overlapOf } from './overlap.ts';
import { pairUp } from './pair-up.ts';

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

/** Reads reports for learning, with the weights that say where statements stand. */
export function lessonsOf(reports: readonly MarkedReport[]): Lesson[] {
  const arbitrate = createTrainedReader(readFileSync(join(import.meta.dirname, '../../models/statements.bin')));
  return reports.map((report) => lessonOf(report, arbitrate));
}

function lessonOf(read: MarkedReport, arbitrate: Arbiter): Lesson {
  const { set, report, prose, mentions, marked, showsWhere, refused } = read;
  const actors = actorsIn(prose, report, mentions, codebooks);
  const inOrder = [...marked].sort((a, b) => startOf(asCandidate(a)) - startOf(asCandidate(b)));
  const scenes = proposedScenes(read, actors, arbitrate);
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
