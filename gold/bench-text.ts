import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '../examples');

/** The reports of the examples, as bytes. */
export function exampleReports(): Buffer[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(EXAMPLES, name)));
}

/** One report of about so many bytes: the paragraphs of the examples over and over, each with a number of its own. */
export function longReport(bytes: number): Buffer {
  const paragraphs = exampleReports().flatMap((report) => report.toString('utf8').split(/\n+/).filter(Boolean));
  const lines: string[] = [];
  let length = 0;
  for (let i = 0; length < bytes; i++) {
    const line = `${paragraphs[i % paragraphs.length]} That was item ${i}.`;
    lines.push(line);
    length += line.length + 2;
  }
  return Buffer.from(lines.join('\n\n'));
}
