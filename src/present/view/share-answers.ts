import type { Reference } from '../../model/reference.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import { inOrder, type Response } from './find-responses.ts';
import { collapseCopies, type Copied } from './collapse-copies.ts';
import { speakerOf } from './describe-statement.ts';
import type { View } from './view-dossier.ts';
import { listed } from './wording/listed.ts';

/**
 * The answers to each accusation of a view with those to its copies in other reports: an accusation printed again has been
 * answered too.
 */
export function shareAnswers(view: View): Map<Reference, Response[]> {
  const shared = new Map(view.responses);
  const rank = new Map([...view.statements.keys()].map((reference, i) => [reference, i]));
  for (const event of view.dossier.events) {
    const said = accusationsAmong(event.statements.flatMap((id) => view.statements.get(id) ?? []));
    for (const { first, copies } of copiesBySpeaker(view, said).flatMap(([, copied]) => copied)) {
      const all = [first, ...copies].map(({ id }) => id);
      const given = all
        .flatMap((id) => view.responses.get(id) ?? [])
        .map((one) => [one.statement, one.element] as const);
      if (copies.length === 0 || given.length === 0) continue;
      const once = inOrder(new Map(given.toReversed()), rank);
      for (const id of all) shared.set(id, once);
    }
  }
  return shared;
}

export function accusationsAmong(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ stance }) => accuses(stance));
}

function jointName(view: View, { id }: Statement): string | undefined {
  const names = view.speakersOf.get(id)?.map(({ name }) => name);
  return names && listed(names.sort(), names.length);
}

/** Statements by who makes them, each once with its copies. */
export function copiesBySpeaker(view: View, statements: readonly Statement[]): [string, Copied[]][] {
  const bySpeaker = Map.groupBy(statements, (one) => jointName(view, one) ?? speakerOf(view, one));
  return [...bySpeaker].map(([speaker, said]) => [speaker, collapseCopies(view, said)]);
}
