/**
 * Writes invented reports as the files a user would have, with the truth beside them:
 * `node gold/generate/write-files.ts FOLDER [REPORTS] [SEED]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateReports, type Generated } from './generate.ts';

const [folder, reports = '100', seed = '1'] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder to write to: node gold/generate/write-files.ts FOLDER [REPORTS] [SEED]');

const generated = generateReports({ seed: Number(seed), reports: Number(reports) });
const names = new Map(generated.map(({ annotated }, i) => [annotated.report.id, String(i).padStart(5, '0')]));
mkdirSync(folder, { recursive: true });
for (const one of generated) {
  const name = join(folder, nameOf(one));
  writeFileSync(`${name}.txt`, one.annotated.report.text);
  writeFileSync(`${name}.json`, `${JSON.stringify(one.facts, null, 2)}\n`);
}
writeFileSync(join(folder, 'truth.jsonl'), generated.map((one) => `${JSON.stringify(truthOf(one))}\n`).join(''));

function nameOf({ annotated }: Generated): string {
  return names.get(annotated.report.id)!;
}

function truthOf(one: Generated): object {
  const { story, takes, through, aside, values } = one;
  return {
    report: nameOf(one),
    story: story.id,
    takes: takes && { kind: takes.kind, from: names.get(takes.from) },
    through,
    aside: aside?.id ?? null,
    values,
  };
}
