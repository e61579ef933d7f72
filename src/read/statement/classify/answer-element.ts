import type { Element } from '../../../model/statement.ts';
import type { Answerable } from './answerable.ts';

/** Which element of what it answers a response is about, as its words tell. */
export function elementOf({ statement, words }: Pick<Answerable, 'statement' | 'words' | 'kind'>): Element {
  if (/\b(evidence|proof|basis|substantiat\w+|groundless|unfounded|baseless)\b/.test(words)) return 'evidence';
  if (/\b(motiv\w+|politically|intended|intent\w*|purpose|pretext)\b/.test(words)) return 'motive';
  if (
    /\b(does not exist|no such (group|unit|organi[sz]ation)|not (the )?(us|one of ours)|wasn't (us|the)|not (a )?member|do not belong|identit\w+)\b/.test(
      words,
    )
  )
    return 'identity';
  if (statement.stance === 'counter-accuse') return 'act';
  return /^(that |any |all )?(\w+ ){0,2}(accusations?|allegations?|charges?|claims?|reports?|it|them|this)\b/.test(
    words,
  ) || /\b(fabricat\w+|false|fake|nonsense|lies?|smear\w*)\b/.test(words)
    ? 'whole'
    : 'act';
}
