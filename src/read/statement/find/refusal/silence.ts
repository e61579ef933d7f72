import type { Candidate } from '../../candidate.ts';
import { propose, type Finder } from '../../finder.ts';
import type { Prose } from '../../grammar/prose.ts';
import { anonymity } from './anonymity.ts';
import { breakingOff } from './breaking-off.ts';
import { evading } from './evading.ts';
import { refraining, withholding } from './holding-back.ts';
import { keepingSilent } from './keeping-silent.ts';
import { leavingOpen } from './leaving-open.ts';
import { passingOver } from './passing-over.ts';
import { refuserOf } from './refuser.ts';
import type { Way } from './way.ts';

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

/** `kept silent`, `hung up`, `waved the question away`, `referred questions to`, `asked not to be named`: silence in other words. */
export const silence: Finder = {
  name: 'silence',
  find: (prose) =>
    prose.words.flatMap((_, verb) => {
      for (const way of WAYS) {
        const found = read(prose, verb, way);
        if (found) return [found];
      }
      return [];
    }),
};

function read(prose: Prose, verb: number, { why, cue: cueOf, content }: Way): Candidate | null {
  const cue = cueOf(prose, verb);
  const source = cue && refuserOf(prose, cue);
  if (!source) return null;
  return propose(prose, silence.name, { source, cue, content: [content(prose, cue, source)], confidence: 0.9, why });
}
