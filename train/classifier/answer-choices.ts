import type { ActorLevel } from '../../src/model/actor.ts';
import { isResponse, type Stance } from '../../src/model/statement.ts';
import { accusedOf } from '../../src/read/statement/accused/accused-of.ts';
import { AnswerSeeker } from '../../src/read/statement/answer/answer-ways.ts';
import { chooseAmong } from '../../src/read/statement/answer/answers.ts';
import { answerablesOf, type Answerable } from '../../src/read/statement/answer/answerable.ts';
import type { Named } from '../../src/read/statement/party/named.ts';
import type { Classifier } from '../../src/read/statement/weights/classifier.ts';
import { FeatureSet } from '../../src/read/statement/weights/feature-set.ts';
import { scoreOne, type LinearWeights } from '../../src/read/statement/weights/linear-scorer.ts';
import type { Scene } from '../../src/read/statement/scene/scene.ts';
import { standingOf } from '../../src/read/statement/stance/stands.ts';
import { stancesOf } from '../../src/read/statement/stance/stances-of.ts';
import type { Choice } from './choice-learner.ts';
import type { Lesson } from './lesson.ts';
import type { Marked } from './marked-report.ts';
import { sameName } from './same-name.ts';

/**
 * For each marked response what it may answer and what is right, among the marked statements. What responses answered before is as marked
 * or, given weights, as those choose.
 */
export function answerChoices(lesson: Lesson, weights?: LinearWeights): Choice[] {
  return choicesAmong(markedAnswerables(lesson), lesson.marked, weights);
}

/**
 * The same among the found statements as these weights read them. Not every response that is read is one, and whatever is none, or has
 * no answer marked, answers nothing.
 */
export function readAnswerChoices(lesson: Lesson, telling: Telling, weights: LinearWeights): Choice[] {
  const { read, prose } = readLesson(lesson, telling);
  if (prose === null) return [];
  const all = answerablesOf(
    prose,
    read.map(({ statement }) => statement),
  );
  const marked = read.map(({ marked }) => marked);
  return choicesAmong(all, marked, weights);
}

/** Weights that tell which candidates stand, what they do and whom they accuse. */
export type Telling = Omit<Classifier, 'answers'>;

// As `readStatements` goes about it, but for relays.
function readLesson({ found, isLive }: Lesson, weights: Telling) {
  const standing = standingOf(
    found.map(({ scene }) => scene),
    weights.stands,
  );
  const kept = found.filter((_, i) => isLive || standing[i]!.stands);
  const scenes = kept.map(({ scene }) => scene);
  const stances = stancesOf(scenes, weights);
  const prose = scenes[0]?.prose ?? null;
  const read = accusedOf(scenes, stances, weights.accused).map(({ accused, level, country }, i) => ({
    statement: {
      ...toStatement(scenes[i]!, stances[i]!, namedOf(accused, level, country)),
      form: scenes[i]!.form,
      nestedIn: null,
    },
    marked: kept[i]!.marked,
  }));
  return { prose, read };
}

// One whose answered statement is not among them teaches nothing.
function choicesAmong(
  all: readonly Answerable[],
  marked: readonly (Marked | null)[],
  weights: LinearWeights | undefined,
): Choice[] {
  const seeker = new AnswerSeeker(all, () => new FeatureSet());
  return all.flatMap(({ statement }, at) => {
    if (!isResponse(statement.stance)) return [];
    const wanted = new Set(marked[at]?.answers.map(({ statement }) => statement));
    const ways = seeker.ways(at);
    const right = ways.flatMap((way, k) => (way.at !== null && wanted.has(marked[way.at]?.id ?? '') ? [k] : []));
    const scored = (by: LinearWeights) =>
      ways.map(({ at, features }) => ({ at, score: scoreOne(by, features.hashes) }));
    const answered = weights ? chooseAmong(all, at, scored(weights))[0] : ways[right[0] ?? 0]!.at;
    seeker.settle(at, answered ?? null);
    if (wanted.size > 0 && right.length === 0) return [];
    return [{ ways: ways.map((way) => way.features.hashes), right: right.length > 0 ? right : [0] }];
  });
}

/** The marked statements as they may answer one another: whom the marks name, where the content does, stands in for what the weights will choose. */
export function markedAnswerables({ scenes, marked }: Lesson): Answerable[] {
  const [first] = scenes;
  if (!first) return [];
  const statements = scenes.map((scene, i) => {
    const { stance, accused } = marked[i]!;
    const named = scene.candidate.content
      .flatMap((span) => scene.actors.within(span))
      .find(({ value }) => accused && sameName(accused, value));
    return toStatement(scene, stance, named?.value ?? null);
  });
  return answerablesOf(first.prose, statements);
}

function namedOf(name: string | null, level: ActorLevel | null, country: string | null): Named | null {
  return name === null ? null : { name, level: level ?? 'organisation', country };
}

function toStatement(
  { speaker, side, candidate: { source, cue, content } }: Scene,
  stance: Stance,
  accused: Named | null,
): Answerable['statement'] {
  return {
    stance,
    actor: speaker.name,
    actorCountry: speaker.country,
    accused: accused?.name ?? null,
    accusedLevel: accused?.level ?? null,
    accusedCountry: accused?.country ?? null,
    source,
    cue,
    content,
    voice: source || cue ? 'source' : 'outlet',
    side,
    speaksFor: speaker.mention?.value.speaksFor ?? null,
  };
}
