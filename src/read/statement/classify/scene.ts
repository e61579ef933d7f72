import type { Codebooks } from '../../../../codebooks/codebooks.ts';
import type { Form, Stance } from '../../../model/statement.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex } from './actor-index.ts';
import { hasPerpetrator } from './allegation.ts';
import { cueEntryOf, type CueEntry } from './cue-entry.ts';
import { formOf } from './form.ts';
import { hostileWordsOf, signalsOf, type HostileWords, type Signals } from './signals.ts';
import { sourceActorOf, type SourceActor } from './source-actor.ts';
import { stanceOf } from './stance.ts';

/** A candidate with everything that its own words show, before it is decided what it does. */
export interface Scene {
  prose: Prose;
  candidate: Candidate;
  actors: ActorIndex;
  hostile: HostileWords;
  entry: CueEntry;
  speaker: SourceActor;
  signals: Signals;
  form: Form;
  /** What the rules make of it. */
  verdict: Stance;
}

/** Looks at a candidate once, for all who decide about it. */
export function sceneOf(prose: Prose, candidate: Candidate, actors: ActorIndex, codebooks: Codebooks): Scene {
  const entry = cueEntryOf(prose, candidate, codebooks);
  const speaker = sourceActorOf(prose, candidate, actors);
  const hostile = hostileWordsOf(codebooks.stances);
  const shown = signalsOf(prose, candidate, codebooks.stances);
  const perpetrator = hasPerpetrator(prose, candidate, speaker, actors, hostile);
  const signals = { ...shown, act: shown.act || perpetrator };
  const form = formOf(prose, candidate, speaker);
  const put = stanceOf(prose, candidate, entry, signals);
  // What a charge sheet states, it charges.
  const verdict = form === 'charge' && put === 'assert' ? 'accuse' : put;
  return { prose, candidate, actors, hostile, entry, speaker, signals, form, verdict };
}
