import { describe, it } from 'vitest';
import { openAids } from '../../../src/gainsay.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { openText } from '../../../src/read/form/text.ts';
import { readReport } from '../../../src/read/read.ts';
import { expectGolden, receive } from '../../support/golden.ts';
import { lineOf } from './read-lines.ts';

/** Statements as a person can check them: the spans, then what was read from them. */
function renderStatements({ report, statements }: AnnotatedReport): string {
  const number = new Map(statements.map(({ id }, i) => [id, i + 1]));
  const lines = statements.map(
    (statement, i) => `${i + 1}. ${lineOf(report.text, statement)}\n   ${detailsOf(statement, number)}`,
  );
  return [`# Statements of ${report.file}`, '', ...lines, ''].join('\n');
}

function detailsOf(statement: Statement, number: ReadonlyMap<string, number>): string {
  const { stance, form, hedged, actor, accused, accusedLevel, via, nestedIn, answers } = statement;
  return [
    hedged ? `${stance}, hedged` : stance,
    form,
    `by ${actor ?? 'nobody named'}`,
    ...(accused ? [`accused ${accused} (${accusedLevel ?? 'level unknown'})`] : []),
    ...(via.length > 0 ? [`via ${via.join(', ')}`] : []),
    ...(nestedIn ? [`within ${number.get(nestedIn)}`] : []),
    ...answers.map((answer) => `answers ${number.get(answer.statement)} (${answer.element})`),
  ].join('; ');
}

describe('statements of whole reports', () => {
  it.each(['port-breach-answered', 'captions-without-stops'])('%s', (slug) => {
    expectGolden(slug, 'statements.md', renderStatements(readReport(openText(receive(slug)), openAids())));
  });
});
