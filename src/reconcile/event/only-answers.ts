import { answersFor } from '../../model/answers-for.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { accuses, type Stance } from '../../model/statement.ts';

/**
 * The countries for which a report does nothing but answer: those of an official statement that denies, and the one whose denial
 * news opens with where nobody of another side tells the charge (`Norland rejected Velmora's accusation on Thursday`).
 */
export function onlyAnswersFor(annotated: AnnotatedReport): Set<string> {
  const official = answersFor(annotated);
  if (official.size > 0) return official;
  const told = annotated.statements.filter(({ voice }) => voice === 'source');
  const side = told[0]?.stance === 'deny' ? told[0].actorCountry : null;
  if (side === null) return official;
  const isChargeByOthers = told.some(
    ({ stance, actorCountry, accusedCountry }) =>
      actorCountry !== side &&
      ((accuses(stance) && accusedCountry === null) || (mayCharge(stance) && accusedCountry === side)),
  );
  return isChargeByOthers ? official : new Set([side]);
}

// Whoever judges and names nobody tells no charge: `Velmora said it had no reason to doubt the findings`.
function mayCharge(stance: Stance): boolean {
  return accuses(stance) || stance === 'assess';
}
