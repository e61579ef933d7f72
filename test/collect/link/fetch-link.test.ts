import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchLink, type LinkOptions } from '../../../src/collect/link/fetch-link.ts';
import { serve, serveRaw, type Served } from '../../support/serve.ts';

const PAGE = '<html><body><p>The ministry of Orland denied the charge.</p></body></html>';
const SHORT = { silence: 10_000, whole: 20_000, bytes: 100_000, redirects: 3 };

const running: Served[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function start(...args: Parameters<typeof serve>): Promise<Served> {
  const server = await serve(...args);
  running.push(server);
  return server;
}

async function startRaw(...args: Parameters<typeof serveRaw>): Promise<Served> {
  const server = await serveRaw(...args);
  running.push(server);
  return server;
}

const own = { allowPrivate: true, limits: SHORT };
const sentence = (link: string, options: LinkOptions = own) =>
  fetchLink(link, options).then(
    () => 'fetched',
    (error: Error) => error.message.replace(link, '').replace(/:\d{2,5}\b/g, ''),
  );

describe('fetchLink', () => {
  it('fetches the page alone, after robots.txt, and keeps where it came from', async () => {
    const page = `${PAGE}<img src="/picture.png"><script src="/run.js"></script>`;
    const server = await start({
      '/a': (response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'id=1', 'x-client-ip': '203.0.113.9' })
          .end(page),
    });
    const link = `http://127.0.0.1:${server.port}/a`;
    const { bytes, told, fetched } = await fetchLink(link, own);
    expect(new TextDecoder().decode(bytes)).toBe(page);
    expect(server.asked).toEqual(['/robots.txt', '/a']);
    expect(told).toEqual({ url: link });
    expect(fetched).toMatchObject({ asked: link, from: link, status: 200, headers: { 'content-type': 'text/html' } });
    // Neither cookies nor what tells who asked.
    expect(Object.keys(fetched.headers).sort()).toEqual(['content-type', 'date']);
  });

  it('follows a redirect on the same server and says where it ended', async () => {
    const server = await start({
      '/old': (response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': (response) => response.end(PAGE),
    });
    const { told } = await fetchLink(`http://127.0.0.1:${server.port}/old`, own);
    expect(told.url).toBe(`http://127.0.0.1:${server.port}/new`);
  });

  it('does not fetch what robots.txt forbids to it, or while robots.txt cannot be had', async () => {
    const rules = 'User-agent: Gainsay\nDisallow: /closed\n\nUser-agent: *\nDisallow:';
    const polite = await start({
      '/robots.txt': (response) => response.end(rules),
      '/closed/a': (response) => response.end(PAGE),
      '/open': (response) => response.end(PAGE),
    });
    const broken = await start({ '/robots.txt': (response) => response.writeHead(500).end() });
    expect(await sentence(`http://127.0.0.1:${polite.port}/closed/a`)).toBe(
      ': the robots.txt of 127.0.0.1 does not allow it, so it is not fetched; save the page and name the file',
    );
    expect(polite.asked).toEqual(['/robots.txt']);
    expect(await sentence(`http://127.0.0.1:${polite.port}/open`)).toBe('fetched');
    expect(await sentence(`http://127.0.0.1:${broken.port}/`)).toContain('cannot be had, so it is not fetched');
  });

  it.each([
    ['127.0.0.1', 'a private address'],
    ['2130706433', 'a private address as a number'],
    ['[::ffff:127.0.0.1]', 'a private address in an IPv6 one'],
    ['localhost', 'a private name'],
    ['public.example', 'a public name with a private address'],
  ])('asks nothing of %s, %s', async (host) => {
    const server = await start({ '/': (response) => response.end(PAGE) });
    const told = await sentence(`http://${host}:${server.port}/`, {
      limits: SHORT,
      resolve: () => Promise.resolve(['93.184.216.34', '127.0.0.1']),
    });
    expect(told).toContain('lies on a private or local network, and only public addresses are fetched');
    expect(server.asked).toEqual([]);
  });

  it('never asks a metadata service, even where private networks are allowed', async () => {
    expect(await sentence('http://169.254.169.254/latest/')).toBe(
      ': it lies on a private or local network, and only public addresses are fetched',
    );
  });

  it('does not follow a redirect to another private place, by address or by name', async () => {
    const inner = await start({ '/': (response) => response.end('secret') });
    for (const target of [
      `http://127.0.0.1:${inner.port}/`,
      `http://127.0.0.2:${inner.port}/`,
      `http://localhost:${inner.port}/`,
      `http://inner.example:${inner.port}/`,
    ]) {
      const outer = await start({ '/': (response) => response.writeHead(302, { location: target }).end() });
      const told = await sentence(`http://127.0.0.1:${outer.port}/`, {
        ...own,
        resolve: () => Promise.resolve(['127.0.0.1']),
      });
      expect(told).toContain(`it redirects to ${new URL(target).hostname}, which lies on a private or local network`);
    }
    expect(inner.asked).toEqual([]);
  });

  it('checks the addresses of every connection, because a name server may change its mind', async () => {
    const server = await start({ '/': (response) => response.end(PAGE) });
    let asked = 0;
    const told = await sentence(`http://rebinding.example:${server.port}/`, {
      ...own,
      resolve: () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '169.254.169.254']),
    });
    expect(told).toContain('lies on a private or local network');
    expect(server.asked).toEqual(['/robots.txt']);
  });

  it('refuses what is no page, with one sentence each', async () => {
    const server = await start({
      '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
      '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      '/login': (response) => response.writeHead(403).end(),
      '/busy': (response) => response.writeHead(429).end(),
      '/empty': (response) => response.end(),
      '/large': (response) => response.end('x'.repeat(100_001)),
      '/bomb': (response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
      '/no-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    });
    const at = (path: string) => sentence(`http://127.0.0.1:${server.port}${path}`);
    expect(await at('/loop')).toBe(': it redirects more than 3 times; name the page it ends at');
    expect(await at('/file')).toBe(': it leads to a file: link; only http and https are fetched');
    expect(await at('/login')).toContain('the server does not show it to Gainsay (403)');
    expect(await at('/gone')).toBe(': there is no such page (404); check the link');
    expect(await at('/busy')).toBe(': the server is busy or wants fewer questions (429); try again later');
    expect(await at('/empty')).toContain('the server sent an empty page');
    expect(await at('/large')).toBe(': it is over the limit of 0.1 MB a report; save the part you need');
    expect(await at('/bomb')).toBe(': it is over the limit of 0.1 MB a report; save the part you need');
    expect(await at('/no-gzip')).toContain('the page cannot be had (Z_DATA_ERROR)');
    expect(await sentence('http://user:secret@example.com/')).not.toContain('secret');
  });

  it('gives up on a server that never answers, sends forever, hangs up or counts wrong', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
    const silent = await startRaw(() => {});
    const endless = await startRaw((socket) => {
      socket.write(`${head}\r\n`);
      const more = setInterval(() => socket.write('word '), 50);
      socket.on('close', () => clearInterval(more));
    });
    const short = await startRaw((socket) => socket.end(`${head}Content-Length: 5000\r\n\r\n${PAGE}`));
    const noServer = await startRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    // One limit is short at a time, so that a busy machine cannot mistake one for the other.
    const at = ({ port }: Served, limits = {}) =>
      sentence(`http://127.0.0.1:${port}/`, {
        ...own,
        limits: { ...SHORT, silence: 20_000, whole: 20_000, ...limits },
      });
    expect(await at(silent, { silence: 300 })).toBe(': the server is silent for 0.3 seconds; try again later');
    expect(await at(endless, { whole: 1_000 })).toContain('the page was not whole after 1 seconds');
    expect(await at(short)).toBe(': the connection ended before the page was whole; try again later');
    expect(await at(noServer)).toBe(': what answers is no web server; check the link');
    const closed = await serve({});
    await closed.close();
    expect(await sentence('http://127.0.0.1:1/')).toContain('the page cannot be had (bad port)');
    expect(await at(closed)).toBe(': the server refuses the connection; check the link, or try again later');
  });
});
