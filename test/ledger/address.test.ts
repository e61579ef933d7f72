import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { readAddress } from '../../src/ledger/postgres/read-address.ts';
import { nameCase } from '../../src/model/case-place.ts';

const SECRET = 's3cret';

describe('the address of a shared case', () => {
  const parts = (place: string, env = {}) => readAddress(place, { PGUSER: 'os', ...env });

  it('gives every part', () => {
    expect(parts('postgresql://kit:p%40ss%2F@db.example:6432/team?connect_timeout=3#harbour_2025')).toEqual({
      name: 'postgresql://kit@db.example:6432/team#harbour_2025',
      host: 'db.example',
      port: 6432,
      user: 'kit',
      password: 'p@ss/',
      database: 'team',
      schema: 'harbour_2025',
      tls: { ca: null },
      patience: 3000,
    });
  });

  it('fills in what is left out', () => {
    expect(parts('POSTGRES:///team?host=/run/postgresql#a', { PGPASSWORD: SECRET })).toMatchObject({
      host: '/run/postgresql',
      port: 5432,
      user: 'os',
      password: SECRET,
    });
    expect(parts('postgres://[::1]/team#a')).toMatchObject({ host: '::1', password: null });
  });

  it.each([
    ['localhost', '', false],
    ['127.0.0.1', '', false],
    ['[::1]', '', false],
    ['db.example', '', { ca: null }],
    ['127.0.0.1.example', '', { ca: null }],
    ['localhost', '?sslmode=verify-full', { ca: null }],
    ['db.example', '?sslmode=disable', false],
  ])('encrypts the way to %s%s: %j', (host, options, tls) => {
    expect(parts(`postgres://kit@${host}/team${options}#a`).tls).toEqual(tls);
  });

  it.each([
    [`mysql://kit:${SECRET}@h/d#a`, /"mysql:\/\/" is no place for a case/],
    [`postgres://kit:${SECRET}@h/d`, /does not say which case of the database is meant/],
    [`postgres://kit:${SECRET}@h#a`, /names no database/],
    [`postgres://kit:${SECRET}@h/d?schema=a`, /stands behind a #/],
    [`postgres://kit:${SECRET}@h/d?password=${SECRET}#a`, /"password" is no option/],
    [`postgres://kit:${SECRET}@h/d?sslmod=verify-full#a`, /"sslmod" is no option/],
    [`postgres://kit:${SECRET}@h/d?sslmode=require#a`, /"require" is no sslmode/],
    [`postgres://kit:${SECRET}@h/d?sslrootcert=/no/such/file#a`, /cannot be read \(ENOENT\)/],
    [`postgres://kit:${SECRET}@h/d?connect_timeout=soon#a`, /"soon" is no connect_timeout/],
    [`postgres://kit:${SECRET}@h/d#A case`, /is made of up to 63 small letters/],
    [`postgres://kit:${SECRET}@h/d#pg_own`, /begins with a letter and not with pg_/],
    [`postgres://kit:${SECRET}%@h/d#a`, /a % that escapes nothing/],
    [`postgres://kit:12/${SECRET}@h/d#a`, /cannot be read/],
    [`postgres://kit:12?${SECRET}@h/d#a`, /cannot be read/],
    [`postgres://kit:12#${SECRET}@h/d#a`, /cannot be read/],
    [`postgres://kit:${SECRET}@h:port/d#a`, /cannot be read/],
  ])('%s is refused in one sentence, without the password', async (place, sentence) => {
    const { message } = await openLedger(place, { create: true }).then(
      () => new Error('opened'),
      (error: Error) => error,
    );
    expect(message).toMatch(sentence);
    expect(message + nameCase(place)).not.toContain(SECRET);
    expect(message).not.toContain('\n');
  });
});

describe('a server that is not what it should be', () => {
  let server: Server | undefined;
  const sockets = new Set<Socket>();
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    server?.close();
  });

  /** The message of an error as PostgreSQL sends it. */
  const serverError = (code: string, words: string) => {
    const fields = Buffer.from(`SFATAL\0C${code}\0M${words}\0\0`);
    const head = Buffer.from([0x45, 0, 0, 0, fields.length + 4]);
    return Buffer.concat([head, fields]);
  };
  const askForPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);

  it.each<[string, (socket: Socket) => void, RegExp]>([
    ['lets nobody in', (socket) => socket.end(serverError('28P01', 'no')), /does not let kit in/],
    ['has no such database', (socket) => socket.end(serverError('3D000', 'no')), /There is no database team/],
    ['is full', (socket) => socket.end(serverError('53300', 'too many clients')), /has no room \(too many clients\)/],
    ['is shutting down', (socket) => socket.end(serverError('57P03', 'no')), /The connection to .* broke/],
    ['hangs up', (socket) => socket.end(), /The connection to .* broke/],
    ['breaks off', (socket) => socket.resetAndDestroy(), /The connection to .* broke/],
    ['never answers', () => undefined, /No PostgreSQL answers at 127\.0\.0\.1/],
    ['wants a password', (socket) => socket.write(askForPassword), /asks for the password of kit/],
  ])('one that %s is told in one sentence', async (_, answer, sentence) => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('data', () => answer(socket));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expectRefusal(`postgres://kit@127.0.0.1:${port}/team?connect_timeout=1#a`, sentence);
  });

  it.each([
    ['nobody listens', 'postgres://kit:s3cret@127.0.0.1:9/team#a', /No PostgreSQL answers .*\(ECONNREFUSED\)/],
    ['there is no such host', 'postgres://kit:s3cret@no-such-host.invalid/team#a', /No PostgreSQL answers .*\(E\w+\)/],
    ['there is no such socket', 'postgres:///team?host=/no/such/folder#a', /No PostgreSQL answers .*\(ENOENT\)/],
  ])('where %s, one sentence', (_, place, sentence) => expectRefusal(place, sentence));

  it('that speaks no TLS gets no report in the clear', async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.once('data', () => socket.write('N'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expectRefusal(`postgres://kit@127.0.0.1:${port}/team?sslmode=verify-full#a`, /does not encrypt/);
  });

  async function expectRefusal(place: string, sentence: RegExp): Promise<void> {
    const error = await openLedger(place, { create: true }).then(
      () => new Error('opened'),
      (reason: Error) => reason,
    );
    expect([error.name, error.message]).toEqual(['Refusal', expect.stringMatching(sentence)]);
    expect(error.message).not.toContain(SECRET);
    expect(error.message).not.toContain('\n');
  }
});
