import type { Statement } from '../../model/statement.ts';
import { actOf, describeStatement, speakerOf } from '../view/describe-statement.ts';
import { alsoIn, type AccusationGroup } from '../view/group-accusations.ts';
import { noAnswer } from '../view/no-answer.ts';
import { pointers, type Sentence } from '../view/piece.ts';
import { aboutElement } from '../view/wording/element-words.ts';
import type { View } from '../view/view-dossier.ts';
import { entry, heading, type Sheet } from './sheet.ts';

/** More answers than this, all quoted before, share a line. */
const FEW = 2;

type Answer = AccusationGroup['answers'][number];

/**
 * Under each accusation its answers, those of one before it that has the same, or "no answer in these reports". The words of an answer
 * are quoted where it first stands; many that were quoted before share a line.
 */
export function renderAccusations(sheet: Sheet, groups: readonly AccusationGroup[], title: string): string[] {
  if (groups.length === 0) return [];
  const quoted = new Set<string>();
  return [...heading(sheet, title), ...groups.flatMap((group) => renderGroup(sheet, group, quoted))];
}

function renderGroup(sheet: Sheet, { accusations, answers }: AccusationGroup, quoted: Set<string>): string[] {
  const { view } = sheet;
  const again = answers.filter((answer) => quoted.has(answer.statement));
  const answered = answers.flatMap((answer) => {
    if (again.length > FEW && again.includes(answer)) return [];
    const about = aboutElement(answer.element);
    const words = quoted.has(answer.statement)
      ? [`${speakerOf(view, answer.said)} ${actOf(view, answer.said)} as above${about}`]
      : describeStatement(view, answer.said, about);
    quoted.add(answer.statement);
    return entry(sheet, answer.statement, ['→ ', ...words], 1);
  });
  if (again.length > FEW) answered.push(...entry(sheet, null, ['→ as above: ', ...inShort(view, again)], 1));
  const none = (accusation: Statement) => entry(sheet, null, ['→ ', ...lowerFirst(noAnswer(view, accusation))], 1);
  const same = entry(sheet, null, ['→ the same answers as ', ...pointers([accusations[0]!.first.id])], 1);
  return accusations.flatMap((one, i) => [
    ...entry(sheet, one.first.id, describeStatement(view, one.first)),
    ...(one.copies.length > 0
      ? entry(sheet, null, [`${alsoIn(view, one)}: `, ...pointers(one.copies.map(({ id }) => id))], 1)
      : []),
    ...(answers.length === 0 ? none(one.first) : i === 0 ? answered : same),
  ]);
}

function lowerFirst([head, ...rest]: Sentence): Sentence {
  return typeof head === 'string' ? [head.charAt(0).toLowerCase() + head.slice(1), ...rest] : [];
}

/** Answers quoted before, whoever gives several once: `Norland denies, as to the act (s-1), Norland denies (s-2, s-3)`. */
function inShort(view: View, answers: readonly Answer[]): Sentence {
  const told = Map.groupBy(
    answers,
    (answer) => `${speakerOf(view, answer.said)} ${actOf(view, answer.said)}${aboutElement(answer.element)}`,
  );
  return [...told].flatMap(([act, ones], i): Sentence => [
    `${i > 0 ? '; ' : ''}${act} (`,
    ...pointers(ones.map(({ statement }) => statement)),
    ')',
  ]);
}
