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
  /** What the answer's headers say of the page, names in lower case; see {@link keptHeaders}. */
  headers: Record<string, string>;
}

const KEPT = new Set(
  'content-type content-language content-length content-location date last-modified etag age expires via'.split(' '),
);

/** Of a server's headers those that say what came and from when. The others may tell who asked: servers send addresses and tokens back. */
export function keptHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries(
    [...headers].flatMap(([name, value]) => (KEPT.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [])),
  );
}
