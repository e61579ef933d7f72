import type { Prose, Range } from '../../grammar/prose.ts';
import { finiteCue, wordsFrom, type Way } from './way.ts';
import { withheldBy } from './withheld-by.ts';

/** `refrained from naming`, `avoided blaming`. */
export const refraining: Way = {
  why: 'abstaining from telling',
  verbs: ['refrain', 'abstain', 'avoid'],
  cue: refrains,
  content: withheldBy,
};

const NAMING =
  /^(naming|blaming|mentioning|saying|attributing|identifying|commenting|answering|discussing|confirming|disclosing|pointing|accusing|giving|assigning)$/;

function refrains(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma } = words[verb]!;
  const next = words[verb + 1]?.norm ?? '';
  if (/^(refrain|abstain)$/.test(lemma) && next === 'from') {
    const tells = wordsFrom(prose, verb + 2, 3)
      .split(' ')
      .some((norm) => NAMING.test(norm) || /^(attribution|comments?|speculation|judge?ment)$/.test(norm));
    return tells ? finiteCue(prose, verb, verb + 1) : null;
  }
  return lemma === 'avoid' && NAMING.test(next) ? finiteCue(prose, verb, verb + 2) : null;
}
