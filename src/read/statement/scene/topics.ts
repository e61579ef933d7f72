import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { CONCERNED, CYBER } from '../find/concern.ts';
import type { Prose } from '../grammar/prose.ts';

/** What the outlet's own sentence is about: signs of attribution, evidence, success and novelty, and of what these are of. */
export interface Topics {
  /** Evidence, who did it, motive; that it worked; that it is new. */
  evidence: boolean;
  success: boolean;
  novelty: boolean;
  /** A word of computers and break-ins. */
  cyber: boolean;
  /** What evidence and novelty must be of: `the first aide to resign` is none of ours. */
  concern: boolean;
}

/** The topics of a candidate that nobody is said to say; null where somebody is, or a cue reports it. */
export function topicsOf(prose: Prose, { source, cue, content }: Candidate, stances: StanceCues): Topics | null {
  if (source || cue) return null;
  const { evidence, success, novelty } = patternsOf(stances);
  const text = prose.text.slice(content[0]!.start, content.at(-1)!.end);
  return {
    evidence: evidence.test(text),
    success: success.test(text),
    novelty: novelty.test(text),
    cyber: CYBER.test(text),
    concern: CONCERNED.test(text),
  };
}

/** Whether the topics alone make it a statement, where there are no weights to ask. */
export function isOnTopic({ evidence, success, novelty, cyber, concern }: Topics, hasAct: boolean): boolean {
  return ((evidence || success || novelty) && (cyber || concern)) || (cyber && hasAct);
}

interface Patterns {
  evidence: RegExp;
  success: RegExp;
  novelty: RegExp;
}

const compiled = new WeakMap<StanceCues, Patterns>();

function patternsOf(stances: StanceCues): Patterns {
  let patterns = compiled.get(stances);
  if (!patterns) {
    const any = (words: readonly string[]) => new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
    patterns = { evidence: any(stances.evidence), success: any(stances.success), novelty: any(stances.novelty) };
    compiled.set(stances, patterns);
  }
  return patterns;
}
