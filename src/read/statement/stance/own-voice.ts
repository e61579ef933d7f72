import { rangeAt } from '../grammar/prose.ts';
import { isOnTopic } from '../scene/topics.ts';
import type { FeatureSet } from '../weights/feature-set.ts';
import type { StanceContext } from './stance-features.ts';

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
