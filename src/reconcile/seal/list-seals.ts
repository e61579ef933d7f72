import type { AnnotatedReport } from '../../model/annotated-report.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Seal, SealDecision, SealedPerson, SealRegister } from '../../model/seal.ts';
import { isNamed, spellingKey, spellingsOf } from './apply-seal-judgements.ts';
import { personOf } from './person-of.ts';
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
    const why = judgement.why === null ? null : sealer.sealString(judgement.why);
    const by = sealer.sealString(judgement.by);
    return [{ ...judgement, by, why, name: sealer.sealString(decision.name), sealed: decision.sealed }];
  });
  return { sealed: seals.map((seal) => describe(seal, judgements)), decisions };
}

/** The seal that stands for a name, or that a code or label names; null for none. */
export function findSeal(seals: readonly Seal[], typed: string): Seal | null {
  return byCode(seals, typed) ?? seals.find((seal) => isNamed(seal, typed)) ?? null;
}

/** Whom an unsealing means: by a code, a label or the name as it is spelled; else the seals of names much like it. */
export function findSealToLift(seals: readonly Seal[], typed: string): { meant: Seal | null; near: Seal[] } {
  const meant = byCode(seals, typed) ?? seals.find((seal) => isSpelled(seal, typed)) ?? null;
  return { meant, near: meant ? [] : seals.filter((seal) => isNamed(seal, typed)) };
}

/** Every spelling of a sealed name, as the reports write it, to record a decision on each: the fullest first. */
export function writtenSpellings(seal: Seal): string[] {
  const wanted = new Set(spellingsOf(personOf(seal)));
  const written = Map.groupBy(seal.forms, spellingKey);
  return [...written].filter(([spelling]) => wanted.has(spelling)).map(([, forms]) => forms[0]!);
}

function byCode(seals: readonly Seal[], typed: string): Seal | undefined {
  const wanted = typed.trim().toLowerCase();
  return seals.find(({ code, label }) => [code, label].some((one) => one.toLowerCase() === wanted));
}

function isSpelled(seal: Seal, typed: string): boolean {
  return [...spellingsOf(personOf(seal)), ...personOf(seal).literals.map(spellingKey)].includes(spellingKey(typed));
}

function describe(seal: Seal, judgements: readonly Judgement[]): SealedPerson {
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
