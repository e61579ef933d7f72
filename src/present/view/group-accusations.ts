import type { Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import { accuses, type Response } from './answers.ts';
import { speakerOf } from './describe-statement.ts';
import type { View } from './view-dossier.ts';

/** Accusations of one speaker that have the same answers, so that each stands beside its answer and none is repeated. */
export interface AccusationGroup {
  speaker: string;
  accusations: Statement[];
  /** Empty: no answer in these reports. */
  answers: (Response & { said: Statement })[];
}

/** The accusations of an event, in the order of its statements, with their answers. */
export function groupAccusations(view: View, event: Event): AccusationGroup[] {
  const accusations = event.statements
    .flatMap((id) => view.statements.get(id) ?? [])
    .filter((one) => accuses(one.stance));
  return groupStatements(view, accusations);
}

/** Accusations that belong to no event: they too are shown with their answers. */
export function groupLooseAccusations(view: View): AccusationGroup[] {
  return groupStatements(
    view,
    [...view.statements.values()].filter((one) => accuses(one.stance) && !view.eventsOf.has(one.id)),
  );
}

function groupStatements(view: View, accusations: readonly Statement[]): AccusationGroup[] {
  const groups = new Map<string, AccusationGroup>();
  for (const accusation of accusations) {
    const answers = (view.responses.get(accusation.id) ?? []).flatMap((response) => {
      const said = view.statements.get(response.statement);
      return said ? [{ ...response, said }] : [];
    });
    const speaker = view.actorOf.get(accusation.id)?.name ?? speakerOf(view, accusation);
    const key = JSON.stringify([speaker, answers.map((one) => [one.statement, one.element])]);
    const group = groups.get(key) ?? { speaker, accusations: [], answers };
    group.accusations.push(accusation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
