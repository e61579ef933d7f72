import type { AnnotatedReport } from './annotated-report.ts';

/** The countries for which a report answers as a whole: those that an official statement speaks for, where it denies. */
export function answersFor({ statements }: AnnotatedReport): Set<string> {
  return new Set(
    statements.flatMap(({ impliedSource, stance, actorCountry }) =>
      impliedSource !== null && stance === 'deny' && actorCountry !== null ? [actorCountry] : [],
    ),
  );
}
