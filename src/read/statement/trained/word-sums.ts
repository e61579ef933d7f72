import { addRows, BOTH_SUMS, type EmissionTable } from './emissions.ts';
import { FeatureRows } from './feature-rows.ts';
import { REACH, WORD_FEATURES, writeWordFeatures } from './token-features.ts';
import { OUTSIDE, type WordForm } from './word-forms.ts';

const OFFSETS = 2 * REACH + 1;
const WIDTH = OFFSETS * BOTH_SUMS;

/** What each word form by itself says about the tokens around it, added up over all its features when the form is first met. */
export class WordSums {
  values = new Int32Array(1024 * WIDTH);
  private readonly table: EmissionTable;
  private readonly features = new FeatureRows(WORD_FEATURES);
  private readonly sums = new Int32Array(BOTH_SUMS);

  constructor(table: EmissionTable) {
    this.table = table;
    this.add(OUTSIDE);
  }

  /** Works out the sums of a form that is new, or new under its number. */
  add(form: WordForm): void {
    if ((form.id + 1) * WIDTH > this.values.length) {
      const larger = new Int32Array(2 * this.values.length);
      larger.set(this.values);
      this.values = larger;
    }
    for (let offset = -REACH; offset <= REACH; offset++) {
      this.features.clear();
      this.sums.fill(0);
      writeWordFeatures(form, offset, this.features);
      addRows(this.table, this.features, this.sums);
      this.values.set(this.sums, this.at(form.id, offset));
    }
  }

  /** Where the sums of a form begin for the token that stands `offset` words before it. */
  at(form: number, offset: number): number {
    return form * WIDTH + (offset + REACH) * BOTH_SUMS;
  }
}
