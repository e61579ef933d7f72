import type { Actor } from '../../model/actor.ts';

/** One statement's speaker, as an origin sees it. */
export interface Voice {
  report: string;
  actor: Actor;
  /** The outlet the words came through last; null where the report names none. */
  via: string | null;
}

/** Which origin each voice belongs to; a voice without a key counts for nothing. */
export function originKeys(voices: readonly Voice[], stories: ReadonlyMap<string, string>): Map<Voice, string> {
  const keys = new Map<Voice, string>();
  const speakingFor = new Set(voices.filter(isNamedBody).map((voice) => voice.actor.country));
  for (const voice of voices) {
    const key = keyOf(voice, stories, speakingFor);
    if (key !== null) keys.set(voice, key);
  }
  return keys;
}

function keyOf(
  voice: Voice,
  stories: ReadonlyMap<string, string>,
  speakingFor: ReadonlySet<string | null>,
): string | null {
  const { actor, via, report } = voice;
  const story = stories.get(report) ?? report;
  if (actor.anonymous) {
    // One unnamed source of a side to an outlet: nothing shows that there were two.
    return via === null ? null : `unnamed ${actor.country} ${via.toLowerCase()} ${story}`;
  }
  if (actor.level === 'state') return speakingFor.has(actor.country) ? null : `state ${actor.country ?? actor.id}`;
  return actor.id;
}

function isNamedBody({ actor }: Voice): boolean {
  return !actor.anonymous && actor.level !== 'state';
}
