import { lookup } from 'node:dns/promises';
import { Refusal } from '../../model/refusal.ts';
import { isAddress, isOwnName, reachOf, withoutBrackets } from './addresses.ts';

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<string[]>;

export interface Guard {
  /** Throws a Refusal where the URL must not be fetched. Asked for the link itself and again for every redirect. */
  checkUrl: (url: URL) => void;
  /** The addresses of a URL's host that may be connected to; throws a Refusal where one of them must not be. */
  addressesOf: (url: URL) => Promise<string[]>;
}

/**
 * Keeps fetching on the public internet. A link that the user named may lead to the user's own network where `allowPrivate`
 * says so; a redirect may not lead to another host or port there, because its target is the server's word and not the user's.
 */
export function createGuard(named: URL, allowPrivate: boolean, resolve: Resolve = resolveAll): Guard {
  const isNamed = (url: URL) => url.hostname === named.hostname && url.port === named.port;
  const check = (url: URL, address: string) => {
    const reach = reachOf(address);
    if (reach === 'public' || (reach === 'own' && allowPrivate && isNamed(url))) return;
    throw forbidden(named, url, reach === 'own' && isNamed(url));
  };
  return {
    checkUrl: (url) => {
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw new Refusal(
          'input',
          `${named.href}: it leads to a ${url.protocol} link; only http and https are fetched`,
        );
      if (url.username || url.password)
        throw new Refusal(
          'input',
          `${withoutSecrets(named)}: it holds a name or password; save the page and name the file`,
        );
      if (isAddress(url.hostname)) check(url, withoutBrackets(url.hostname));
      else if (isOwnName(url.hostname) && !(allowPrivate && isNamed(url))) throw forbidden(named, url, isNamed(url));
    },
    addressesOf: async (url) => {
      const addresses = await resolve(url.hostname);
      for (const address of addresses) check(url, address);
      return addresses;
    },
  };
}

function forbidden(named: URL, url: URL, couldBeAllowed: boolean): Refusal {
  const what = url.host === named.host ? 'it' : `it redirects to ${url.host}, which`;
  const where = `${named.href}: ${what} lies on a private or local network, and only public addresses are fetched`;
  return new Refusal('input', couldBeAllowed ? `${where}; --allow-private allows your own network` : where);
}

function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = shown.password = '';
  return shown.href;
}

async function resolveAll(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
