import { isMention, type MentionOf } from '../../model/mention.ts';
import { contains, slice } from '../../model/span.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import { inOneLine } from '../view/in-one-line.ts';
import { wordsOf } from '../view/piece.ts';
import type { View } from '../view/view-dossier.ts';
import { answerLines, nameOf } from './answer-lines.ts';
import type { Entry } from './entry.ts';
import { placeLine } from './place-line.ts';
import { plainIndicator } from './plain-indicator.ts';

/** Indicators that reports print as evidence, each once with everybody who offers it. That somebody offers one makes it nobody's. */
export function indicatorEntries(view: View): Entry[] {
  const offered = [...view.names.keys()]
    .flatMap((id) => view.reports.get(id)!.mentions)
    .filter(isMention('evidence'))
    .flatMap((mention) => {
      const { state, indicator } = mention.value;
      return state === 'offered' && indicator
        ? [{ mention, plain: plainIndicator(indicator, wordsIn(view, mention)) }]
        : [];
    });
  return [...Map.groupBy(offered, ({ plain }) => JSON.stringify(plain)).values()].map((same) => ({
    ...same[0]!.plain,
    of: same[0]!.mention.id,
    comment: [
      'Printed as evidence; Gainsay has not looked it up.',
      ...new Set(same.flatMap(({ mention }) => offerLines(view, mention))),
    ],
  }));
}

function wordsIn(view: View, mention: MentionOf<'evidence'>): string {
  return slice(view.reports.get(mention.report)!.report.text, mention);
}

/** Who offers it where, and where an accusation does, what answers that. */
function offerLines(view: View, mention: MentionOf<'evidence'>): string[] {
  const by = offeredBy(view, mention);
  const name = view.names.get(mention.report) ?? mention.report;
  const who = by ? `${nameOf(view, by)}, ${by.id}, in ${name}` : name;
  const printed = inOneLine(view, [wordsOf(mention.report, mention)]);
  return [
    `Offered by ${who}, as ${printed}: ${placeLine(view, mention.id, mention.report, [mention])}.`,
    ...(by && accuses(by.stance) ? answerLines(view, [by]) : []),
  ];
}

/** The innermost statement that has it in its content. */
function offeredBy(view: View, mention: MentionOf<'evidence'>): Statement | undefined {
  const length = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return view.reports
    .get(mention.report)!
    .statements.filter(({ content }) => content.some((span) => contains(span, mention)))
    .sort((a, b) => length(a) - length(b))[0];
}
