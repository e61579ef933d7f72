import type { Comparison, Field, Reading } from '../../model/field.ts';
import { describeValue, stateWords } from '../view/describe-value.ts';
import { wordsOf } from '../view/piece.ts';
import { placeName } from '../view/quote-words.ts';
import { namesOf } from '../view/view-dossier.ts';
import { asSentence } from '../view/wording/as-sentence.ts';
import { fieldWords } from '../view/wording/field-words.ts';
import { listed } from '../view/wording/listed.ts';
import { betweenWords, RELATION_ORDER } from '../view/wording/relation-words.ts';
import { markup, type Markup } from './markup.ts';
import { claim, quotation, type Page } from './page.ts';
import { renderBadge } from './render-badge.ts';
import { renderWay } from './render-way.ts';

const SHORT = 90;

/** Field by field: what each report states in its own words, and how the values relate, with the reason. */
export function renderFields(page: Page, fields: readonly Field[], id: string): Markup {
  if (fields.length === 0) return markup``;
  return markup`<h3 id="${id}">What each report states</h3>
    <table class="fields" aria-labelledby="${id}">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">In the words of each report</th>
          <th scope="col">How the values relate, and why</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map((field) => renderField(page, field))}
      </tbody>
    </table> `;
}

function renderField(page: Page, field: Field): Markup {
  const rank = (one: Comparison) => RELATION_ORDER.indexOf(one.relation);
  const comparisons = field.comparisons.filter((one) => one.relation !== 'silent').sort((a, b) => rank(a) - rank(b));
  const stated = field.readings.filter((reading) => reading.state !== 'silent');
  const silent = field.readings.filter((reading) => reading.state === 'silent');
  const related =
    comparisons.length > 0
      ? markup`<ul>
          ${comparisons.map((one) => renderComparison(page, field, one))}
        </ul>`
      : markup`<p class="none">Nothing to compare.</p>`;
  return markup`<tr data-row data-stop>
    <th scope="row">${fieldWords(field.name)}</th>
    <td data-label="In the words of each report">
      <ul>
        ${stated.map((one) => renderReading(page, one))}
      </ul>
      ${renderSilent(page, silent)}
    </td>
    <td data-label="How the values relate, and why">${related}</td>
  </tr> `;
}

function renderReading(page: Page, reading: Reading): Markup {
  const { view } = page;
  const { report, start, end } = reading;
  if (start === null || end === null)
    return markup`<li${claim(page, reading.id)}>${view.names.get(report) ?? report}: nothing said</li>`;
  const words = view.reports.get(report)?.report.text.slice(start, end) ?? '';
  const understood = [stateWords(reading), describeValue(reading.value, words), reading.hedged ? 'hedged' : '']
    .filter(Boolean)
    .join('; ');
  return markup`<li${claim(page, reading.id)}>
    <span class="from">${placeName(view, report, start)}</span>
    ${quotation(page, wordsOf(report, { start, end }))}${understood ? markup` <span class="understood">${understood}</span>` : null}
    <span class="ref">${view.short.get(reading.id) ?? reading.id}</span>
    ${renderWay(page, reading)}
  </li> `;
}

function renderSilent(page: Page, silent: readonly Reading[]): Markup {
  if (silent.length === 0) return markup``;
  const names = namesOf(
    page.view,
    silent.map((reading) => reading.report),
  );
  return markup`<p class="none">
    ${renderBadge('silent')} ${listed(names, 6)}${silent.map((one) => markup`<span${claim(page, one.id)}></span>`)}
  </p>`;
}

function renderComparison(page: Page, field: Field, comparison: Comparison): Markup {
  const { relation, why, candidates, a, b, id } = comparison;
  const open = candidates.map((one) => markup`<li>could be <i>${one.relation}</i>: decided by ${one.needs}</li>`);
  return markup`<li class="comparison"${claim(page, id)}>
    ${renderBadge(relation)} ${side(page, field.readings[b])} ${betweenWords(comparison, field)}
    ${side(page, field.readings[a])}
    <p class="why">${asSentence(why)} <span class="ref">${page.view.short.get(id) ?? id}</span></p>
    ${
      open.length > 0
        ? markup`<ul class="open">
            ${open}
          </ul>`
        : null
    }
  </li> `;
}

function side(page: Page, reading: Reading | undefined): Markup {
  if (!reading) return markup`a value not shown`;
  const name = markup`<a class="from" href="#${reading.id}">${page.view.names.get(reading.report) ?? reading.report}</a>`;
  const { start, end } = reading;
  return start === null || end === null
    ? name
    : markup`${name} ${quotation(page, wordsOf(reading.report, { start, end }), SHORT)}`;
}
