import { isAuxiliary } from '../../grammar/verb-group.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { skipAdverbials } from '../../grammar/subject.ts';
import { openingOf } from './opening-question.ts';

/** `Spokespeople for the navy, the Mint of Norland and the port [did not respond]`: who speaks for several, with all of them. */
export function speakersOfAll(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, verb);
  const first = openingOf(prose, sentence);
  const range = { first, last: skipAdverbials(words, verb, first) };
  const isPress = words[first]?.norm === 'press' && words[first + 1]?.norm === 'officers';
  const speakers = isPress ? first + 1 : first;
  if (!isPress && !SPEAKERS.test(words[first]?.norm ?? '')) return null;
  if (!/^(for|of|from|at|with)$/.test(words[speakers + 1]?.norm ?? '')) return null;
  const said = words.slice(range.first, range.last);
  const commas = said.filter(({ text }) => text === ',').length;
  const joint = said.findLastIndex(({ norm }) => norm === 'and' || norm === 'or');
  const isList = commas > 0 && joint > 0 && said.slice(joint).every(({ text }) => text !== ',');
  return isList && !said.some((word) => word.norm !== "'s" && (isAuxiliary(word) || isClauseWord(word.norm)))
    ? range
    : null;
}

const SPEAKERS = /^(spokes(people|persons|men|women)|representatives?|officials|lawyers|attorneys|aides|executives)$/;

function isClauseWord(norm: string): boolean {
  return /^(who|which|that|said|say|says|told)$/.test(norm);
}
