import type { Statement } from '../../model/statement.ts';
import { doingOf, marksOf, speakerOf } from '../view/describe-statement.ts';
import type { Copied } from '../view/collapse-copies.ts';
import { alsoIn, type AccusationGroup } from '../view/group-accusations.ts';
import { noAnswer } from '../view/no-answer.ts';
import { pointers, wordsOf } from '../view/piece.ts';
import { placeName } from '../view/quote-words.ts';
import { aboutElement } from '../view/wording/element-words.ts';
import { markup, type Markup } from './markup.ts';
import { inline, pointer, quotation, type Page } from './page.ts';

/** Accusations at the left, each with what answers it at the right. */
export function renderAccusations(page: Page, groups: readonly AccusationGroup[], title: string, id: string): Markup {
  if (groups.length === 0) return markup``;
  return markup`<h3 id="${id}">${title}</h3>
    <table class="sides" aria-labelledby="${id}">
      <thead>
        <tr>
          <th scope="col">Accusation</th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map((group) => renderGroup(page, group))}
      </tbody>
    </table> `;
}

function renderGroup(page: Page, { accusations, answers }: AccusationGroup): Markup {
  const said = accusations.map((one) => renderSaid(page, one.first, '', one));
  const answered = answers.map((one) => renderSaid(page, one.said, aboutElement(one.element)));
  const lacking = new Map(
    accusations.map(({ first }) => noAnswer(page.view, first)).map((words) => [JSON.stringify(words), words]),
  );
  const none = [...lacking.values()].map((words) => markup`<p class="none">${inline(page, words)}.</p>`);
  return markup`<tr data-row data-stop>
    <td data-label="Accusation">${said}</td>
    <td data-label="Answer">${answers.length > 0 ? answered : none}</td>
  </tr> `;
}

/** One statement: who does what, the words, and under them where they stand. */
function renderSaid(page: Page, statement: Statement, about: string, copied?: Copied): Markup {
  const { view } = page;
  const where = [
    placeName(view, statement.report, statement.content[0]?.start ?? null),
    ...marksOf(view, statement),
  ].join('; ');
  return markup`<div class="statement ${statement.stance}">
    <p>
      <b>${speakerOf(view, statement)}</b> ${doingOf(view, statement, about)}:
      ${quotation(page, wordsOf(statement.report, ...statement.content))}
    </p>
    <p class="cite">${where} ${pointer(page, statement.id)}${copied && copied.copies.length > 0 ? markup`; ${alsoIn(view, copied)} ${inline(page, pointers(copied.copies.map(({ id }) => id)))}` : null}</p>
  </div> `;
}
