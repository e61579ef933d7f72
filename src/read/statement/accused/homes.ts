import { isCapitalised } from '../../language/capital.ts';
import { startOf } from '../candidate.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * The states that speakers speak from, told once and kept in mind: who was introduced as `Norvane's envoy, Ada Lenz` is of Norvane
 * when she goes on as `Lenz`, and so is `the ministry's spokesman` behind a statement of Norvane's ministry.
 */
export class Homes {
  private readonly byName = new Map<string, Named>();
  private last: { home: Named; end: number } | null = null;

  /** The speaker's home. Scenes have to be asked for in text order. */
  of(scene: Scene): Named | null {
    const { candidate, speaker, prose } = scene;
    if (!candidate.source) return null;
    const words = prose.text.slice(candidate.source.start, candidate.source.end);
    const names = namesIn(words, speaker.name);
    const home = scene.home ?? this.remembered(names) ?? this.near(words, startOf(candidate));
    if (!home) return null;
    for (const name of names) if (!this.byName.has(name)) this.byName.set(name, home);
    if (scene.home === null || OFFICE.test(words) || scene.speaker.mention?.value.level === 'state')
      this.last = { home, end: endOf(scene) };
    return home;
  }

  private remembered(names: readonly string[]): Named | null {
    for (const name of names) {
      const home = this.byName.get(name);
      if (home) return home;
    }
    return null;
  }

  // `a deputy minister`, `its spokesman`, right behind words of somebody in office.
  private near(words: string, start: number): Named | null {
    if (!this.last || start - this.last.end > NEAR || start < this.last.end - NEAR) return null;
    return /^(its|their|the|an?|one)\b/i.test(words) && OFFICE.test(words) && !ELSEWHERE.test(words)
      ? this.last.home
      : null;
  }
}

/** In characters: a sentence or two. */
const NEAR = 200;
const OFFICE =
  /\b(ministry|minister|embassy|ambassador|envoy|consul|consulate|attaché|mission|government|spokes\w+|diplomat|press secretary|president|official)\b/i;
/** Of some other body than the one last named. */
const ELSEWHERE = /\b(of|for|at|from|company|firm|bank|police|party|security|intelligence)\b/i;

// The whole name, and its last word, by which a person goes on.
function namesIn(words: string, speaker: string | null): string[] {
  const last = /(?:^|\s)(\p{Lu}[\p{L}'’-]+)$/u.exec(words)?.[1];
  return [speaker, last].flatMap((name) => (name && isCapitalised(name) ? [name.toLowerCase()] : []));
}

function endOf({ candidate }: Scene): number {
  return Math.max(candidate.source?.end ?? 0, candidate.cue?.end ?? 0, ...candidate.content.map(({ end }) => end));
}
