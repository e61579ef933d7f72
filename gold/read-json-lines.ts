import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The values of a file that holds one a line, gzipped where its name says so. `mend` puts right what is no JSON in a line. */
export function readJsonLines<T>(path: string, mend: (line: string) => string = (line) => line): T[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(mend(line)) as T);
}
