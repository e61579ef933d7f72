import type { Stance } from '../../src/model/statement.ts';
import type { Marked } from './marked-report.ts';

export type ShownStance = Exclude<Stance, 'counter-accuse'>;

/** What a statement shows by itself: that an accusation turns on its accuser is seen only once all of them are told. */
export function shownStance(stance: Stance): ShownStance {
  return stance === 'counter-accuse' ? 'accuse' : stance;
}

/** The same of each. */
export function shownStances(marked: readonly Marked[]): ShownStance[] {
  return marked.map(({ stance }) => shownStance(stance));
}
