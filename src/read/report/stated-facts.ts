import type { ReportFacts } from '../../model/report.ts';

/** Facts about a report that its own text states. */
export type StatedFacts = Partial<Record<keyof ReportFacts, string>>;

/**
 * One set of facts from those that several places state: the first wins, in order of the text. A publisher counts only when
 * no other one is named, because a reprint names its source too.
 */
export function agreeOn(stated: readonly StatedFacts[]): StatedFacts {
  const facts: StatedFacts = {};
  for (const one of stated) Object.assign(facts, { ...one, ...facts });
  const publishers = new Set(stated.flatMap(({ publisher }) => (publisher ? [publisher] : [])));
  if (publishers.size > 1) delete facts.publisher;
  return facts;
}
