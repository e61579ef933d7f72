import { isWithoutCapitals } from '../../model/words/is-without-capitals.ts';

/** What to say of a text without capitals: few names in it can be told from other words. */
export function withoutCapitalsRemarks(text: string): string[] {
  if (!isWithoutCapitals(text)) return [];
  return [
    'The report is written without capitals: names are known in it only where a codebook has them or where the words beside them show somebody (`a man named`, `suspect`, `was arrested`), and no other name of a person is sealed in it',
  ];
}
