import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maskPersonalData, type Masked } from '../src/read/mask/mask.ts';
import { readJsonLines } from './read-json-lines.ts';
import type { Row } from './scorer.ts';

/** The kinds that a person marked in the material, by the names they have there and here. */
const KINDS: Record<string, string> = {
  PHONE_NUMBER: 'phone number',
  EMAIL_ADDRESS: 'e-mail address',
  IBAN_CODE: 'IBAN',
  US_SSN: 'US Social Security number',
  CREDIT_CARD: 'card number',
};

interface Sample {
  text: string;
  spans: { start: number; end: number; type: string }[];
}

/** How much of the personal data in the material is masked, how much else is, and how many masks the other sets get. */
export function measureMasking(bench: string): Row[] | string {
  const file = join(bench, 'dev', 'presidio_synth_v2.jsonl');
  if (!existsSync(file)) return 'Presidio synthetic dev (not in the folder)';
  const samples = readJsonLines<Sample>(file);
  const set = `Presidio synthetic dev (${samples.length} texts)`;
  return [
    ...recallRows(set, samples),
    { set, measure: 'masks on marked personal data, precision', value: precision(samples) },
    ...countRows(bench),
  ];
}

function recallRows(set: string, samples: readonly Sample[]): Row[] {
  return Object.entries(KINDS).map(([type, kind]) => {
    const marked = samples.flatMap((sample) => valuesOf(sample, type));
    const gone = marked.filter(({ left }) => left === '').length;
    return { set, measure: `${kind}: recall (${marked.length})`, value: marked.length ? gone / marked.length : null };
  });
}

/** What is still legible of each marked value; of an e-mail address the domain is to stay. */
function valuesOf({ text, spans }: Sample, type: string): { left: string }[] {
  const points = [...text];
  const masked = [...maskPersonalData(text).text];
  return spans
    .filter((span) => span.type === type)
    .map(({ start, end }) => {
      const at = type === 'EMAIL_ADDRESS' ? points.lastIndexOf('@', end - 1) : end;
      return {
        left: masked
          .slice(start, at)
          .join('')
          .replace(/[█\s().-]/g, ''),
      };
    });
}

// A mask is right where it touches anything marked that identifies or reaches a person.
const PERSONAL = new Set([...Object.keys(KINDS), 'STREET_ADDRESS', 'ZIP_CODE', 'US_DRIVER_LICENSE']);

function precision(samples: readonly Sample[]): number {
  const made = samples.flatMap(({ text, spans }) => {
    const units = (point: number) => [...text].slice(0, point).join('').length;
    const personal = spans
      .filter(({ type }) => PERSONAL.has(type))
      .map(({ start, end }) => ({ start: units(start), end: units(end) }));
    const touches = (mask: Masked) => personal.some(({ start, end }) => mask.start < end && start < mask.end);
    return maskPersonalData(text).masked.map(touches);
  });
  return made.filter(Boolean).length / made.length;
}

function countRows(bench: string): Row[] {
  const docs = join(bench, 'reports', 'docs');
  const polnear = join(bench, 'dev', 'polnear_dev.jsonl');
  const sets: [string, string[]][] = [];
  if (existsSync(docs)) {
    const names = readdirSync(docs).filter((name) => name.endsWith('.txt'));
    sets.push(['bench reports (32, all)', names.map((name) => readFileSync(join(docs, name), 'utf8'))]);
  }
  if (existsSync(polnear)) sets.push(['PolNeAR dev', readJsonLines<Sample>(polnear).map(({ text }) => text)]);
  return sets.map(([set, texts]) => ({
    set,
    measure: 'masks made, to be read one by one',
    value: texts.reduce((sum, text) => sum + maskPersonalData(text).masked.length, 0),
  }));
}
