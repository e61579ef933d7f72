/** Last words of the names of states that no codebook knows; in lower case. */
export const LAND_NOUNS: ReadonlySet<string> = new Set(
  (
    'coast coasts islands isles republic federation confederation kingdom union commonwealth emirate emirates duchy principality ' +
    'territories'
  ).split(' '),
);
