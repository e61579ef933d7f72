import type { EvidenceMention } from '../../model/mention.ts';

/** An indicator as machines keep it, plain: written so that nobody follows it by mistake no more. */
export interface PlainIndicator {
  form: IndicatorForm;
  value: string;
}
export type IndicatorForm = 'md5' | 'sha1' | 'sha256' | 'ipv4' | 'domain' | 'url';

const HASHES = { 32: 'md5', 40: 'sha1', 64: 'sha256' } as const;

/** The words of an indicator as what they stand for; null where no program would take them as that. */
export function plainIndicator(kind: NonNullable<EvidenceMention['indicator']>, words: string): PlainIndicator | null {
  const value = refanged(words);
  switch (kind) {
    case 'hash': {
      const form = /^[\da-f]+$/i.test(value) ? HASHES[value.length as keyof typeof HASHES] : undefined;
      return form ? { form, value: value.toLowerCase() } : null;
    }
    case 'IP address':
      return isAddress(value) ? { form: 'ipv4', value } : null;
    case 'domain':
      return /^[a-z\d._-]{1,200}\.[a-z\d-]{2,63}$/i.test(value) ? { form: 'domain', value: value.toLowerCase() } : null;
    case 'link':
      // A masked address leads nowhere.
      return /^https?:\/\/[\x21-\x7e]+$/i.test(value) ? { form: 'url', value } : null;
  }
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
