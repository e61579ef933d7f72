import type { Basis } from '../../../model/basis.ts';

export const BASIS_WORDS: Record<Basis, string> = {
  stated: 'stated in the reports',
  inferred: 'inferred from the words',
  outside: 'from outside the reports',
  person: 'a person decided',
};
