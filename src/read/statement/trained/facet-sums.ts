import type { CueContext } from './cue-context.ts';
import { addPartRows, STAGE_SUMS, type EmissionTable } from './emissions.ts';
import type { Facet } from './facets.ts';
import { FeatureRows } from './feature-rows.ts';

/** The sums of one facet's features under the cue that is looked at, each worked out when its key is first asked for. */
export class FacetSums {
  readonly values: Int32Array;
  private readonly facet: Facet;
  private readonly table: EmissionTable;
  private readonly features: FeatureRows;
  private readonly sums = new Int32Array(STAGE_SUMS);
  // A sum holds for the cue in whose turn it was worked out: so a new cue need not clear the rest.
  private readonly turns: Int32Array;
  private turn = 0;

  constructor(facet: Facet, table: EmissionTable) {
    this.facet = facet;
    this.table = table;
    this.features = new FeatureRows(facet.features);
    this.values = new Int32Array(facet.keys * STAGE_SUMS);
    this.turns = new Int32Array(facet.keys);
  }

  /** Forgets all sums: another cue is looked at. */
  begin(): void {
    this.turn++;
  }

  /** Where the sums of this key begin in `values`. */
  at(cue: CueContext, key: number): number {
    const at = key * STAGE_SUMS;
    if (this.turns[key] !== this.turn) {
      this.turns[key] = this.turn;
      this.features.clear();
      this.sums.fill(0);
      this.facet.write(cue, key, this.features);
      addPartRows(this.table, this.features, this.sums);
      this.values.set(this.sums, at);
    }
    return at;
  }
}
