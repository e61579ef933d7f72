import { describeStatement } from '../view/describe-statement.ts';
import type { AccusationGroup } from '../view/group-accusations.ts';
import { ELEMENT_WORDS } from '../view/wording.ts';
import { entry, heading, type Sheet } from './sheet.ts';

/** Each accusation with its answer under it; "no answer in these reports" where there is none. */
export function renderAccusations(sheet: Sheet, groups: readonly AccusationGroup[], title: string): string[] {
  if (groups.length === 0) return [];
  return [...heading(sheet, title), ...groups.flatMap((group) => renderGroup(sheet, group))];
}

function renderGroup(sheet: Sheet, { accusations, answers }: AccusationGroup): string[] {
  const { view } = sheet;
  const said = accusations.flatMap((one) => entry(sheet, one.id, describeStatement(view, one)));
  if (answers.length === 0) return [...said, ...entry(sheet, null, '→ no answer in these reports', 1)];
  const answered = answers.flatMap((answer) => {
    const about = answer.element === 'whole' ? '' : `, as to ${ELEMENT_WORDS[answer.element]}`;
    return entry(sheet, answer.statement, ['→ ', ...describeStatement(view, answer.said, about)], 1);
  });
  return [...said, ...answered];
}
