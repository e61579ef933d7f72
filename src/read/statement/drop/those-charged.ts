import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import { clauseAbout } from '../grammar/clause-about.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { DropAids } from './drop.ts';

/** `The contractor charged in the case was led away`: whoever stands before such a participle is charged, and says nothing. */
export function thoseCharged(candidates: readonly Candidate[], { prose }: DropAids): Set<Candidate> {
  return new Set(candidates.filter((candidate) => isCharged(prose, candidate)));
}

function isCharged(prose: Prose, { source, cue }: Candidate): boolean {
  if (!source || !cue || source.end > cue.start || !PARTICIPLE.test(slice(prose.text, cue))) return false;
  const { first, last } = rangeAt(prose, cue);
  const nouns = prose.words.slice(rangeAt(prose, source).last, first);
  return (
    nouns.every(({ pos, text }) => NOMINAL.test(pos) || text === ',') &&
    [last - 1, last].some((i) => ABOUT.test(prose.words[i]?.norm ?? '')) &&
    // `Dane, whom prosecutors charged with theft`
    clauseAbout(prose, { first, last }) === null
  );
}

/** With an object behind them these accuse; with a preposition they were done to somebody. */
const PARTICIPLE =
  /^(?:charged|indicted|arrested|convicted|sanctioned|wanted|sought|jailed|detained)(?:\s+(?:in|over|with|for|at|by|as|under))?$/i;
const ABOUT = /^(?:in|over|with|for|at|by|as|under)$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/;
