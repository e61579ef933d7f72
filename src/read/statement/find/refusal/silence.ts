import type { Candidate } from '../../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import type { Prose } from '../../grammar/prose.ts';
import { anonymity } from './anonymity.ts';
import { breakingOff } from './breaking-off.ts';
import { evading } from './evading.ts';
import { askedAt } from './asked-at.ts';
import { keepingSilent } from './keeping-silent.ts';
import { leavingOpen } from './leaving-open.ts';
import { passingOver } from './passing-over.ts';
import { refraining } from './refraining.ts';
import { refuserOf } from './refuser.ts';
import type { Way } from './way.ts';
import { withholding } from './withholding.ts';

/** In order: the first that reads a verb has it. */
const WAYS: readonly Way[] = [
  keepingSilent,
  breakingOff,
  evading,
  leavingOpen,
  anonymity,
  withholding,
  refraining,
  passingOver,
];

const BY_VERB = new Map<string, Way[]>();
for (const way of WAYS) for (const verb of way.verbs ?? []) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), way]);
const WHERE_ASKED = WAYS.filter(({ verbs }) => verbs === null);

/** `kept silent`, `hung up`, `waved the question away`, `referred questions to`, `asked not to be named`: silence in other words. */
export const silence: Finder = {
  name: 'silence',
  refuses: 'as told',
  isSettled: true,
  knowsBetter: 'construction',
  find: (prose) =>
    prose.sentences.flatMap((sentence) => {
      const anyVerb = askedAt(prose, sentence) >= 0 ? WHERE_ASKED : [];
      return prose.words.slice(sentence.first, sentence.last).flatMap(({ lemma }, i) => {
        const ways = BY_VERB.get(lemma) ?? [];
        return readBy([...ways, ...anyVerb], prose, sentence.first + i) ?? [];
      });
    }),
};

function readBy(ways: readonly Way[], prose: Prose, verb: number): Candidate | null {
  for (const { why, cue: cueOf, content } of ways) {
    const cue = cueOf(prose, verb);
    const source = cue && refuserOf(prose, cue);
    if (!source) continue;
    const found = propose(prose, silence, {
      source,
      cue,
      content: [content(prose, cue, source)],
      confidence: 0.9,
      why,
    });
    if (found) return found;
  }
  return null;
}
