import type { Event } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';
import type { Response } from './find-responses.ts';
import type { Copied } from './collapse-copies.ts';
import { passesOn } from './passes-on.ts';
import { accusationsAmong, copiesBySpeaker } from './share-answers.ts';
import type { View } from './view-dossier.ts';
import { listed } from './wording/listed.ts';

/** Accusations of one speaker that have the same answers, so that each stands beside its answer and none is repeated; copies stand once. */
export interface AccusationGroup {
  speaker: string;
  accusations: Copied[];
  /** Empty: no answer in these reports. */
  answers: (Response & { said: Statement })[];
}

/** The accusations of an event, in the order of its statements, with their answers. */
export function groupAccusations(view: View, event: Event): AccusationGroup[] {
  return groupStatements(view, accusationsAmong(event.statements.flatMap((id) => view.statements.get(id) ?? [])));
}

/** Accusations that belong to no event: they too are shown with their answers. */
export function groupLooseAccusations(view: View): AccusationGroup[] {
  return groupStatements(
    view,
    accusationsAmong([...view.statements.values()]).filter((one) => !view.eventsOf.has(one.id)),
  );
}

function groupStatements(view: View, accusations: readonly Statement[]): AccusationGroup[] {
  const groups = new Map<string, AccusationGroup>();
  for (const [speaker, said] of copiesBySpeaker(view, accusations)) {
    const once = said.filter(({ first }) => !isSaidWithin(view, first, said));
    for (const copied of once) {
      const answers = answersTo(view, copied.first);
      const key = JSON.stringify([speaker, answers.map((one) => [one.statement, one.element])]);
      const group = groups.get(key) ?? { speaker, accusations: [], answers };
      group.accusations.push(copied);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** `Blue Fjord said it assessed that ...`: one accusation of one speaker, which its inner words make. */
function isSaidWithin(view: View, outer: Statement, said: readonly Copied[]): boolean {
  return passesOn(view, outer) && said.some(({ first }) => first.nestedIn === outer.id);
}

function answersTo(view: View, { id }: Statement): AccusationGroup['answers'] {
  return (view.responses.get(id) ?? []).flatMap((response) => {
    const said = view.statements.get(response.statement);
    return said ? [{ ...response, said }] : [];
  });
}

/** `also in Harbour Daily and Tarn Mirror`, where copies carry a statement; empty otherwise. */
export function alsoIn(view: View, { copies }: Copied): string {
  const names = [...new Set(copies.map(({ report }) => view.names.get(report) ?? report))];
  return names.length === 0 ? '' : `also in ${listed(names, 6)}`;
}
