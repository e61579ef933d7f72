import { createRequire } from 'node:module';
import type { Limits } from './http.ts';
import { ask, bodyOf, redirectOf, ROBOT } from './http.ts';
import type { Guard } from './guard.ts';

// Its types promise a module with a default export; it is one function.
const parse = createRequire(import.meta.url)('robots-parser') as (
  url: string,
  rules: string,
) => { isAllowed(url: string, robot: string): boolean | undefined };

/** What stands further down is not looked at, as the standard allows. */
const LIMIT = 512_000;

/**
 * Whether a site's robots.txt lets this page be fetched, as RFC 9309 has it: none there allows all, one that cannot be had
 * for the server's own fault forbids all (`unavailable`).
 */
export async function askRobots(
  url: URL,
  guard: Guard,
  limits: Limits,
): Promise<'allowed' | 'forbidden' | 'unavailable'> {
  let at = new URL('/robots.txt', url);
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const { response, close } = await ask(at, guard, limits, 'text/plain');
    try {
      const onward = redirectOf(response, at);
      if (onward) {
        at = onward;
        continue;
      }
      if (response.status >= 500) return 'unavailable';
      if (response.status >= 300) return 'allowed';
      const { bytes } = await bodyOf(response, LIMIT);
      const text = new TextDecoder().decode(bytes);
      return parse(new URL('/robots.txt', url).href, text).isAllowed(url.href, ROBOT) === false
        ? 'forbidden'
        : 'allowed';
    } finally {
      await close();
    }
  }
  return 'allowed';
}
