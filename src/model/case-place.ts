/**
 * Where a case is kept, as a person names it: a file, or a schema of a PostgreSQL database written as
 * `postgres://user@host:port/database#name`. Known here so that no door ever shows the password in it.
 */

/** What stands before `://`, in small letters; null for a file. */
export function schemeOf(place: string): string | null {
  return /^([a-z][a-z0-9+.-]+):\/\//i.exec(place)?.[1]!.toLowerCase() ?? null;
}

/** What a case is called on screen: its file, or its address without password and options. */
export function nameCase(place: string): string {
  const scheme = schemeOf(place);
  if (scheme === null) return place;
  const url = parsePlace(place);
  if (url === null) return `${scheme}://…`;
  const user = url.username && `${url.username}@`;
  return `${scheme}://${user}${url.host}${url.pathname}${url.hash}`;
}

/**
 * The parts of an address; null where it cannot be told what belongs to the password. An `@` behind the host is such a case:
 * a password with an unescaped `/`, `?` or `#` ends there.
 */
export function parsePlace(place: string): URL | null {
  if (!URL.canParse(place)) return null;
  const url = new URL(place);
  return `${url.pathname}${url.search}${url.hash}`.includes('@') ? null : url;
}
