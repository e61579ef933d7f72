import { describeStatement } from '../view/describe-statement.ts';
import { alsoIn, type AccusationGroup } from '../view/group-accusations.ts';
import { pointers } from '../view/piece.ts';
import { ELEMENT_WORDS } from '../view/wording.ts';
import { entry, heading, type Sheet } from './sheet.ts';

/** Each accusation with its answer under it; "no answer in these reports" where there is none. */
export function renderAccusations(sheet: Sheet, groups: readonly AccusationGroup[], title: string): string[] {
  if (groups.length === 0) return [];
  return [...heading(sheet, title), ...groups.flatMap((group) => renderGroup(sheet, group))];
}

function renderGroup(sheet: Sheet, { accusations, answers }: AccusationGroup): string[] {
  const { view } = sheet;
  const said = accusations.flatMap((one) => [
    ...entry(sheet, one.first.id, describeStatement(view, one.first)),
    ...(one.copies.length > 0
      ? entry(sheet, null, [`${alsoIn(view, one)}: `, ...pointers(one.copies.map(({ id }) => id))], 1)
      : []),
  ]);
  if (answers.length === 0) return [...said, ...entry(sheet, null, '→ no answer in these reports', 1)];
  const answered = answers.flatMap((answer) => {
    const about = answer.element === 'whole' ? '' : `, as to ${ELEMENT_WORDS[answer.element]}`;
    return entry(sheet, answer.statement, ['→ ', ...describeStatement(view, answer.said, about)], 1);
  });
  return [...said, ...answered];
}
