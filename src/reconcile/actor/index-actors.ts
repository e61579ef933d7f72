import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { once } from '../once.ts';
import { ActorIndex } from './actor-index.ts';
import { askAccused, askSpeaker, whoIs, whoSpeak } from './asked-actor.ts';
import { normaliseName } from './normalise-name.ts';

/** Finds the actor that words of a report mean. */
export interface ActorFinder {
  ofMention(mention: Reference): Actor | null;
  /** Who makes the statement; null for the outlet's own voice and where nobody is named. */
  speaker(statement: Statement): Actor | null;
  /** Everybody who makes it: `Norland and Velmora said` has two. */
  speakers(statement: Statement): readonly Actor[];
  /** Whom the statement accuses, or whom the accusation it answers accused. */
  accused(statement: Statement): Actor | null;
  /** The one actor of this name that may be of this country; null where there is none or more than one. */
  named(name: string, country: string | null): Actor | null;
}

/** Indexes these actors by mention and by name. */
export function indexActors(
  actors: readonly Actor[],
  reports: readonly AnnotatedReport[],
  codebooks: Codebooks,
): ActorFinder {
  const index = new ActorIndex();
  for (const actor of actors) index.add(actor);
  const reportOf = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const speaker = once((statement: Statement) =>
    whoIs(askSpeaker(statement, reportOf.get(statement.report) ?? null, codebooks), index),
  );
  return {
    ofMention: (mention) => index.ofMention(mention),
    named: (name, country) => index.named(normaliseName(name), country),
    speaker,
    speakers: once((statement: Statement) =>
      whoSpeak(statement, reportOf.get(statement.report) ?? null, speaker(statement), index),
    ),
    accused: once((statement: Statement) => whoIs(askAccused(statement, codebooks), index)),
  };
}
