import { describe, expect, it } from 'vitest';
import { isAddress, isOwnName, reachOf, withoutBrackets } from '../../../src/collect/link/addresses.ts';

describe('reachOf', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2001:4860:4860::8888', 'public'],
    ['::ffff:8.8.8.8', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['127.0.0.1', 'own'],
    ['127.255.255.254', 'own'],
    ['10.0.0.1', 'own'],
    ['172.16.0.1', 'own'],
    ['192.168.1.1', 'own'],
    ['100.64.0.1', 'own'],
    ['::1', 'own'],
    ['fd12:3456::1', 'own'],
    ['::ffff:127.0.0.1', 'own'],
    ['::ffff:a00:1', 'own'],
    ['64:ff9b::7f00:1', 'own'],
    ['::7f00:1', 'own'],
    ['168.63.129.16', 'never'],
    ['169.254.169.254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['100.100.100.200', 'never'],
    ['fd00:ec2::254', 'never'],
    ['fe80::1', 'never'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['224.0.0.1', 'never'],
    ['ff02::1', 'never'],
    ['255.255.255.255', 'never'],
    ['240.0.0.1', 'never'],
    ['2002:7f00:1::', 'never'],
    ['2001:0:7f00:1::', 'never'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

describe('hosts of links', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'http://１２７.０.０.１/',
    'http://127.0.0.1./',
  ])('%s is this machine', (link) => {
    const { hostname } = new URL(link);
    expect(isAddress(hostname)).toBe(true);
    expect(reachOf(withoutBrackets(hostname))).toBe('own');
  });

  it.each(['localhost', 'localhost.', 'intranet', 'db.internal', 'printer.local', 'a.localhost', 'nas.home.arpa'])(
    '%s is a name of one’s own network',
    (name) => expect(isOwnName(name)).toBe(true),
  );

  it.each(['example.com', 'local.example', 'internal.example.org', 'example.com.'])('%s is a public name', (name) =>
    expect(isOwnName(name)).toBe(false),
  );
});
