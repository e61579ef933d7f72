import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, MAXIMUM_BYTES } from '../../src/collect/collect.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-collect-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** One line for each outcome: the file and its text, or the file and the sentence that refuses it. */
async function outcomes(paths: string[], stdin?: Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  const short = (path: string) => (path === '-' ? path : relative(folder, path));
  for await (const found of collect(paths, stdin ? { stdin: from(stdin) } : {})) {
    const said =
      'refusal' in found
        ? `! ${found.refusal.message.replaceAll(`${folder}/`, '').replaceAll(folder, '.')}`
        : new TextDecoder().decode(found.bytes);
    lines.push(`${short(found.file)}: ${said}`);
  }
  return lines;
}

async function* from(chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield* chunks;
}

describe('collect finds reports', () => {
  it('takes files in the order they are named', async () => {
    const [b, a] = [write('b.txt', 'two'), write('a.md', 'one')];
    expect(await outcomes([b, a])).toEqual(['b.txt: two', 'a.md: one']);
  });

  it('walks a folder by name, below it too, and leaves hidden and other files out', async () => {
    for (const name of ['b.txt', 'a/z.TXT', 'a/k.json', '.hidden.txt', '.git/x.txt', 'notes.md']) write(name, name);
    expect(await outcomes([folder])).toEqual(['a/z.TXT: a/z.TXT', 'b.txt: b.txt']);
  });

  it('does not follow a link to a folder round and round', async () => {
    write('a.txt', 'one');
    symlinkSync(folder, join(folder, 'again'));
    expect(await outcomes([folder])).toEqual(['a.txt: one']);
  });

  it('takes what a shell pattern gives: sidecars among the reports are no reports', async () => {
    const paths = [write('a.json', '{}'), write('a.txt', 'one'), write('b.txt', 'two')];
    expect(await outcomes(paths)).toEqual(['a.txt: one', 'b.txt: two']);
  });

  it('reads standard input under the name -', async () => {
    const bytes = new TextEncoder().encode('from a pipe');
    expect(await outcomes(['-'], [bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(['-: from a pipe']);
  });
});

describe('collect tells what is known of a report', () => {
  it('whose name ends in two parts', async () => {
    const path = write('a.warc.gz', 'one');
    write('a.json', '{"publisher":"P"}');
    for await (const found of collect([path])) expect(found).toMatchObject({ told: { publisher: 'P' } });
  });

  async function toldOf(sidecar: string): Promise<unknown> {
    const path = write('a.txt', 'one');
    write('a.json', sidecar);
    for await (const found of collect([path]))
      return 'refusal' in found ? found.refusal.message.replaceAll(`${folder}/`, '') : found.told;
    return undefined;
  }

  it.each([
    [
      'every fact',
      '{"title":"T","publisher":"P","published":"2025-06-05","url":"u","byline":"B","language":"en","medium":"article"}',
      { title: 'T', publisher: 'P', published: '2025-06-05', url: 'u', byline: 'B', language: 'en', medium: 'article' },
    ],
    ['date for published', '{"date":"2025-06-05"}', { published: '2025-06-05' }],
    ['published before date', '{"date":"2024-01-01","published":"2025-06-05"}', { published: '2025-06-05' }],
    ['no empty values, no other keys', '{"title":"","url":null,"note":{"a":1}}', {}],
    ['a byte order mark', '\ufeff{"title":"T"}', { title: 'T' }],
  ])('%s', async (_, sidecar, told) => {
    expect(await toldOf(sidecar)).toEqual(told);
  });

  it.each([
    [
      '{"title": "T"',
      'a.json: it is not valid JSON, so what it tells of its report cannot be read; correct it or remove it',
    ],
    [
      '[1]',
      'a.json: it has to be one JSON object such as {"publisher": "...", "published": "2025-06-05"}; correct it or remove it',
    ],
    ['{"published": 2025}', 'a.json: the value of "published" has to be text in quotes; correct it or remove it'],
  ])('refuses %s', async (sidecar, sentence) => {
    expect(await toldOf(sidecar)).toBe(sentence);
  });
});

describe('collect refuses with one sentence and goes on', () => {
  const others = () => write('z.txt', 'still read');

  it.each([
    [
      'a missing file',
      () => join(folder, 'no.txt'),
      'no.txt: ! no.txt: there is no such file or folder; check the name',
    ],
    ['an empty file', () => write('e.txt', ''), 'e.txt: ! e.txt: it is empty; a report needs some text'],
    [
      'a folder without reports',
      () => join(write('f/notes.md', 'x'), '..'),
      'f: ! f: the folder holds no reports; Gainsay takes the files in it that end in .txt .html .htm .xhtml .pdf .docx .eml .vtt .srt .rss .atom .xml .warc .warc.gz, so name other text files one by one',
    ],
    [
      'a sidecar without its report',
      () => write('s.json', '{}'),
      's.json: ! s.json: a .json file tells the facts of a report and needs s.txt or the like beside it; name the report itself',
    ],
    [
      'nothing but the sidecar of a report',
      () => [write('o.txt', 'one'), write('o.json', '{}')][1]!,
      'o.json: ! o.json: it tells the facts of o.txt and is no report of its own; name o.txt and the facts are taken from here',
    ],
    [
      'a file over the limit',
      () => write('big.txt', new Uint8Array(MAXIMUM_BYTES + 1)),
      'big.txt: ! big.txt: it is over the limit of 20 MB a report; split it into single reports',
    ],
  ])('%s', async (_, path, line) => {
    expect(await outcomes([path(), others()])).toEqual([line, 'z.txt: still read']);
  });

  it('a stream over the limit, read no further', async () => {
    const chunk = new Uint8Array(MAXIMUM_BYTES / 2);
    const [line] = await outcomes(['-'], [chunk, chunk, chunk]);
    expect(line).toBe('-: ! standard input: it is over the limit of 20 MB a report; split it into single reports');
  });

  it('an empty stream', async () => {
    expect(await outcomes(['-'], [])).toEqual(['-: ! standard input: it is empty; a report needs some text']);
  });

  // The superuser may read everything, so there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = write('p.txt', 'x');
    chmodSync(path, 0);
    const sentence = 'no permission to read it; change its permissions, or copy it to where you may read it';
    expect(await outcomes([path, others()])).toEqual([`p.txt: ! p.txt: ${sentence}`, 'z.txt: still read']);
  });
});
