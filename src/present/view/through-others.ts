import type { Statement } from '../../model/statement.ts';
import type { View } from './view-dossier.ts';

/** Through whom a statement's words came, beside the report's own publisher: what that was told is not second-hand. */
export function throughOthers(
  view: Pick<View, 'reports'>,
  { via, report }: Pick<Statement, 'via' | 'report'>,
): string[] {
  const publisher = view.reports.get(report)?.report.publisher;
  return publisher ? via.filter((name) => !isNamedIn(plain(name), plain(publisher))) : via;
}

// `the Examiner` in the Lirren Examiner.
function isNamedIn(name: string, whole: string): boolean {
  return whole === name || whole.endsWith(` ${name}`) || name.endsWith(` ${whole}`);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
