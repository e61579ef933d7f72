import { describe, expect, it } from 'vitest';
import { plainIndicator } from '../../../src/present/view/plain-indicator.ts';

const MD5 = '0123456789abcdef0123456789abcdef';

describe('plainIndicator', () => {
  it.each([
    ['hash', MD5.toUpperCase(), 'md5', MD5],
    ['hash', `${MD5}01234567`, 'sha1', `${MD5}01234567`],
    ['hash', MD5 + MD5, 'sha256', MD5 + MD5],
    ['IP address', '192[.]0[.]2[.]7', 'ipv4', '192.0.2.7'],
    ['IP address', '192(dot)0(dot)2(dot)7', 'ipv4', '192.0.2.7'],
    ['domain', 'Update.Tarn[.]example', 'domain', 'update.tarn.example'],
    ['domain', 'tarn{.}example', 'domain', 'tarn.example'],
    ['link', 'hxxps://tarn[.]example/a?b=c', 'url', 'https://tarn.example/a?b=c'],
    ['link', 'hXXp[://]tarn[.]example', 'url', 'http://tarn.example'],
    ['link', 'hxxp[:]//tarn.example', 'url', 'http://tarn.example'],
  ] as const)('takes a %s, %s, for what machines keep', (kind, words, form, value) => {
    expect(plainIndicator(kind, words)).toEqual({ form, value });
  });

  it.each([
    ['a hash of a length of its own', 'hash', MD5.slice(1)],
    ['a hash with other letters', 'hash', `${MD5.slice(1)}g`],
    ['a number too great for an address', 'IP address', '192.0.2.700'],
    ['a masked link', 'link', 'hxxp://tarn[.]example/███@x.example'],
    ['a link with a letter beyond ASCII', 'link', 'hxxp://tärn[.]example'],
    ['a domain with one', 'domain', 'tärn[.]example'],
  ] as const)('makes nothing of %s', (_, kind, words) => {
    expect(plainIndicator(kind, words)).toBeNull();
  });
});
