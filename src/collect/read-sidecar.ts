import { readFile } from 'node:fs/promises';
import type { ToldFacts } from '../model/received.ts';
import { Refusal } from '../model/refusal.ts';
import { explain } from './explain.ts';
import { isFile } from './is-file.ts';
import { sidecarOf } from './sidecar.ts';

const FACTS = ['title', 'publisher', 'published', 'url', 'byline', 'language', 'medium'] as const;

/**
 * What `NAME.json` beside `NAME.txt` (or `NAME.html` ...) tells of it: title, publisher, published (or `date`), url, byline,
 * language, medium. Other keys are ignored, and so are empty values. A sidecar that cannot be understood is refused, and its report with it:
 * read without its facts it would be another report.
 */
export async function readSidecar(file: string): Promise<ToldFacts> {
  const sidecar = sidecarOf(file);
  if (sidecar === null || !(await isFile(sidecar))) return {};
  const content = parse(sidecar, await load(sidecar));
  const told: ToldFacts = {};
  for (const fact of FACTS) {
    const value = content[fact] ?? (fact === 'published' ? content['date'] : null);
    const text = textOf(sidecar, fact, value);
    if (text) told[fact] = text;
  }
  return told;
}

async function load(sidecar: string): Promise<string> {
  return readFile(sidecar, 'utf8').catch((error: unknown) => {
    throw explain(sidecar, error);
  });
}

function parse(sidecar: string, json: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    throw new Refusal(
      'input',
      `${sidecar}: it is not valid JSON, so what it tells of its report cannot be read; correct it or remove it`,
    );
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as Record<string, unknown>;
  throw new Refusal(
    'input',
    `${sidecar}: it has to be one JSON object such as {"publisher": "...", "published": "2025-06-05"}; correct it or remove it`,
  );
}

function textOf(sidecar: string, fact: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim();
  throw new Refusal('input', `${sidecar}: the value of "${fact}" has to be text in quotes; correct it or remove it`);
}
