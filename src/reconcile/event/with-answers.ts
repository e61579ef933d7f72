import { pushTo } from '../push-to.ts';
import { daysApart, STORY_LASTS } from './compare-sketches.ts';
import { weighty, type Sketch } from './sketch.ts';

/**
 * Puts answers that stand alone, or with one another, with the one event they can answer: their side is accused there by a country
 * that they name, and no other event of those days fits. They say little of the act, so that their words do not show it.
 */
export function withAnswers(clusters: readonly (readonly Sketch[])[]): Sketch[][] {
  const isAnswer = (members: readonly Sketch[]) => members.every(({ answersFor }) => answersFor.size > 0);
  const events = clusters.filter((one) => !isAnswer(one)).map((members) => [...members]);
  const against = new Map<string, Sketch[][]>();
  for (const event of events)
    for (const country of new Set(event.flatMap((one) => [...sidesAccused(one)]))) pushTo(against, country, event);
  for (const answers of clusters.filter(isAnswer)) {
    const known = new Set(
      answers.flatMap(({ answersFor }) => [...answersFor].flatMap((side) => against.get(side) ?? [])),
    );
    const answered = [...known].filter((event) => event.some((one) => answers.some((each) => isAnswerTo(each, one))));
    if (answered.length === 1) answered[0]!.push(...answers);
    else events.push([...answers]);
  }
  return events;
}

function isAnswerTo(answer: Sketch, accusation: Sketch): boolean {
  const accused = sidesAccused(accusation);
  if (![...answer.answersFor].some((country) => accused.has(country))) return false;
  return (
    daysApart(answer, accusation) <= STORY_LASTS &&
    [...weighty(accusation.accusers)].some((country) => answer.countries.has(country))
  );
}

// Where somebody is accused and the words do not show of which country, any that is named beside the accusers'.
function sidesAccused({ accused, accusers, countries }: Sketch): Set<string> {
  if (accused.size > 0 || accusers.size === 0) return weighty(accused);
  return new Set([...countries.keys()].filter((country) => !accusers.has(country)));
}
