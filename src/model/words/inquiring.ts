/** What those do who look into something: alternatives of a pattern, in lower case. */
export const INQUIRING = 'investigating|probing|examining|studying|handling|looking';
