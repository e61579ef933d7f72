import type { StanceCues } from '../../../../codebooks/codebooks.ts';
import type { Candidate } from '../candidate.ts';
import { CONCERNED, CYBER } from '../find/concern.ts';
import { rangeAt, type Prose } from '../grammar/prose.ts';
import type { FeatureSet } from '../weights/feature-set.ts';
import type { StanceContext } from './stance-features.ts';

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

/** What tells whether a sentence of the outlet's own is a statement, beside what tells what it does. */
export function writeOwnVoice(set: FeatureSet, { scene, before, after }: StanceContext): void {
  const { topics, signals, prose, candidate } = scene;
  if (!topics) return;
  const on = Object.entries(topics).flatMap(([topic, is]) => (is ? [topic] : []));
  const { act, hostile } = signals;
  for (const topic of on) set.add('topic', topic, act, hostile);
  set.add('topics', on.join('+'), act);
  const first = prose.words[rangeAt(prose, candidate.content[0]!).first];
  set.add('opens', first?.norm ?? '');
  set.add('opens as', first?.pos ?? '');
  for (const [where, other] of [
    ['before', before],
    ['after', after],
  ] as const) {
    set.add(`${where} own`, other === null ? 'none' : other.topics !== null);
    set.add(`${where} on`, other?.topics ? isOnTopic(other.topics, other.signals.act) : 'none');
  }
}
