import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Seal, SealDecision, SealedPerson, SealRegister } from '../../model/seal.ts';
import { slice } from '../../model/span.ts';
import { isWithoutCapitals } from '../../model/words/is-without-capitals.ts';
import { isNamed } from './apply-seal-judgements.ts';
import { sealJudgement } from './list-judgements.ts';
import { makeSealer } from './sealer.ts';

/** Who is sealed in these reports, by which statement or by whose decision. Holds no name that a seal covers. */
export function listSeals(
  reports: readonly AnnotatedReport[],
  judgements: readonly Judgement[],
  seals: readonly Seal[],
): SealRegister {
  const sealer = makeSealer(reports, seals);
  const decisions = judgements.flatMap(({ decision, ...judgement }): SealDecision[] => {
    if (decision.kind !== 'seal') return [];
    return [{ ...sealJudgement(judgement, sealer), name: sealer.sealString(decision.name), sealed: decision.sealed }];
  });
  const texts = new Map<string, string>();
  const sealedWordsOf = ({ said }: Seal) => {
    const read = reports.find(({ report }) => report.id === said?.report);
    if (!said || !read) return null;
    const text = texts.get(said.report) ?? sealer.sealText(read.report);
    texts.set(said.report, text);
    return { ...said, text: slice(text, said) };
  };
  const sealed = seals.map((seal) => ({ ...describe(seal, judgements), words: sealedWordsOf(seal) }));
  const small = reports.filter(({ report }) => isWithoutCapitals(report.text));
  return { sealed, decisions, withoutCapitals: small.map(({ report }) => report.id).sort() };
}

/** The seal that stands for a name, or that a code or label names; null for none. */
export function findSeal(seals: readonly Seal[], typed: string): Seal | null {
  return byCode(seals, typed) ?? seals.find((seal) => isNamed(seal, typed)) ?? null;
}

/** The seal of this code or label. */
export function byCode(seals: readonly Seal[], typed: string): Seal | undefined {
  const wanted = typed.trim().toLowerCase();
  return seals.find(({ code, label }) => [code, label].some((one) => one.toLowerCase() === wanted));
}

function describe(seal: Seal, judgements: readonly Judgement[]): Omit<SealedPerson, 'words'> {
  const { code, label, position, statement, spans } = seal;
  const behind = judgements.findLast(
    ({ decision, retracted }) =>
      decision.kind === 'seal' && decision.sealed && retracted === null && isNamed(seal, decision.name),
  );
  return {
    code,
    label,
    position,
    statement,
    reports: [...new Set(spans.map(({ report }) => report))].sort(),
    places: spans.length,
    judgement: behind?.id ?? null,
  };
}
