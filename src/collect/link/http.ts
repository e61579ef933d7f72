import { isIP } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import type { Guard } from './guard.ts';

/** How patient fetching is, in milliseconds, and how much it takes, in bytes. */
export interface Limits {
  /** To connect, and then between two pieces of an answer. */
  silence: number;
  /** From the question to the end of the answer. */
  whole: number;
  bytes: number;
  redirects: number;
}

/** One question to a server, to addresses that the guard lets through; redirects are given back, not followed. */
export async function ask(url: URL, guard: Guard, limits: Limits, accept: string): Promise<HttpAnswer> {
  guard.checkUrl(url);
  const agent = new Agent({
    connect: {
      timeout: limits.silence,
      // The addresses that were checked are the ones connected to: asked again, the name server might say something else.
      lookup: (_host, _options, callback) => {
        guard.addressesOf(url).then(
          (addresses) =>
            callback(
              null,
              addresses.map((address) => ({ address, family: isIP(address) })),
            ),
          (error: Error) => callback(error, []),
        );
      },
    },
    headersTimeout: limits.silence,
    bodyTimeout: limits.silence,
    maxHeaderSize: 64_000,
    pipelining: 0,
  });
  const end = AbortSignal.timeout(limits.whole);
  const headers = { 'user-agent': USER_AGENT, accept, 'accept-language': 'en, *;q=0.5' };
  const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal: end, headers });
  return { response, close: () => agent.destroy() };
}

/** Where an answer sends on to; null where it does not. */
export function redirectOf({ status, headers }: Response, base: URL): URL | null {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, base)) return null;
  return new URL(location, base);
}

/** How Gainsay names itself to servers; robots.txt is asked by the first word. */
const USER_AGENT = 'Gainsay (reads single pages on request of a user)';
export const ROBOT = 'Gainsay';

export interface HttpAnswer {
  response: Response;
  /** Ends the connection, whatever is still to come. */
  close: () => Promise<void>;
}

/** The body, unpacked, up to the limit, and whether that is all. A compressed bomb is stopped as soon as it has unpacked that far. */
export async function bodyOf(response: Response, limit: number): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> | null = response.body;
  for await (const part of chunks ?? []) {
    size += part.length;
    parts.push(part);
    if (size > limit) return { bytes: Buffer.concat(parts).subarray(0, limit), whole: false };
  }
  return { bytes: Buffer.concat(parts), whole: true };
}
