import { isMention, type MentionOf } from '../../model/mention.ts';
import { contains, slice } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { plainIndicator, type PlainIndicator } from './plain-indicator.ts';
import type { View } from './view-dossier.ts';

/** An indicator that a report prints as evidence. That somebody offers one makes it nobody's. */
export interface OfferedIndicator {
  mention: MentionOf<'evidence'>;
  words: string;
  /** Null where no program would take the words as what they are called. */
  plain: PlainIndicator | null;
  /** The innermost statement that has it in its content; none where the report prints it by itself. */
  by: Statement | undefined;
}

/** The indicators that reports print as evidence, in reading order. */
export function offeredIndicators(view: View): OfferedIndicator[] {
  return [...view.names.keys()]
    .flatMap((id) => view.reports.get(id)!.mentions)
    .filter(isMention('evidence'))
    .flatMap((mention) => {
      const { state, indicator } = mention.value;
      if (state !== 'offered' || !indicator) return [];
      const words = slice(view.reports.get(mention.report)!.report.text, mention);
      return [{ mention, words, plain: plainIndicator(indicator, words), by: offeredBy(view, mention) }];
    });
}

function offeredBy(view: View, mention: MentionOf<'evidence'>): Statement | undefined {
  const length = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return view.reports
    .get(mention.report)!
    .statements.filter(({ content }) => content.some((span) => contains(span, mention)))
    .sort((a, b) => length(a) - length(b))[0];
}
