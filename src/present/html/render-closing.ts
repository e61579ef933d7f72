import { STANCES } from '../../model/statement.ts';
import { groupCaveats, type CaveatGroup } from '../view/group-caveats.ts';
import { wordsOf } from '../view/piece.ts';
import { namesOf } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { count } from '../view/wording/count.ts';
import { listed } from '../view/wording/listed.ts';
import { RELATION_ORDER, RELATION_WORDS } from '../view/wording/relation-words.ts';
import { markup, type Markup } from './markup.ts';
import { pointer, quotation, type Page } from './page.ts';
import { renderBadge } from './render-badge.ts';

/** The questions the reports raise and leave open, each with the words that raise it. */
export function renderUnanswered(page: Page): Markup {
  const { unanswered } = page.view.dossier;
  if (unanswered.length === 0) return markup`<p class="none">No open question was found.</p>`;
  const questions = unanswered.map(({ event, question, spans }) => {
    const places = spans.slice(0, 3).map(
      (place) =>
        markup` ${quotation(page, wordsOf(place.report, place))}
          <span class="from">${page.view.names.get(place.report) ?? place.report}</span>`,
    );
    return markup`<li data-row data-stop>${asSentence(question)}${places} ${pointer(page, event)}</li>`;
  });
  return markup`<ul class="plain">
    ${questions}
  </ul>`;
}

/** What was skipped, guessed, masked or sealed; what is said of several places is said once. */
export function renderCaveats(page: Page): Markup {
  const { caveats, sealed } = page.view.dossier;
  const seals = sealed.map(
    (seal) =>
      markup`<li data-row>
        seal: ${seal.label} stands for the name of a person; position
        ${seal.position}${seal.statement ? markup` ${pointer(page, seal.statement)}` : null}
      </li>`,
  );
  const groups = groupCaveats(caveats).map((group) => renderCaveat(page, group));
  if (seals.length + groups.length === 0) return markup`<p class="none">Nothing was left out or guessed.</p>`;
  return markup`<ul class="plain">
    ${groups}${seals}
  </ul>`;
}

function renderCaveat(page: Page, { step, reason, places }: CaveatGroup): Markup {
  const names = namesOf(page.view, [...new Set(places.map((place) => place.report))]);
  const more = places.length > names.length ? `, ${count(places.length, 'place')}` : '';
  const marked = places.filter((place) => place.start !== null && place.end !== null).slice(0, 3);
  const words = marked.map(
    ({ report, start, end }) => markup` ${quotation(page, wordsOf(report, { start: start!, end: end! }), 60)}`,
  );
  return markup`<li data-row>${step}: ${asSentence(reason)}${names.length > 0 ? ` (${listed(names)}${more})` : ''}${words}</li>`;
}

/** What the badges and the marks in the text mean. */
export function renderLegend(): Markup {
  const relations = RELATION_ORDER.map(
    (relation) => markup`<li>${renderBadge(relation)} ${RELATION_WORDS[relation].meaning}</li>`,
  );
  const stances = STANCES.map((stance) => markup`<li><mark class="said ${stance}">${stance}</mark></li>`);
  return markup`<p>
      A quotation leads to its words in the report; a number in the text to the note of the statement, and back. Signs
      between quoted pieces: “ / ” only a time code stands between; “ … ” other words do. Nothing here says who is
      right.
    </p>
    <h3>Relations between two values</h3>
    <ul class="legend">
      ${relations}
    </ul>
    <h3>Stances of the marked statements</h3>
    <ul class="legend stances">
      ${stances}
    </ul> `;
}
