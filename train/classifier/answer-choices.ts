import { isResponse, type Stance } from '../../src/model/statement.ts';
import { inContexts } from '../../src/read/statement/classify/accused-of.ts';
import { AnswerSeeker } from '../../src/read/statement/classify/answer-ways.ts';
import { answerablesOf, type Answerable } from '../../src/read/statement/classify/answerable.ts';
import type { Scene } from '../../src/read/statement/classify/scene.ts';
import type { Choice } from './choice-learner.ts';
import type { Marked } from './house-corpus.ts';
import { sameName, type Lesson } from './lessons.ts';

/** For each marked response what it may answer and what is right, among the marked statements. */
export function answerChoices(lesson: Lesson): (Choice & { answered: boolean })[] {
  return choicesAmong(markedAnswerables(lesson), lesson.marked);
}

/** The same among the found statements as the rules tell them: what is answered is not always told as an accusation. */
export function foundAnswerChoices({ scenes, found }: Lesson): Choice[] {
  const [first] = scenes;
  if (!first) return [];
  const stances = found.map(({ scene, marked }) =>
    marked && isResponse(marked.stance) ? marked.stance : scene.verdict,
  );
  const statements: Answerable['statement'][] = [];
  inContexts(
    found.map(({ scene }) => scene),
    stances,
    ({ scene, stance, rule: { accused, level, country } }) => {
      statements.push(toStatement(scene, stance, accused, country));
      return accused === null || level === null ? null : { name: accused, level, country };
    },
  );
  const all = answerablesOf(first.prose, statements);
  return choicesAmong(
    all,
    found.map(({ marked }) => marked),
  ).filter(({ answered, right }) => !answered || right[0] !== 0);
}

function choicesAmong(
  all: readonly Answerable[],
  marked: readonly (Marked | null)[],
): (Choice & { answered: boolean })[] {
  const seeker = new AnswerSeeker(all);
  return all.flatMap((_, at) => {
    const mark = marked[at];
    if (!mark || !isResponse(mark.stance)) return [];
    const wanted = new Set(mark.answers.map(({ statement }) => statement));
    const ways = seeker.ways(at);
    const right = ways.flatMap((way, k) => (way.at !== null && wanted.has(marked[way.at]?.id ?? '') ? [k] : []));
    seeker.settle(at, right.length > 0 ? ways[right[0]!]!.at : null);
    return [
      {
        ways: ways.map((way) => way.features.hashes),
        right: right.length > 0 ? right : [0],
        answered: wanted.size > 0,
      },
    ];
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
    return toStatement(scene, stance, named?.value.name ?? null, named?.value.country ?? null);
  });
  return answerablesOf(first.prose, statements);
}

function toStatement(
  { speaker, candidate: { source, cue, content } }: Scene,
  stance: Stance,
  accused: string | null,
  accusedCountry: string | null,
): Answerable['statement'] {
  return {
    stance,
    actor: speaker.name,
    actorCountry: speaker.country,
    accused,
    accusedCountry,
    source,
    cue,
    content,
    voice: source || cue ? 'source' : 'outlet',
  };
}
