import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldReport } from './gold-report.ts';
import { hashOf, placed, readMarks } from './placed-statement.ts';

const COLLECTIONS = ['casie.jsonl.gz', 'fnc1_bodies.jsonl.gz', 'newswcl50_topics0-4.jsonl'];

/**
 * Real news marked from end to end under the guidelines by AI models, in the order of their hashes. What stands in no collection of the
 * folder is passed over.
 */
export function loadPress(bench: string): GoldReport[] {
  const texts = new Map(
    COLLECTIONS.flatMap((name) => textsOf(join(bench, 'dev', name))).map((text) => [hashOf(text), text]),
  );
  return Object.entries(readMarks('press.marks.json')).flatMap(([hash, statements]) => {
    const text = texts.get(hash);
    if (text === undefined) return [];
    return [{ slug: `press-${hash.slice(0, 8)}`, text, half: halfOf(hash), statements: placed(text, statements) }];
  });
}

// By the hash, so that nobody chose which are never trained on.
function halfOf(hash: string): GoldReport['half'] {
  return /^[15d]/.test(hash) ? 'unseen' : 'train';
}

function textsOf(path: string): string[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
