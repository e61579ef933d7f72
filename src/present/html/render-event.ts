import type { Event } from '../../model/event.ts';
import type { Position } from '../../model/position.ts';
import { speakerOf, stanceAct } from '../view/describe-statement.ts';
import { groupAccusations } from '../view/group-accusations.ts';
import { pointers } from '../view/piece.ts';
import { namesOf } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { ELEMENT_WORDS } from '../view/wording/element-words.ts';
import { EVENT_WORDS, LINK_WORDS } from '../view/wording/event-words.ts';
import { formWords } from '../view/wording/form-words.ts';
import { listed } from '../view/wording/listed.ts';
import { markup, joined, type Markup } from './markup.ts';
import { inline, pointer, type Page } from './page.ts';
import { renderAccusations } from './render-accusations.ts';
import { renderFields } from './render-fields.ts';

/** One event: what it is, accusations beside answers, what each report states, who takes which stance. */
export function renderEvent(page: Page, event: Event): Markup {
  const { id } = event;
  const names = namesOf(page.view, event.reports);
  const where = names.length > 0 ? `main event of ${listed(names, 6)}` : 'only touched by these reports';
  return markup`<section class="event" id="${id}" aria-labelledby="h-${id}" data-stop>
    <p class="kicker">${EVENT_WORDS[event.kind]} · ${where}</p>
    <h2 id="h-${id}">${event.title} <span class="ref">${page.view.short.get(id) ?? id}</span></h2>
    ${renderLinks(page, event)}
    ${renderAccusations(page, groupAccusations(page.view, event), 'Accusations and their answers', `sides-${id}`)}
    ${renderFields(page, event.fields, `fields-${id}`)} ${renderPositions(page, event)}
  </section> `;
}

function renderLinks(page: Page, event: Event): Markup {
  if (event.links.length === 0) return markup``;
  const links = event.links.map((link) => {
    const title = page.view.events.get(link.event)?.title ?? 'an event not shown';
    return markup`<li>
      ${LINK_WORDS[link.kind]}: ${title} ${pointer(page, link.event)}. ${asSentence(link.why)}
      <span class="basis">${BASIS_WORDS[link.basis]}</span>
    </li>`;
  });
  return markup`<ul class="links">
    ${links}
  </ul>`;
}

function renderPositions(page: Page, event: Event): Markup {
  if (event.positions.length === 0) return markup``;
  const id = `stances-${event.id}`;
  return markup`<h3 id="${id}">Who takes which stance</h3>
    <table class="positions" aria-labelledby="${id}">
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Stance</th>
          <th scope="col">Statements</th>
          <th scope="col">Answers</th>
          <th scope="col">Dates</th>
        </tr>
      </thead>
      <tbody>
        ${event.positions.map((position) => renderPosition(page, position))}
      </tbody>
    </table> `;
}

function renderPosition(page: Page, position: Position): Markup {
  const { view } = page;
  const first = view.statements.get(position.statements[0] ?? '');
  const actor = position.actor ? view.actors.get(position.actor) : undefined;
  const name = actor?.name ?? (first ? speakerOf(view, first) : 'A source not named');
  const who = actor ? markup`${name} ${pointer(page, actor.id)}` : markup`${name}`;
  const answers = position.answers.map(
    (one) =>
      markup`${pointer(page, one.statement)}${one.element === 'whole' ? '' : ` (${ELEMENT_WORDS[one.element]})`}`,
  );
  const { first: from, last } = position;
  const dates = from === null ? 'not dated' : from === last ? from : `${from} to ${last}`;
  return markup`<tr data-row>
    <td data-label="Actor">${who}</td>
    <td data-label="Stance">${stanceAct(view, position.stance, name, position.statements)} ${formWords(position.form)}</td>
    <td data-label="Statements">${inline(page, pointers(position.statements))}</td>
    <td data-label="Answers">${answers.length > 0 ? joined(answers, ', ') : 'nothing'}</td>
    <td data-label="Dates">${dates}</td>
  </tr> `;
}
