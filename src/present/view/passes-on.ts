import { passedOn } from '../../model/passed-on.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import type { View } from './view-dossier.ts';

const known = new WeakMap<readonly Statement[], ReadonlySet<Reference>>();

/** Whether a statement only passes on what another one of its report says, so that its stance is not its own: it is left out of counts. */
export function passesOn(view: View, { id, report }: Statement): boolean {
  const statements = view.reports.get(report)?.statements ?? [];
  let found = known.get(statements);
  if (!found) known.set(statements, (found = passedOn(statements)));
  return found.has(id);
}
