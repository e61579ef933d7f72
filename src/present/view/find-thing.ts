import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Event } from '../../model/event.ts';
import type { Comparison, Field, Reading } from '../../model/field.ts';
import type { Lineage, Origin } from '../../model/lineage.ts';
import type { Mention } from '../../model/mention.ts';
import { matching, theOne, type Reference } from '../../model/reference.ts';
import { Refusal } from '../../model/refusal.ts';
import { reportReference } from '../../model/report.ts';
import { isSealCode, OTHER_CODES } from '../../model/seal.ts';
import type { Statement } from '../../model/statement.ts';
import type { View } from './view-dossier.ts';

/** What a reference names. */
export type Thing = { reference: Reference } & (
  | { kind: 'report'; annotated: AnnotatedReport }
  | { kind: 'statement'; statement: Statement }
  | { kind: 'mention'; mention: Mention }
  | { kind: 'value'; reading: Reading; field: Field; event: Event }
  | { kind: 'comparison'; comparison: Comparison; field: Field; event: Event }
  | { kind: 'actor'; actor: Actor }
  | { kind: 'event'; event: Event }
  | { kind: 'lineage'; row: Lineage }
  | { kind: 'origin'; origin: Origin }
);

/** The thing that `typed`, a reference or its beginning, means. Refuses what means nothing in these reports, or several things. */
export function findThing(view: View, typed: string): Thing {
  const references = [...view.short.keys()];
  if (matching(typed, references).length === 0) refuseSealCode(view, typed.trim());
  return thingOf(view, theOne(typed, references, nothingCalled(typed)))!;
}

function nothingCalled(typed: string): string {
  const letters = 'r report, s statement, m mention, v value, a actor, e event, c comparison, l lineage';
  // Anything else that was typed may be a name that the reports seal.
  const called = /^[a-z]-[0-9a-z]*$/i.test(typed) ? `"${typed}"` : 'that';
  return `Nothing in these reports is called ${called}: a reference is a letter (${letters}), a hyphen and five or more characters, as the dossier shows them.`;
}

// A dossier prints codes of seals, too, which are no references.
function refuseSealCode({ dossier }: View, typed: string): void {
  const code = /^\[?(?:(?:accused )?person )?([\da-z]+)\]?$/i.exec(typed)?.[1]?.toUpperCase();
  if (code === undefined) return;
  const seal = dossier.sealed.find(({ label }) => label.endsWith(` ${code}]`));
  if (seal)
    throw new Refusal(
      'nothing',
      `${code} is the code of a sealed name, not a reference: "gainsay seals" (of a case) or "gainsay seals FILE..." shows the words that seal it, and "gainsay unseal ${code} --why REASON" shows the name from then on, in a case only.`,
    );
  if (isSealCode(typed)) throw new Refusal('nothing', `${typed}: ${OTHER_CODES}`);
}

/** The thing of this reference; null where the dossier has none. */
function thingOf(view: View, reference: Reference): Thing | null {
  const statement = view.statements.get(reference);
  if (statement) return { reference, kind: 'statement', statement };
  const mention = view.mentions.get(reference);
  if (mention) return { reference, kind: 'mention', mention };
  const value = view.readings.get(reference);
  if (value) return { reference, kind: 'value', ...value };
  const compared = view.comparisons.get(reference);
  if (compared) return { reference, kind: 'comparison', ...compared };
  return caseThing(view, reference);
}

function caseThing(view: View, reference: Reference): Thing | null {
  const actor = view.actors.get(reference);
  if (actor) return { reference, kind: 'actor', actor };
  const event = view.events.get(reference);
  if (event) return { reference, kind: 'event', event };
  const row = view.lineage.get(reference);
  if (row) return { reference, kind: 'lineage', row };
  const origin = view.origins.get(reference);
  if (origin) return { reference, kind: 'origin', origin };
  const annotated = view.dossier.reports.find(({ report }) => reportReference(report.id) === reference);
  return annotated ? { reference, kind: 'report', annotated } : null;
}
