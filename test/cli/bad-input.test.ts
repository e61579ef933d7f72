import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runGainsay } from '../support/run-gainsay.ts';

const GOOD = 'Officials in Velmark said on Monday that the port was attacked. The harbour office denied it.\n';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-cli-'));
  writeFileSync(at('good.txt'), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every kind of bad file, how it is made, and what the one sentence about it must say. */
const BAD: [string, (file: string) => void, RegExp][] = [
  ['missing', () => undefined, /no file|does not exist|missing|no such/i],
  ['empty', (file) => writeFileSync(file, ''), /empty/i],
  ['only white space', (file) => writeFileSync(file, ' \n\n\t\n'), /only white space/],
  [
    'binary',
    (file) => writeFileSync(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    /text/i,
  ],
  ['a PDF', (file) => writeFileSync(file, Buffer.from('%PDF-1.7\n\u0000\u0001\u0002', 'latin1')), /PDF/],
  [
    'one line of 10 MB',
    (file) => writeFileSync(file, Buffer.alloc(10_000_000, 'word ')),
    /a line of 10,000,000 characters.*up to 2,000,000/,
  ],
  ['over 20 MB', (file) => writeFileSync(file, Buffer.alloc(20 * 1024 * 1024 + 1, 'word ')), /20 MB/],
];

describe('bad input beside good input', () => {
  it.each(BAD)('%s: one sentence, the rest is read, exit code 3', async (_, make, sentence) => {
    make(at('bad.txt'));
    const ran = await runGainsay(['read', '--json', at('bad.txt'), at('good.txt')]);
    expect(ran.code).toBe(3);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr).toContain('bad.txt');
    expect(
      ran.stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { report: { text: string } }).report.text),
    ).toEqual([GOOD]);
  });

  it.skipIf(userInfo().uid === 0)('no permission: one sentence', async () => {
    writeFileSync(at('bad.txt'), GOOD);
    chmodSync(at('bad.txt'), 0);
    const ran = await runGainsay(['read', '--json', at('bad.txt'), at('good.txt')]);
    expect([ran.code, ran.stderr.trim().split('\n').length]).toEqual([3, 1]);
  });

  it('a folder without reports: one sentence', async () => {
    mkdirSync(at('none'));
    const ran = await runGainsay(['dossier', at('none')]);
    expect([ran.code, ran.stdout]).toEqual([3, '']);
    expect(ran.stderr).toMatch(/none.*(holds no|no reports|without)/);
  });

  it('broken UTF-8 is read, with a caveat', async () => {
    writeFileSync(
      at('broken.txt'),
      Buffer.concat([Buffer.from(GOOD), Buffer.from([0xe2, 0x28, 0xa1]), Buffer.from(GOOD + 'Zürich — “said”.')]),
    );
    const ran = await runGainsay(['read', '--json', at('broken.txt')]);
    const read = JSON.parse(ran.stdout) as { caveats: { reason: string }[]; report: { text: string } };
    expect(ran.code).toBe(0);
    expect(read.report.text.startsWith(GOOD)).toBe(true);
    expect(read.caveats.map((caveat) => caveat.reason).join()).toMatch(/UTF-8|encod|charact/i);
  });

  it('a sidecar that is not JSON is told', async () => {
    writeFileSync(at('good.json'), '{ "publisher": ');
    const ran = await runGainsay(['read', '--json', at('good.txt')]);
    expect(`${ran.stderr}${ran.stdout}`).toMatch(/good\.json/);
  });
});

describe('bad cases', () => {
  it.each([
    ['is not there', () => undefined, ['dossier'], 4, /There is no case/],
    ['is a text', () => writeFileSync(at('c.gainsay'), GOOD), ['dossier'], 4, /not a case/],
    ['is a folder', () => mkdirSync(at('c.gainsay')), ['dossier'], 4, /is a folder/],
    ['has no folder', () => undefined, ['add', 'good.txt', '--case', 'none/c.gainsay'], 4, /no folder/],
  ])('a case that %s', async (_, make, args, code, sentence) => {
    make();
    const ran = await runGainsay(args.includes('--case') ? args : [...args, '--case', at('c.gainsay')], {
      cwd: folder,
    });
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(sentence);
  });
});

describe('wrong use', () => {
  it.each([
    [['dosier'], /unknown command.*dossier/s],
    [['export', '--help'], /unknown command 'export'/],
    [['help', 'export'], /unknown command 'export'/],
    [['dossier', '--htlm', 'x'], /unknown option.*--html/s],
    [['dossier', '--pdf'], /unknown option '--pdf'\n(?!.*mean)/s],
    [['dossier', '--csv'], /argument missing/],
    [['dossier', '--tlp', 'red'], /--tlp red marks what --html, --stix and --misp write.*add one/],
    [['dossier', '--stix', 'x', '--misp', './x'], /x is to hold two forms of the dossier: give each a place/],
    [
      ['dossier', '--tlp', 'pink', '--html', 'x'],
      /--tlp pink is no level of TLP 2\.0: give one of clear, green, amber, amber\+strict, red/,
    ],
    [['dossier', '--tlp', 'red', '--csv', 'x'], /--tlp red can not mark tables: write --csv apart/],
    [['list', 'birds', 'x.txt'], /reports, events, actors, statements/],
    [['read'], /missing required argument/],
  ])('%j: exit code 2 and a way on', async (args, sentence) => {
    const ran = await runGainsay(args);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(sentence);
  });

  it('a reference that is not there: exit code 6', async () => {
    const ran = await runGainsay(['show', 's-zzzzz', at('good.txt')]);
    expect([ran.code, ran.stdout]).toEqual([6, '']);
    expect(ran.stderr).toMatch(/s-zzzzz/);
  });

  it('a page that cannot be written: exit code 2, nothing left behind', async () => {
    const ran = await runGainsay(['dossier', at('good.txt'), '--html', at('none/out.html')]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/none\/out\.html cannot be written/);
  });

  it('tables where a file is: exit code 2, and the file stays', async () => {
    const ran = await runGainsay(['dossier', at('good.txt'), '--csv', at('good.txt')]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/good\.txt is a file or lies in one, and no folder: name a folder/);
  });
});
