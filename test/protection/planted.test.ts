import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { openAids, readReports } from '../../src/gainsay.ts';
import type { AnnotatedReport } from '../../src/model/annotated-report.ts';
import { referTo } from '../../src/model/reference.ts';
import { stixId } from '../../src/present/stix/stix-object.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { allRows, dropCase, freshCase, SERVER } from '../support/postgres.ts';
import { runGainsay } from '../support/run-gainsay.ts';
import { filesIn } from '../support/files-in.ts';
import { runInProcess } from '../support/run-in-process.ts';
import { RUNS, WRONG } from './every-command.ts';
import {
  BESIDE_NOTICE,
  BESIDE_WIRE,
  NAMES,
  PAGE,
  PAGE_PATH,
  REPORTS,
  SEALED_LATER,
  SEALED_ROLE,
  VALUES,
  VISIBLE,
} from './planted-reports.ts';

interface Output {
  name: string;
  text: string;
  /** After the last decision to seal. */
  late: boolean;
}

/** A case in a file and, where there is a server, one in PostgreSQL: every command runs on both. */
const CASES = ['case.gainsay', ...(SERVER ? [freshCase()] : [])];

/** Every reference that a name makes in what is read here when nothing is sealed, and the name. */
let clearReferences: { id: string; of: string }[];
/** As far as the shortest form of a reference goes. */
const SHORT = 'a-00000'.length;
const STIX_TYPES = ['identity', 'note', 'relationship'];

let folder: string;
let work: string;
const outputs: Output[] = [];
/** Every file the program left, read while the case was still open, write-ahead log and index among them; and all rows of the other store. */
const files = new Map<string, Buffer>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-planted-'));
  work = join(folder, 'work');
  const reports = join(folder, 'reports');
  const binary = join(folder, 'Corvin-Aldemar_A123456789.bin');
  mkdirSync(reports);
  mkdirSync(work);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), text);
  writeFileSync(join(reports, 'wire.json'), BESIDE_WIRE);
  writeFileSync(join(reports, 'notice.json'), BESIDE_NOTICE);
  writeFileSync(binary, Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]));

  const read: AnnotatedReport[] = [];
  for await (const one of readReports([reports])) if ('report' in one) read.push(one);
  const { actors, lineage } = reconcile(read, [], openAids().codebooks);
  clearReferences = [
    ...actors.map(({ id, name, aliases }) => ({ id, of: [name, ...aliases.map((alias) => alias.name)].join(', ') })),
    ...lineage.map(({ id, from }) => ({ id, of: from })),
  ];

  const server = createServer((request, response) => {
    const found = request.url === PAGE_PATH;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html', etag: '"A123456789-aldemar"' });
    response.end(found ? PAGE : '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  const said = () => outputs.map(({ text }) => text).join('\n');
  const last = (pattern: RegExp) => [...said().matchAll(pattern)].at(-1)?.[0] ?? 'none';
  let kept = CASES[0]!;
  // Asked for without being watched: while a person is unsealed, the list says who.
  let judgement = 'none';
  const places: Record<string, () => string> = {
    CASE: () => kept,
    FOLDER: () => reports,
    LINK: () => `http://127.0.0.1:${port}${PAGE_PATH}`,
    BINARY: () => binary,
    REPORT: () => last(/\br-[0-9a-f]{5,12}\b/g),
    STATEMENT: () => last(/\bs-[0-9a-z]{5,12}\b/g),
    VALUE: () => last(/\bv-[0-9a-z]{5,12}\b/g),
    ACTOR: () => last(/\ba-[0-9a-z]{5,12}\b(?=  \[Accused person)/g),
    CODE: () => last(/(?<=\[Accused person )\w+/g),
    JUDGEMENT: () => judgement,
  };
  const home = process.cwd();
  process.chdir(work);
  let late = false;
  const run = async (args: readonly string[]) => {
    const ran = await runInProcess(
      args.map((arg) => arg.replace(/\b[A-Z]{4,}/, (place) => places[place]?.() ?? place)),
    );
    if (args[0] === 'unseal') judgement = latestJudgement((await runInProcess(['seals', '--json'])).stdout);
    late ||= args.includes(SEALED_ROLE);
    outputs.push({ name: args.join(' '), text: ran.stdout + ran.stderr, late });
    return ran;
  };

  let watch: Database.Database | null = null;
  for (const place of CASES) {
    kept = process.env['GAINSAY_CASE'] = place;
    late = false;
    for (const args of place === CASES[0] ? RUNS : RUNS.filter((run) => !run.includes('FOLDER') || run[0] === 'add')) {
      const { code, stderr } = await run(args);
      expect(code, `gainsay ${args.join(' ')}: ${stderr}`).toBe(0);
      // A second reader keeps the write-ahead log from being folded into the case when a command ends.
      if (args[0] === 'add' && watch === null) {
        watch = new Database(join(work, place), { readonly: true });
        watch.exec('begin; select count(*) from reports');
      }
    }
    for (const args of WRONG) expect((await run(args)).code, `gainsay ${args.join(' ')}`).not.toBe(0);
  }
  delete process.env['GAINSAY_CASE'];
  process.chdir(home);
  for (const args of [
    ['read', '-'],
    ['add', '-', '--json'],
  ]) {
    const ran = await runGainsay(args, { cwd: work, stdin: Object.values(REPORTS).join('\n\n') });
    outputs.push({ name: args.join(' '), text: ran.stdout + ran.stderr, late: false });
  }
  for (const name of filesIn(work)) {
    const bytes = readFileSync(join(work, name));
    files.set(name, bytes);
    if (/\.(?:html|csv|json)$/.test(name))
      outputs.push({ name, text: bytes.toString(), late: name.startsWith('sealed') });
  }
  for (const shared of CASES.slice(1)) {
    files.set('rows in PostgreSQL', Buffer.from(await allRows(shared)));
    await dropCase(shared);
  }
  watch?.close();
  server.close();
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function latestJudgement(json: string): string {
  return (JSON.parse(json) as { decisions: { id: string }[] }).decisions.at(-1)?.id ?? 'none';
}

describe('the runs', () => {
  const run = [...RUNS, ...WRONG];
  it.each(createProgram().commands.map((command) => [command.name(), command] as const))(
    'use gainsay %s with each of its options: a new one goes into every-command.ts',
    (name, command) => {
      const used = run.filter((args) => args[0] === name);
      expect(used.length).toBeGreaterThan(0);
      const options = command.options.map((option) => option.long!).filter((long) => long !== '--help');
      expect(options.filter((long) => !used.some((args) => args.includes(long)))).toEqual([]);
    },
  );

  it('leave a case with its log, pages and tables', () => {
    expect([...files.keys()].sort()).toEqual(
      expect.arrayContaining([
        'case.gainsay',
        'case.gainsay-wal',
        'case.html',
        'files.html',
        'sealed.html',
        'sealed-tables/accusations.csv',
      ]),
    );
    expect(files.get('case.gainsay-wal')!.length).toBeGreaterThan(10_000);
  });
});

describe('planted personal data', () => {
  it('was looked for where the reports are kept', () => {
    const holding = [...files].filter(([, bytes]) => bytes.includes('Prosecutors charged Lorcan Vexholm'));
    expect(holding.map(([name]) => name)).toEqual(
      expect.arrayContaining(['case.gainsay', ...(SERVER ? ['rows in PostgreSQL'] : [])]),
    );
  });

  it.each(Object.entries(VALUES))('no %s on disk', (_, value) => {
    const holding = [...files].filter(([, bytes]) => spellings(value).some((spelling) => bytes.includes(spelling)));
    expect(holding.map(([name]) => name)).toEqual([]);
  });

  it.each(Object.entries(VALUES))('no %s in any output', (_, value) => {
    expect(outputs.filter(({ text }) => text.includes(value)).map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.keys(REPORTS))(
    'no hash of %s as it came: a masked number could be found from it by trying',
    (name) => {
      const hash = createHash('sha256').update(REPORTS[name]!).digest();
      const holding = [...files].filter(([, bytes]) => bytes.includes(hash) || bytes.includes(hash.toString('hex')));
      const saying = outputs.filter(({ text }) => text.includes(hash.toString('hex')));
      expect([...holding.map(([file]) => file), ...saying.map((output) => output.name)]).toEqual([]);
    },
  );

  it('leaves the domain of a masked address, which is an indicator', () => {
    expect(outputs.some(({ text }) => text.includes('@harbour.example'))).toBe(true);
  });
});

describe('planted names', () => {
  it.each(NAMES)('%s in no output, by no part of the name', (name) => {
    expect(leaksOf(name.split(' '), outputs)).toEqual([]);
  });

  it.each([SEALED_LATER, SEALED_ROLE])('"%s" in no output once it is sealed', (name) => {
    const words = name === SEALED_ROLE ? [SEALED_ROLE] : name.split(' ');
    expect(
      outputs.some(({ late, text }) => !late && text.includes(name)),
      'shown before',
    ).toBe(true);
    expect(
      leaksOf(
        words,
        outputs.filter(({ late }) => late),
      ),
    ).toEqual([]);
  });

  it.each(VISIBLE)('leaves %s, whom nothing exposes', (name) => {
    expect(outputs.find((output) => output.name === 'read --json FOLDER')?.text).toContain(name);
  });

  it('says that names are sealed', () => {
    expect(outputs.find(({ name }) => name === 'dossier FOLDER --jobs 2')?.text).toMatch(/sealed/);
  });
});

describe('references', () => {
  it.each(NAMES)('none is made of the name of %s, in full, in short or as a STIX identifier', (name) => {
    const words = new RegExp(name.replace(' ', '|'), 'i');
    const made = clearReferences.filter(({ of }) => words.test(of.replace(new RegExp(VISIBLE.join('|'), 'g'), '')));
    expect(made.length, 'has a reference in clear').toBeGreaterThan(0);
    const forms = made.flatMap(({ id }) => [id.slice(0, SHORT), ...STIX_TYPES.map((type) => stixId(type, id))]);
    expect(
      outputs.filter(({ text }) => forms.some((form) => text.includes(form))).map((output) => output.name),
    ).toEqual([]);
  });

  it('stay for whoever is not sealed', () => {
    const { id } = clearReferences.find(({ of }) => of === 'Tin Lantern')!;
    expect(outputs.find((output) => output.name === 'list actors FOLDER')?.text).toContain(id.slice(0, SHORT));
  });

  it('of a decision are not made of the name that it seals', () => {
    const json = outputs.findLast(({ name }) => name === 'seals --json')!.text;
    const { decisions } = JSON.parse(json) as { decisions: { id: string; by: string; at: string; sealed: boolean }[] };
    expect(decisions.length).toBeGreaterThan(1);
    for (const { id, by, at, sealed } of decisions) {
      const guesses = [...NAMES, SEALED_LATER, SEALED_ROLE].map((name) =>
        referTo('j', [{ kind: 'seal', name, sealed }, by, at]),
      );
      expect(guesses).not.toContain(id);
    }
  });
});

function spellings(value: string): Buffer[] {
  const wide = Buffer.from(value, 'utf16le');
  return [Buffer.from(value), wide, Buffer.from(wide).swap16()];
}

// The name of another bearer of a surname is no leak of it.
function leaksOf(words: readonly string[], searched: readonly Output[]): string[] {
  const forms = new RegExp(words.join('|'), 'gi');
  const others = new RegExp(VISIBLE.join('|'), 'g');
  return searched.flatMap(({ name, text }) =>
    [...text.replace(others, (other) => '-'.repeat(other.length)).matchAll(forms)].map(
      ({ index }) => `${name}: ${text.slice(Math.max(0, index - 30), index + 30)}`,
    ),
  );
}
