import type { Event } from '../../model/event.ts';
import type { Position } from '../../model/position.ts';
import { groupAccusations } from '../view/group-accusations.ts';
import { speakerOf, stanceAct } from '../view/describe-statement.ts';
import { pointers, type Sentence } from '../view/piece.ts';
import { namesOf } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { count } from '../view/wording/count.ts';
import { EVENT_WORDS, LINK_WORDS } from '../view/wording/event-words.ts';
import { formWords } from '../view/wording/form-words.ts';
import { listed } from '../view/wording/listed.ts';
import { renderAccusations } from './render-accusations.ts';
import { renderFields } from './render-fields.ts';
import { entry, heading, section, type Sheet } from './sheet.ts';

/** One event: what it is, each accusation with its answer, what each report states, who takes which stance. */
export function renderEvent(sheet: Sheet, event: Event): string[] {
  return [
    ...section(sheet, event.title),
    ...introduce(sheet, event),
    ...renderAccusations(sheet, groupAccusations(sheet.view, event), 'Accusations and their answers'),
    ...renderFields(sheet, event.fields),
    ...renderPositions(sheet, event),
  ];
}

function introduce(sheet: Sheet, event: Event): string[] {
  const names = namesOf(sheet.view, event.reports);
  const where = names.length > 0 ? `main event of ${listed(names, 6)}` : 'only touched by these reports';
  return [
    ...entry(sheet, event.id, `${EVENT_WORDS[event.kind]}; ${where}`),
    ...event.links.flatMap((link) => {
      const title = sheet.view.events.get(link.event)?.title ?? 'an event not shown';
      return entry(
        sheet,
        link.event,
        `${LINK_WORDS[link.kind]}: ${title}. ${asSentence(link.why)} (${BASIS_WORDS[link.basis]})`,
        1,
      );
    }),
  ];
}

function renderPositions(sheet: Sheet, event: Event): string[] {
  if (event.positions.length === 0) return [];
  return [
    ...heading(sheet, 'Who takes which stance'),
    ...event.positions.flatMap((one) => entry(sheet, one.actor, describePosition(sheet, one))),
  ];
}

/** `Norland State Police accuses in a notice, 3 statements s-…, s-…, 2031-03-04 to 2031-03-05.` */
function describePosition(sheet: Sheet, position: Position): Sentence {
  const { view } = sheet;
  const first = view.statements.get(position.statements[0] ?? '');
  const name = position.actor ? view.actors.get(position.actor)?.name : undefined;
  const who = name ?? (first ? speakerOf(view, first) : 'A source not named');
  const how = [stanceAct(view, position.stance, who, position.statements), formWords(position.form)]
    .filter(Boolean)
    .join(' ');
  const { first: from, last } = position;
  const when = from === null ? '' : from === last ? `; ${from}` : `; ${from} to ${last}`;
  return [`${who} ${how}, ${count(position.statements.length, 'statement')}: `, ...pointers(position.statements), when];
}
