import { accuses, type Statement } from '../../model/statement.ts';
import { actOf, marksOf, speakerOf } from '../view/describe-statement.ts';
import { pointers } from '../view/piece.ts';
import { markup, type Markup } from './markup.ts';
import { inline, type Page } from './page.ts';

/** The note of a statement beside its paragraph: who does what, with which marks; an accusation with its answers. */
export function renderNote(page: Page, statement: Statement, number: number): Markup {
  const { view } = page;
  const marks = marksOf(view, statement);
  const short = view.short.get(statement.id) ?? statement.id;
  return markup`<li class="note ${statement.stance}" id="${statement.id}">
    <a class="fn" href="#w-${statement.id}" aria-label="the words of note ${number}">${number}</a>
    <span class="stance">${statement.stance}</span>
    <b>${speakerOf(view, statement)}</b>
    ${actOf(view, statement)}${marks.length > 0 ? markup`; <i>${marks.join('; ')}</i>` : null}
    <span class="ref">${short}</span>${renderAnswers(page, statement)}
  </li> `;
}

function renderAnswers(page: Page, statement: Statement): Markup {
  const responses = (page.view.responses.get(statement.id) ?? []).map((one) => one.statement);
  const answered = (page.view.answered.get(statement.id) ?? []).map((one) => one.statement);
  const to = answered.length > 0 ? markup`<br />answers ${inline(page, pointers(answered))}` : null;
  if (responses.length > 0) return markup`${to}<br />answered by ${inline(page, pointers(responses))}`;
  return accuses(statement.stance) ? markup`${to}<br />no answer in these reports` : markup`${to}`;
}
