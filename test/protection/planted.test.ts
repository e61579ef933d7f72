import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allRows, dropCase, freshCase, SERVER } from '../support/postgres.ts';
import { runGainsay, type Ran } from '../support/run-gainsay.ts';

/** Invented personal data. None of it may be found on disk or in any output once a report was read. */
const VALUES = {
  'Taiwan ID number': 'A123456789',
  'mainland China ID number': '11010519491231002X',
  'US social security number': '219-09-9998',
  'international phone': '+886 2 5550 0143',
  'US phone': '(202) 555-0147',
  'e-mail local part': 'vesper.quillon77',
  'birth date': '4 February 1988',
};

/** Invented persons in positions that seal them. Their names stay in the case, and reach no output. */
const NAMES = ['Corvin Aldemar', 'Tessaly Wrenfield', 'Oriel Castavet', 'Bastian Thornquist', 'Lorcan Vexholm'];

/** Named in the same reports and exposed by nothing: they stay. The minister shares a surname with one of the accused. */
const VISIBLE = ['Ada Vexholm', 'Tin Lantern', 'Port Havel'];

const REPORTS: Record<string, string> = {
  'notice.txt': `Wanted: reward for information

Police in Velmark accused Corvin Aldemar of breaking into the systems of the harbour. A reward is offered for Tessaly Wrenfield, a hacker of the same group.

- Corvin Aldemar, ID number A123456789, born 4 February 1988, reachable at +886 2 5550 0143.
- Tessaly Wrenfield, ID number 11010519491231002X, social security number 219-09-9998.

Write to vesper.quillon77@harbour.example or call (202) 555-0147. Aldemar's flat was searched.
`,
  'wire.txt': `Corvin Aldemar among those wanted

MARHOLM - Prosecutors charged Oriel Castavet, 34, with hacking the harbour. Mr Castavet could not be reached. The ministry also published photographs of Bastian Thornquist, whom it accuses of spying.

The harbour office said that C. Aldemar and TESSALY WRENFIELD had left the country.
`,
  'positions.txt': `ALDEMAR'S LAWYER SPEAKS

The Aldemars left Velmark on Sunday. "Aldemar was at home," a neighbour said. The Aldemar-led crew fell apart at Port Havel; the Aldemars' car was found.

- Aldemar, owner of the flat
* WRENFIELD: not seen

ALDEMAR'S PHONE WAS OFF. Colonel Thornquist was (as "Thornquist") on the list. Ms Wrenfield's sister wept. Castavet's trial begins in May.

Prosecutors charged Lorcan Vexholm with hacking. Vexholm denied it. Minister Ada Vexholm is no relation of his. Ada Vexholm thanked the police, who accuse Tin Lantern of hacking Port Havel.

The group known as Tin Lantern has been silent since.
`,
  'call.txt': `00:00Aldemar is still at large, the police say.
00:05Our reporter asked Mr Castavet about it.
00:10Wrenfield said nothing, and that
00:14Thornquist was never there either, as far as
00:19Corvin
00:20Aldemar's friends know.
`,
  'Corvin-Aldemar_A123456789.txt':
    'Officials said nothing more about the case on Monday. A lawyer said his client denied the accusation.\n',
};
const SIDECAR = JSON.stringify({
  title: 'Who is Oriel Castavet?',
  url: 'https://news.example/corvin-aldemar',
  byline: 'vesper.quillon77@harbour.example',
});

const BESIDE_NOTICE = JSON.stringify({
  title: "Aldemar's last day: THE WRENFIELDS SPEAK",
  url: 'https://news.example/the-aldemars?q=Tessaly%20Wrenfield#thornquist_bastian',
  byline: 'Corvin Aldemar',
  publisher: 'Castavet Watch',
});

let folder: string;
let reports: string;
/** A case in a file and, where there is a server, one in PostgreSQL: every command runs on both. */
const places = ['case.gainsay', ...(SERVER ? [freshCase()] : [])];
const outputs: { name: string; text: string }[] = [];
const take = (name: string, ran: Ran) => outputs.push({ name, text: ran.stdout + ran.stderr });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-planted-'));
  reports = join(folder, 'reports');
  const work = join(folder, 'work');
  mkdirSync(reports);
  mkdirSync(work);
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(reports, name), text);
  writeFileSync(join(reports, 'wire.json'), SIDECAR);
  writeFileSync(join(reports, 'notice.json'), BESIDE_NOTICE);

  let place = '';
  const run = async (...args: string[]) =>
    take(
      args.join(' ').replaceAll(reports, 'FOLDER'),
      await runGainsay(args, { cwd: work, env: { GAINSAY_CASE: place } }),
    );
  await run('read', reports);
  await run('read', '--json', reports);
  await run('dossier', reports);
  await run('dossier', '--json', reports);
  await run('dossier', '--html', 'page.html', reports);
  for (place of places) {
    await run('add', reports);
    for (const kind of ['reports', 'events', 'actors', 'statements']) {
      await run('list', kind);
      await run('list', kind, '--json');
    }
    await run('search', 'harbour');
    await run('search', 'harbour', '--json');
    await run('dossier');
    const references = new Set(outputs.flatMap(({ text }) => text.match(/\b[rsvaec]-[0-9a-z]{5,12}\b/g) ?? []));
    for (const reference of [...references].slice(0, 12)) await run('show', reference);
  }
  outputs.push({ name: 'page.html', text: readFileSync(join(work, 'page.html'), 'utf8') });
  for (const shared of places.slice(1)) {
    writeFileSync(join(work, 'rows-in-postgresql'), await allRows(shared));
    await dropCase(shared);
  }
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('planted personal data', () => {
  it('was looked for where the reports are kept', () => {
    const kept = readdirSync(join(folder, 'work')).filter((name) =>
      readFileSync(join(folder, 'work', name)).includes('Prosecutors charged Lorcan Vexholm'),
    );
    expect(kept.filter((name) => !name.endsWith('-wal'))).toHaveLength(places.length);
  });

  it.each(Object.entries(VALUES))('no %s on disk', (_, value) => {
    const work = join(folder, 'work');
    const holding = readdirSync(work).filter((name) => {
      const bytes = readFileSync(join(work, name));
      return bytes.includes(value) || bytes.includes(Buffer.from(value, 'utf16le'));
    });
    expect(holding).toEqual([]);
  });

  it.each(Object.entries(VALUES))('no %s in any output', (_, value) => {
    expect(outputs.filter(({ text }) => text.includes(value)).map(({ name }) => name)).toEqual([]);
  });

  it('leaves the domain of a masked address, which is an indicator', () => {
    expect(outputs.some(({ text }) => text.includes('@harbour.example'))).toBe(true);
  });
});

describe('planted names', () => {
  it.each(NAMES)('%s in no output, by no part of the name', (name) => {
    const [given, family] = name.split(' ') as [string, string];
    const forms = new RegExp(`${given}|${family}`, 'gi');
    const others = new RegExp(VISIBLE.join('|'), 'g');
    const leaks = without(others).flatMap(({ name: output, text }) =>
      [...text.matchAll(forms)].map(({ index }) => `${output}: ${text.slice(Math.max(0, index - 30), index + 30)}`),
    );
    expect(leaks).toEqual([]);
  });

  it.each(VISIBLE)('leaves %s, whom nothing exposes', (name) => {
    expect(outputs.find((output) => output.name === 'read --json FOLDER')?.text).toContain(name);
  });

  it('says that names are sealed', () => {
    expect(outputs.find(({ name }) => name === 'dossier FOLDER')?.text).toMatch(/sealed/);
  });
});

// The name of another bearer of a surname is no leak of it.
function without(others: RegExp): typeof outputs {
  return outputs.map(({ name, text }) => ({ name, text: text.replace(others, (words) => '-'.repeat(words.length)) }));
}
