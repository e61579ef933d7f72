import { keptHeaders, type Fetched } from '../../model/fetched.ts';
import type { ReceivedLink } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import { explainFetch } from './explain-fetch.ts';
import { createGuard, type Guard, type Resolve } from './guard.ts';
import { ask, bodyOf, redirectOf, type Limits } from './http.ts';
import { askRobots } from './robots.ts';

export interface LinkOptions {
  /** Links may lead to private networks and this machine. */
  allowPrivate?: boolean;
  /** Instead of the system's name servers. */
  resolve?: Resolve;
  limits?: Partial<Limits>;
}

const LIMITS: Limits = { silence: 15_000, whole: 60_000, bytes: 20_000_000, redirects: 5 };
const ACCEPT = 'text/html, application/xhtml+xml, text/plain, application/pdf, application/xml;q=0.9, */*;q=0.5';

/**
 * Fetches what one link names and nothing else: no pictures, scripts or further pages. Asks robots.txt first, follows a few
 * redirects, and refuses, with one sentence, what leads to a private network, is too large or too slow, or is no answer.
 */
export async function fetchLink(link: string, options: LinkOptions = {}): Promise<ReceivedLink> {
  if (!URL.canParse(link))
    throw new Refusal(
      'input',
      `${link}: it is no link that can be understood; check it, or save the page and name the file`,
    );
  const url = new URL(link);
  const limits = { ...LIMITS, ...options.limits };
  const guard = createGuard(url, options.allowPrivate ?? false, options.resolve);
  try {
    return await follow(url, guard, limits);
  } catch (error) {
    throw explainFetch(url, error, limits);
  }
}

async function follow(asked: URL, guard: Guard, limits: Limits): Promise<ReceivedLink> {
  let url = asked;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    await checkRobots(asked, url, guard, limits);
    const { response, close } = await ask(url, guard, limits, ACCEPT);
    try {
      const onward = redirectOf(response, url);
      if (onward) {
        url = onward;
        continue;
      }
      if (response.status !== 200) throw new Refusal('input', `${asked.href}: ${answered(response.status)}`);
      const { bytes, whole } = await bodyOf(response, limits.bytes);
      if (!whole)
        throw new Refusal(
          'input',
          `${asked.href}: it is over the limit of ${limits.bytes / 1e6} MB a report; save the part you need`,
        );
      if (bytes.length === 0)
        throw new Refusal('input', `${asked.href}: the server sent an empty page; a report needs some text`);
      const { status, headers } = response;
      const fetched: Fetched = {
        asked: asked.href,
        from: url.href,
        at: new Date().toISOString(),
        status,
        headers: keptHeaders(headers),
      };
      return { file: asked.href, bytes, told: { url: url.href }, fetched };
    } finally {
      await close();
    }
  }
  throw new Refusal(
    'input',
    `${asked.href}: it redirects more than ${limits.redirects} times; name the page it ends at`,
  );
}

async function checkRobots(asked: URL, url: URL, guard: Guard, limits: Limits): Promise<void> {
  const answer = await askRobots(url, guard, limits);
  if (answer === 'allowed') return;
  const why =
    answer === 'forbidden'
      ? `the robots.txt of ${url.host} does not allow it`
      : `the robots.txt of ${url.host} cannot be had`;
  throw new Refusal('input', `${asked.href}: ${why}, so it is not fetched; save the page and name the file`);
}

function answered(status: number): string {
  switch (status) {
    case 401:
    case 402:
    case 403:
      return `the server does not show it to Gainsay (${status}); open it in a browser, save the page and name the file`;
    case 404:
    case 410:
      return `there is no such page (${status}); check the link`;
    case 429:
    case 503:
      return `the server is busy or wants fewer questions (${status}); try again later`;
    default:
      return `the server answers with ${status} and no page; check the link, or save the page and name the file`;
  }
}
