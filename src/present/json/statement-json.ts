import type { Statement } from '../../model/statement.ts';
import { spanJson } from './span-json.ts';

/** One statement by the public contract. The report it stands in is the one around it. */
export function statementJson(statement: Statement) {
  const { report: _report, source, cue, content, answers, media, ...rest } = statement;
  return {
    ...rest,
    source: source && spanJson(source),
    cue: cue && spanJson(cue),
    content: content.map(spanJson),
    answers: answers.map(({ statement: answered, element }) => ({ statement: answered, element })),
    media: media && { from: media.from, to: media.to },
  };
}
