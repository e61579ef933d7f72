import { Refusal } from '../../model/refusal.ts';
import type { Limits } from './http.ts';

const CODES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such server is known; check the link and the connection',
  EAI_AGAIN: 'no name server answers; check the connection',
  ECONNREFUSED: 'the server refuses the connection; check the link, or try again later',
  ECONNRESET: 'the connection broke off; try again later',
  EHOSTUNREACH: 'the server cannot be reached; check the connection',
  ENETUNREACH: 'there is no network; check the connection',
  UND_ERR_SOCKET: 'the connection ended before the page was whole; try again later',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are longer than any page needs; save the page and name the file',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the server sent more or less than it announced; try again later',
};
const SLOW = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** The sentence for a fetch that failed. Any error that is neither the network's nor the server's is thrown on. */
export function explainFetch(url: URL, error: unknown, limits: Limits): Refusal {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    if (cause.name === 'TimeoutError')
      return refuse(
        url,
        `the page was not whole after ${limits.whole / 1_000} seconds; try again later, or save the page and name the file`,
      );
    if (cause.name === 'HTTPParserError') return refuse(url, 'what answers is no web server; check the link');
    const code = 'code' in cause ? String(cause.code) : '';
    if (SLOW.has(code))
      return refuse(url, `the server is silent for ${limits.silence / 1_000} seconds; try again later`);
    if (CODES[code]) return refuse(url, CODES[code]);
  }
  // Everything else that went wrong on the way: certificates, encodings, ports that no web server has.
  if (error instanceof TypeError && (error.message === 'fetch failed' || error.message === 'terminated'))
    return refuse(url, `the page cannot be had (${reasonOf(error)}); open it in a browser, save it and name the file`);
  throw error;
}

function reasonOf(error: Error): string {
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}

function refuse(url: URL, why: string): Refusal {
  return new Refusal('input', `${url.href}: ${why}`);
}
