/** Prepositions by which a source goes on behind its noun: `an official [at the ministry]`. */
export const POSTMODIFIERS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'by', 'on']);
