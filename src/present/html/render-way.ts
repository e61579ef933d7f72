import type { Reading } from '../../model/field.ts';
import { describeStatement } from '../view/describe-statement.ts';
import { followLineage, type Step } from '../view/trace/follow-lineage.ts';
import { originsOf } from '../view/trace/trace-thing.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { LINEAGE_WORDS } from '../view/wording/lineage-words.ts';
import { markup, type Markup } from './markup.ts';
import { inline, pointer, type Page } from './page.ts';

/** The way back from a value: the statement it was said in, what its report takes from others, the origin. Folded until asked for. */
export function renderWay(page: Page, reading: Reading): Markup {
  const { view } = page;
  const statement = reading.statement === null ? undefined : view.statements.get(reading.statement);
  const said = statement
    ? markup`<li>said in ${pointer(page, statement.id)}: ${inline(page, describeStatement(view, statement), 90)}</li>`
    : markup`<li>in the outlet's own words: no source is named for it</li>`;
  const origins = statement ? originsOf(view, [statement]) : [];
  const rests = origins.map(
    (origin) => markup`<li>rests on <b>${origin.name}</b>; independence ${origin.independence}</li>`,
  );
  return markup`<details class="way">
    <summary>way back</summary>
    <ul>
      ${said}${followLineage(view, reading.report).map((step) => renderStep(page, step))}${rests}
    </ul>
  </details> `;
}

function renderStep(page: Page, { row, onward }: Step): Markup {
  const { names } = page.view;
  const further =
    onward.length > 0
      ? markup`<ul>
          ${onward.map((step) => renderStep(page, step))}
        </ul>`
      : null;
  return markup`<li>
    ${names.get(row.report) ?? row.report} ${LINEAGE_WORDS[row.kind]} ${names.get(row.from) ?? row.from}
    ${pointer(page, row.id)} <span class="basis">${BASIS_WORDS[row.basis]}</span>${further}
  </li>`;
}
