/** Finders of those who will not say. */
export const REFUSING: ReadonlySet<string> = new Set(['refusal', 'undisclosed', 'silence']);
