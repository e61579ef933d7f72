import type { Actor } from '../../model/actor.ts';
import type { Reference } from '../../model/reference.ts';

/** One statement's speaker, as an origin sees it. */
export interface Voice {
  report: string;
  statement: Reference;
  actor: Actor;
  /** The outlet the words came through last; null where the report names none. */
  via: string | null;
}

/** Which origin each voice belongs to; a voice without a key counts for nothing. */
export function originKeys(voices: readonly Voice[], controllerOf: (outlet: string) => string): Map<Voice, string> {
  const keys = new Map<Voice, string>();
  const speakingFor = new Set(voices.filter(isNamedBody).map((voice) => voice.actor.country));
  for (const voice of voices) {
    const key = keyOf(voice, speakingFor, controllerOf);
    if (key !== null) keys.set(voice, key);
  }
  return keys;
}

function keyOf(
  voice: Voice,
  speakingFor: ReadonlySet<string | null>,
  controllerOf: (outlet: string) => string,
): string | null {
  const { actor, via } = voice;
  if (actor.anonymous) {
    // An unnamed source of one side to outlets under one control: nothing shows that there were two.
    return via === null ? null : `unnamed ${actor.country} ${controllerOf(via)}`;
  }
  if (actor.level === 'state') return speakingFor.has(actor.country) ? null : `state ${actor.country ?? actor.id}`;
  return actor.id;
}

function isNamedBody({ actor }: Voice): boolean {
  return !actor.anonymous && actor.level !== 'state';
}
