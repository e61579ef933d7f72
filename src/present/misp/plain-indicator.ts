import type { EvidenceMention } from '../../model/mention.ts';
import type { Entry } from './entry.ts';

/** An indicator as MISP keeps it, plain: written so that nobody follows it by mistake no more. */
export type PlainIndicator = Pick<Entry, 'category' | 'type' | 'value'>;

const HASHES = { 32: 'md5', 40: 'sha1', 64: 'sha256' } as const;

/** The words of an indicator as an attribute of its own type; as text where MISP would not take it as that. */
export function plainIndicator(kind: NonNullable<EvidenceMention['indicator']>, words: string): PlainIndicator {
  const value = refanged(words);
  switch (kind) {
    case 'hash': {
      const type = /^[\da-f]+$/i.test(value) ? HASHES[value.length as keyof typeof HASHES] : undefined;
      if (type) return { category: 'Payload delivery', type, value: value.toLowerCase() };
      break;
    }
    case 'IP address':
      if (isAddress(value)) return { category: 'Network activity', type: 'ip-dst', value };
      break;
    case 'domain':
      if (/^[a-z\d._-]{1,200}\.[a-z\d-]{2,63}$/i.test(value))
        return { category: 'Network activity', type: 'domain', value: value.toLowerCase() };
      break;
    case 'link':
      // A masked address leads nowhere.
      if (/^https?:\/\/[\x21-\x7e]+$/i.test(value)) return { category: 'Network activity', type: 'url', value };
      break;
  }
  return { category: 'Other', type: 'text', value: `Indicator: ${words}` };
}

/** `hxxps://bad[.]example` as `https://bad.example`. */
function refanged(words: string): string {
  return words
    .replace(/^hxxp/i, (scheme) => (scheme === 'HXXP' ? 'HTTP' : 'http'))
    .replace(/[[({](\.|:|:\/\/|dot)[\])}]/gi, (_, mark: string) => (/dot/i.test(mark) ? '.' : mark));
}

function isAddress(value: string): boolean {
  const octets = value.split('.');
  return octets.length === 4 && octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) <= 255);
}
