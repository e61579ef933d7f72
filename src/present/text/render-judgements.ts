import type { Judgement } from '../../model/judgement.ts';
import { shorten } from '../../model/reference.ts';
import { reportReference } from '../../model/report.ts';
import { describeJudgement } from '../view/describe-judgement.ts';
import { safeLine } from '../view/safe-text.ts';
import type { Layout } from './sheet.ts';
import { hang, wrap } from './wrap.ts';

/** What people decided in a case, a line each, in the order in which they did. */
export function renderJudgements(judgements: readonly Judgement[], { width }: Layout): string {
  if (judgements.length === 0) return 'No judgements in this case.\n';
  const short = shorten(
    judgements.flatMap(({ id, decision }) =>
      decision.kind === 'fact' ? [id, reportReference(decision.report)] : [id],
    ),
  );
  const lines = judgements.flatMap((judgement) => {
    const margin = `${short.get(judgement.id)}  `;
    return hang(margin, wrap(safeLine(describeJudgement(judgement, short)), width - margin.length));
  });
  return [...lines, ''].join('\n');
}
