/** How a report came over the network: what was asked for and what the server said. Values are masked at intake like all else. */
export interface Fetched {
  /** The link as the user named it. */
  asked: string;
  /** The link that answered in the end, after redirects. */
  from: string;
  /** ISO 8601 instant of the answer. */
  at: string;
  /** HTTP status. */
  status: number;
  /** The answer's headers, names in lower case; cookies are left out. */
  headers: Record<string, string>;
}
