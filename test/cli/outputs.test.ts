import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { runInProcess } from '../support/run-in-process.ts';

const REPORT = 'Officials in Velmark said on Monday that Ostmark attacked the port. The harbour office denied it.\n';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-outputs-'));
  mkdirSync(at('in'));
  writeFileSync(at('in/kin.txt'), REPORT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an output never spoils an input', () => {
  const made: Record<string, () => void> = {
    'by a link': () => symlinkSync(at('in/kin.txt'), at('other.html')),
    'by a hard link': () => linkSync(at('in/kin.txt'), at('other.html')),
    'by a link to its folder': () => symlinkSync(at('in'), at('again')),
    '': () => undefined,
  };

  it.each([
    ['the report', '', ['in/kin.txt'], '--stix', 'in/kin.txt', /in\/kin\.txt would replace a report/],
    ['the report', 'by a link', ['in/kin.txt'], '--html', 'other.html', /would replace a report/],
    ['the report', 'by a hard link', ['in/kin.txt'], '--html', 'other.html', /would replace a report/],
    ['a report of the folder', '', ['in'], '--html', 'in/kin.txt', /would replace a report/],
    ['its sidecar', '', ['in/kin.txt'], '--html', 'in/kin.json', /is known of .*in\/kin\.txt, beside which it lies/],
    ['its sidecar', 'by a link to its folder', ['in/kin.txt'], '--misp', 'again/kin.json', /is known of/],
    ['the sidecar of one in the folder', '', ['in'], '--stix', 'in/kin.json', /is known of/],
  ])('%s, named %s: exit code 2', async (_, how, inputs, option, place, sentence) => {
    made[how]!();
    const ran = await runInProcess(['dossier', ...inputs.map(at), option, at(place)]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(sentence);
    expect(ran.stderr).toMatch(/: give it a file of another name, best in another folder\.\n$/);
    expect(readdirSync(at('in'))).toEqual(['kin.txt']);
    expect(readFileSync(at('in/kin.txt'), 'utf8')).toBe(REPORT);
  });

  it('the case', async () => {
    await runInProcess(['add', at('in'), '--case', at('c.gainsay')]);
    const before = readFileSync(at('c.gainsay'));
    const ran = await runInProcess(['dossier', '--html', at('c.gainsay'), '--case', at('c.gainsay')]);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/would replace the case itself: give it/)]);
    expect(readFileSync(at('c.gainsay')).equals(before)).toBe(true);
  });

  it.each([
    [
      'a report',
      ['in/statements.csv'],
      'in',
      /would replace a report that is to be read, \S+in\/statements\.csv: give/,
    ],
    ['a report that a link leads to', ['other.csv'], 'in', /would replace a report that is to be read/],
    ['the case', ['--case', 'in/statements.csv'], 'in', /would replace the case itself, \S+in\/statements\.csv: give/],
    ['another form', ['--html', 'in/statements.csv'], 'in', /statements\.csv is to hold two forms of the dossier/],
  ])('by a table of --csv that bears the name of %s', async (_, named, place, sentence) => {
    writeFileSync(at('in/statements.csv'), REPORT);
    symlinkSync(at('in/statements.csv'), at('other.csv'));
    const args = named.map((one) => (one.startsWith('--') ? one : at(one)));
    const ran = await runInProcess(['dossier', ...args, '--csv', at(place)]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(sentence);
    expect(readdirSync(at('in'))).toEqual(['kin.txt', 'statements.csv']);
    expect(readFileSync(at('in/statements.csv'), 'utf8')).toBe(REPORT);
  });

  it('tables are written into the folder of the reports, and again', async () => {
    for (let i = 0; i < 2; i++) expect((await runInProcess(['dossier', at('in'), '--csv', at('in')])).code).toBe(0);
    expect(readFileSync(at('in/statements.csv'), 'utf8')).toMatch(/Velmark/);
  });

  it('a name that no input has is written, beside the reports as well', async () => {
    const ran = await runInProcess([
      'dossier',
      at('in/kin.txt'),
      '--html',
      at('in/kin.html'),
      '--stix',
      at('kin.json'),
    ]);
    expect(ran.code).toBe(0);
    expect(readdirSync(at('in'))).toEqual(['kin.html', 'kin.txt']);
  });
});

describe('what Gainsay wrote into a folder is no report of it', () => {
  it.each([
    ['--html', 'in/out.html'],
    ['--html', 'in/out.txt'],
    ['--stix', 'in/out.txt'],
    ['--misp', 'in/out.txt'],
  ])('%s %s: passed over, said so, and written again', async (option, place) => {
    const call = ['dossier', at('in'), option, at(place), '--json'];
    const first = await runInProcess(call);
    const again = await runInProcess(call);
    expect([again.code, again.stdout]).toEqual([0, first.stdout]);
    expect(again.stderr).toMatch(/in\/out\.\w+: Gainsay wrote it, and it is no report, so it was passed over; name it/);
  });

  it('nor the dossier or the reading printed as JSON', async () => {
    for (const command of ['dossier', 'read']) {
      const { stdout } = await runInProcess([command, at('in/kin.txt'), '--json']);
      writeFileSync(at(`in/${command}.txt`), stdout);
    }
    const { stdout } = await runInProcess(['list', 'reports', at('in'), '--json']);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it('is kept out of a case, and counts as nothing refused', async () => {
    await runInProcess(['dossier', at('in'), '--html', at('in/out.html')]);
    const ran = await runInProcess(['add', at('in'), '--case', at('c.gainsay')]);
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringMatching(/: 1 added, 0 already there\n$/)]);
    expect(ran.stderr).toMatch(/out\.html: Gainsay wrote it/);
  });

  it('leaves a folder without reports where there is nothing else', async () => {
    await runInProcess(['dossier', at('in'), '--html', at('in/out.html')]);
    rmSync(at('in/kin.txt'));
    const ran = await runInProcess(['dossier', at('in')]);
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringMatching(/the folder holds no reports/)]);
  });

  it('a page that only tells of Gainsay is a report', async () => {
    writeFileSync(at('in/b.html'), `<!doctype html><title>Gainsay</title><p>${REPORT}</p>`);
    const { stdout } = await runInProcess(['list', 'reports', at('in'), '--json']);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });
});

describe('where an output goes', () => {
  it('into a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const read = readFile(at('pipe'), 'utf8');
    const ran = await runInProcess(['dossier', at('in'), '--html', at('pipe')]);
    expect(ran.code).toBe(0);
    expect(await read).toMatch(/^<!doctype html>[^]*<\/html> $/);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('into a pipe, as far as somebody reads', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const head = spawn('head', ['-c', '5', at('pipe')], { stdio: 'ignore' });
    const ended = once(head, 'exit');
    await writeWhole(at('pipe'), Array<string>(100).fill('x'.repeat(10_000)));
    await ended;
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it('into a device that a link leads to', async () => {
    symlinkSync('/dev/null', at('null'));
    expect((await runInProcess(['dossier', at('in'), '--stix', at('null')])).code).toBe(0);
    expect(lstatSync(at('null')).isSymbolicLink()).toBe(true);
  });

  it('into the file that a link leads to', async () => {
    writeFileSync(at('page.html'), 'old');
    symlinkSync(at('page.html'), at('latest.html'));
    expect((await runInProcess(['dossier', at('in'), '--html', at('latest.html')])).code).toBe(0);
    expect(lstatSync(at('latest.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.each([
    ['html', /--html - names no place to write to: give --html \/dev\/stdout to print it, .*--json/],
    ['misp', /--misp - names no place/],
    ['stix', /--stix - names no place/],
    ['csv', /--csv - names no place to write to: name a folder for the tables, or give --json/],
  ])('--%s - is refused', async (form, sentence) => {
    const ran = await runInProcess(['dossier', at('in'), `--${form}`, '-']);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringMatching(sentence)]);
  });
});
