import type { Actor } from '../../../model/actor.ts';
import type { Lineage, Origin } from '../../../model/lineage.ts';
import type { Mention } from '../../../model/mention.ts';
import { reportReference } from '../../../model/report.ts';
import { describeMention } from '../../view/describe-value.ts';
import { describeOrigin } from '../../view/describe-origin.ts';
import { describeStatement } from '../../view/describe-statement.ts';
import { pointers } from '../../view/piece.ts';
import { BASIS_WORDS } from '../../view/wording/basis-words.ts';
import { renderActor } from '../render-actors.ts';
import { renderLineage } from '../render-sources.ts';
import { entry, heading, type Sheet } from '../sheet.ts';
import { renderFacts } from './render-facts.ts';
import { renderPlace } from './render-place.ts';

/** A mention: its words in their place and what they are taken to name. */
export function renderMention(sheet: Sheet, mention: Mention): string[] {
  const actor = sheet.view.dossier.actors.find((one) => one.mentions.includes(mention.id));
  return [
    ...renderPlace(sheet, mention.report, [mention]),
    '',
    ...renderFacts(sheet, [
      ['kind', mention.kind],
      ['value', describeMention(mention)],
      ['basis', BASIS_WORDS[mention.basis]],
      ['refers to', mention.kind === 'actor' && mention.value.refersTo ? [{ ref: mention.value.refersTo }] : null],
      ['actor', actor ? [`${actor.name} `, { ref: actor.id }] : null],
      ['report', [{ ref: reportReference(mention.report) }]],
    ]),
  ];
}

/** An actor with its proposed names, the places it is named in, and what it says. */
export function renderShownActor(sheet: Sheet, actor: Actor): string[] {
  const { view } = sheet;
  const origin = view.origins.get(actor.id);
  const said = [...view.actorOf].filter(([, by]) => by.id === actor.id).map(([statement]) => statement);
  return [
    ...renderActor(sheet, actor),
    ...(actor.mentions.length > 0 ? ['', ...renderFacts(sheet, [['named in', pointers(actor.mentions)]])] : []),
    ...(origin ? ['', ...renderFacts(sheet, [['origin', describeOrigin(sheet.view, origin)]])] : []),
    ...actor.aliases.flatMap((alias) => [
      ...heading(sheet, `~ ${alias.name}`),
      ...alias.spans.flatMap((place) => renderPlace(sheet, place.report, [place])),
    ]),
    ...(said.length > 0 ? heading(sheet, 'What it says') : []),
    ...said.flatMap((id) => entry(sheet, id, describeStatement(view, view.statements.get(id)!))),
  ];
}

/** A lineage row with the words it rests on, in their places. */
export function renderShownLineage(sheet: Sheet, row: Lineage): string[] {
  return [
    ...renderLineage(sheet, row),
    ...row.evidence.flatMap((place) => ['', ...renderPlace(sheet, place.report, [place])]),
  ];
}

/** An origin with the reports that rest on it. */
export function renderOrigin(sheet: Sheet, origin: Origin): string[] {
  return [
    ...entry(sheet, null, describeOrigin(sheet.view, origin)),
    ...renderFacts(sheet, [['reports', pointers(origin.reports.map(reportReference))]]),
  ];
}
