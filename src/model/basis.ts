/**
 * Where a link, an alias, a lineage row or a value comes from: `stated` in the reports' own words; `inferred` by a rule
 * from those words; `outside`, from a codebook or from facts that came beside the report; `person`, a judgement.
 */
export type Basis = 'stated' | 'inferred' | 'outside' | 'person';
