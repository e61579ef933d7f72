import type { Report } from '../../model/report.ts';
import { wordsOf, type Words } from './piece.ts';

/** The words of a report's title, as they stand in its text: a headline that accuses is shown wherever the report is named. */
export function titleOf({ id, blocks }: Report): Words {
  return wordsOf(id, ...blocks.filter(({ kind }) => kind === 'title'));
}
