import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runInProcess } from '../support/run-in-process.ts';

const REPORT = `MARHOLM - Prosecutors charged Oriel Castavet, 34, with hacking the harbour. Mr Castavet denied it.

Maren Ostholt, a neighbour, said the night keeper of the northern pier had seen nothing. Ostholt was not surprised.
`;

interface Register {
  sealed: { code: string; label: string; position: string; places: number; statement: string; judgement: string }[];
  decisions: { id: string; name: string; sealed: boolean; by: string; why: string; retracted: string | null }[];
}

let folder: string;
let file: string;
const gainsay = (...args: string[]) => runInProcess([...args, '--case', file]);
const seals = async () => JSON.parse((await gainsay('seals', '--json')).stdout) as Register;
/** The page of a case, which holds the reports' texts in full, without its tags. */
const textOf = async (ofCase: string) => {
  await runInProcess(['dossier', '--html', join(folder, 'page.html'), '--case', ofCase]);
  return readFileSync(join(folder, 'page.html'), 'utf8').replace(/<[^>]*>/g, '');
};
const text = () => textOf(file);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gainsay-seals-'));
  file = join(folder, 'case.gainsay');
  writeFileSync(join(folder, 'report.txt'), REPORT);
  await gainsay('add', join(folder, 'report.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says of a report without capitals that others may stand there by name', async () => {
  const caption = join(folder, 'caption.txt');
  const spoken =
    'the port of marl was shut for a week and the ferries did not sail while engineers looked at the files';
  writeFileSync(caption, spoken);
  expect((await runInProcess(['seals', caption])).stdout).toMatch(
    /^Nobody is sealed\.\n {2}Other names of persons may stand unsealed in r-\w+, written without capitals\.\n$/,
  );
  const register = JSON.parse((await runInProcess(['seals', caption, '--json'])).stdout) as {
    withoutCapitals: string[];
  };
  expect(register.withoutCapitals).toHaveLength(1);
  rmSync(caption);
});

describe('seals', () => {
  it('lists whom the report exposes, as what, and by which statement', async () => {
    const { sealed, decisions } = await seals();
    expect(decisions).toEqual([]);
    expect(sealed).toEqual([
      expect.objectContaining({
        position: 'charged',
        places: 2,
        judgement: null,
        statement: expect.stringMatching(/^s-/) as string,
      }),
    ]);
    expect((await gainsay('seals')).stdout).toMatch(
      /^1 person sealed\n {2}\[Accused person \w+\] charged by s-\w+; 2 places of 1 report\n {4}r-\w+ {2}“Prosecutors charged █{14}, 34, with hacking the harbour\.”\n$/,
    );
  });

  it('works on files without a case', async () => {
    const { stdout } = await runInProcess(['seals', join(folder, 'report.txt')]);
    expect(stdout).toMatch(/1 person sealed/);
    expect(stdout).not.toMatch(/Castavet/);
  });

  it('shows the words of a rule of position, too, sealed, and says what a code is', async () => {
    const report = join(folder, 'held.txt');
    writeFileSync(
      report,
      'Toma Varensk, a former clerk of UAB Amber Quay, was detained on Friday. Velmark was silent.\n',
    );
    const { sealed } = JSON.parse((await runInProcess(['seals', '--json', report])).stdout) as {
      sealed: { code: string; words: object }[];
    };
    const { code, words } = sealed[0]!;
    const text = '████████████, a former clerk of UAB Amber Quay, was detained on Friday.';
    expect([sealed.length, words]).toEqual([
      1,
      { report: expect.stringMatching(/^[0-9a-f]{64}$/) as string, start: 0, end: text.length, text },
    ]);
    const shown = await runInProcess(['show', code, report]);
    expect([shown.code, shown.stderr]).toEqual([6, expect.stringMatching(/is the code of a sealed name/)]);
    // The case has never seen these reports.
    const refused = await gainsay('unseal', '0Z0', '--why', 'x');
    expect([refused.code, refused.stderr]).toEqual([6, expect.stringMatching(/^gainsay: 0Z0: no name sealed here/)]);
    expect((await runInProcess(['show', '0Z0', report])).stderr).toMatch(/codes are made anew for each case/);
  });

  it('seals a name in all its forms, and gives its code, not the name', async () => {
    const { stdout } = await gainsay('seal', 'Maren Ostholt', '--why', 'a bystander', '--by', 'kit');
    expect(stdout).toMatch(
      /^Recorded as j-\w{12}\. \[Person \w+\] stands for the name from now on, in 2 places of 1 report\.\n$/,
    );
    expect(await text()).not.toMatch(/Ostholt|Maren/);
    const { sealed, decisions } = await seals();
    expect(decisions).toMatchObject([{ sealed: true, by: 'kit', why: 'a bystander', retracted: null }]);
    expect(sealed.find(({ judgement }) => judgement === decisions[0]!.id)?.label).toBe(decisions[0]!.name);
  });

  it('seals words that describe one, as they are written', async () => {
    await gainsay('seal', 'night keeper of the northern pier', '--why', 'there is only one');
    expect(await text()).not.toMatch(/northern pier/);
  });

  it('says so when a name stands in no report yet', async () => {
    expect((await gainsay('seal', 'Tobin Arkwright', '--why', 'to come')).stdout).toMatch(/no report yet/);
  });

  it('unseals by code, shows the name, and seals again when that is taken back', async () => {
    const { code, label } = (await seals()).sealed.find(({ position }) => position === 'charged')!;
    expect((await gainsay('unseal', code.toLowerCase(), '--why', 'convicted')).stdout).toContain(
      `${label} is shown by name`,
    );
    expect(await text()).toMatch(/charged Oriel Castavet, 34/);
    const decision = (await seals()).decisions.at(-1)!;
    expect(decision).toMatchObject({ name: 'Oriel Castavet', sealed: false, why: 'convicted' });
    expect((await gainsay('retract', decision.id)).stdout).toBe(`Retracted ${decision.id}.\n`);
    expect(await text()).not.toMatch(/Castavet/);
    const { decisions } = await seals();
    expect(decisions.at(-1)).toMatchObject({ name: label, retracted: expect.stringMatching(/^\d{4}-/) as string });
    expect((await gainsay('seals')).stdout).toMatch(/taken back \d{4}-/);
  });

  it('unseals by name, and the latest decision wins', async () => {
    await gainsay('unseal', 'Castavet Oriel', '--why', 'by name');
    expect(await text()).toMatch(/Castavet/);
    await gainsay('seal', 'Oriel Castavet', '--why', 'after all');
    expect(await text()).not.toMatch(/Castavet/);
  });

  it('shows neither of two with one name', async () => {
    const other = join(folder, 'namesakes.gainsay');
    const report = join(folder, 'namesakes.txt');
    writeFileSync(
      report,
      'Police charged Toma Varensk, 34, with hacking. Police charged Toma Varensk, 58, with theft.\n',
    );
    await runInProcess(['add', report, '--case', other]);
    const { sealed } = JSON.parse((await runInProcess(['seals', '--json', '--case', other])).stdout) as Register;
    expect(sealed).toHaveLength(2);
    const ran = await runInProcess(['unseal', sealed[0]!.code, '--why', 'x', '--case', other]);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/Another sealed person has the name of \[/)]);
  });

  describe('unsealing one name', () => {
    let own: string;
    const run = (...args: string[]) => runInProcess([...args, '--case', own]);
    const add = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      await run('add', join(folder, name));
    };
    const page = () => textOf(own);
    const codes = async () => (JSON.parse((await run('seals', '--json')).stdout) as Register).sealed;
    beforeEach(async () => {
      own = join(mkdtempSync(join(folder, 'own-')), 'case.gainsay');
      await add('first.txt', 'Police charged Maren Ostholt, 41, with hacking the port.\n');
    });

    it.each([
      ['a namesake of another age', 'Maren Ostholt, 23,'],
      ['a person of nearly that name', 'Maran Ostholt'],
      ['a person of nearly that name, later in the alphabet', 'Marin Ostholt'],
    ])('shows no more than that one: %s seals again, and it is said', async (_, other) => {
      await run('unseal', (await codes())[0]!.code, '--why', 'convicted');
      expect(await page()).toContain('charged Maren Ostholt');
      await add('second.txt', `Police charged ${other} with stealing the files.\n`);
      const shown = await page();
      expect(shown).not.toMatch(/Mar[aei]n|Ostholt/);
      expect(shown).toMatch(/\[Accused person \w+\] is sealed again/);
      expect(await codes()).toHaveLength(other.includes('23') ? 2 : 1);
    });

    it('shows all spellings that were sealed at the time', async () => {
      await add('second.txt', 'Police charged Maran Ostholt with stealing the files.\n');
      await run('unseal', (await codes())[0]!.code, '--why', 'convicted');
      expect(await codes()).toEqual([]);
      expect(await page()).toMatch(/charged Maren Ostholt[^]*charged Maran Ostholt/);
      expect(await page()).not.toContain('sealed again');
    });

    it('refuses a name spelled otherwise, and gives the code, not the name', async () => {
      const { code } = (await codes())[0]!;
      const refused = await run('unseal', 'Maren Osthold', '--why', 'x');
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(`type ${code}`)]);
      expect(refused.stderr).not.toMatch(/Maren|Osthol/);
      expect(await codes()).toHaveLength(1);
      expect((await run('unseal', 'maren ostholt', '--why', 'x')).code).toBe(0);
      expect(await codes()).toEqual([]);
    });
  });

  it('refuses what names nobody, without repeating it', async () => {
    for (const args of [
      ['unseal', 'Nobody Known', '--why', 'x'],
      ['retract', 'j-zzzzz'],
    ]) {
      const { code, stderr } = await gainsay(...args);
      expect([code, stderr]).toEqual([6, expect.stringMatching(/of this case is called so/)]);
      expect(stderr).not.toMatch(/Nobody/);
    }
    expect((await gainsay('seal', ' 7 ', '--why', 'x')).code).toBe(2);
  });

  it.each([
    ['seal', 'Oriel Castavet'],
    ['unseal', '7KQ'],
  ])('says what a reason is for, with an example: %s %s', async (...args) => {
    const { code, stderr } = await gainsay(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /needs --why: the reason stands beside the decision.*For example: gainsay (un)?seal .* --why "/,
    );
    expect(stderr).not.toContain('Castavet');
  });
});
