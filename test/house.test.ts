import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. A room always may import itself. No exceptions list: a breach is a change of design. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  codebooks: [],
  collect: ['model', 'codebooks'],
  read: ['model', 'codebooks'],
  ledger: ['model', 'codebooks'],
  reconcile: ['model', 'codebooks'],
  present: ['model', 'codebooks'],
  // The threads that gainsay.ts has its work done in.
  threads: ['model', 'codebooks', 'read'],
  // What people decide in a case that stays.
  case: ['model', 'codebooks', 'read', 'ledger', 'reconcile'],
  'gainsay.ts': ['model', 'codebooks', 'collect', 'read', 'ledger', 'reconcile', 'present', 'threads', 'case'],
  cli: ['gainsay.ts', 'present', 'model'],
  // Training reads the half of the gold that may be trained on.
  train: ['gainsay.ts', 'read', 'model', 'codebooks', 'gold'],
  gold: ['gainsay.ts', 'read', 'model', 'codebooks'],
};

/** Pure rooms: no disk, network or clock. */
const PURE = ['model', 'read', 'reconcile', 'present'];
const IMPURE_MODULES = /^node:(?!crypto$|util$)|^(undici|better-sqlite3|pg)$/;

const ROOT = resolve(import.meta.dirname, '..');
const FOLDERS = ['src', 'codebooks', 'train', 'gold'];

interface Import {
  file: string;
  specifier: string;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const lines = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...lines].map((match) => ({ file, specifier: match[2]!, typeOnly: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ file, specifier: match[1]!, typeOnly: false })),
  ];
}

/** The room a file belongs to: the folder below src, or the top-level folder, or `gainsay.ts`. */
function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' ? parts[1]! : parts[0]!;
}

function target(found: Import): string {
  return relative(ROOT, resolve(ROOT, dirname(found.file), found.specifier));
}

const files = FOLDERS.flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const own = imports.filter((found) => found.specifier.startsWith('.'));
const outside = imports.filter((found) => !found.specifier.startsWith('.'));

describe('the house', () => {
  it('finds the rooms', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
    expect(own.length).toBeGreaterThan(50);
  });

  it('lets a room import only what the design allows', () => {
    const breaches = own
      .filter((found) => {
        const from = roomOf(found.file);
        const to = roomOf(target(found));
        return from !== to && !MAY_IMPORT[from]!.includes(to);
      })
      .map((found) => `${found.file} -> ${target(found)}`);
    expect(breaches).toEqual([]);
  });

  it('reaches codebooks through one file', () => {
    const others = own
      .filter((found) => target(found).startsWith('codebooks/') && roomOf(found.file) !== 'codebooks')
      .filter((found) => target(found) !== 'codebooks/codebooks.ts')
      .map((found) => found.file);
    expect(others).toEqual([]);
  });

  it('keeps the pure rooms pure', () => {
    const breaches = outside
      .filter((found) => PURE.includes(roomOf(found.file)) && !found.typeOnly && IMPURE_MODULES.test(found.specifier))
      .map((found) => `${found.file} -> ${found.specifier}`);
    const calls = files
      .filter((file) => PURE.includes(roomOf(file)))
      .filter((file) =>
        /\b(Date\.now\(|new Date\(\)|Math\.random\(|random(Bytes|UUID|Int|Fill|FillSync)\(|getRandomValues\(|process\.|fetch\()/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
      );
    expect([...breaches, ...calls]).toEqual([]);
  });

  it('gives no other type the name of a noun of the model', () => {
    const typesOf = (file: string) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(
        ([, name]) => name!,
      );
    const nouns = new Set(files.filter((file) => roomOf(file) === 'model').flatMap(typesOf));
    const repeated = files
      .filter((file) => roomOf(file) !== 'model')
      .flatMap((file) => typesOf(file).flatMap((name) => (nouns.has(name) ? [`${file}: ${name}`] : [])));
    expect(repeated).toEqual([]);
  });

  it('lets each npm package in through one file', () => {
    const doors = new Map<string, Set<string>>();
    for (const found of outside.filter((one) => !one.specifier.startsWith('node:') && !one.typeOnly)) {
      const name = found.specifier
        .split('/')
        .slice(0, found.specifier.startsWith('@') ? 2 : 1)
        .join('/');
      doors.set(name, (doors.get(name) ?? new Set()).add(found.file));
    }
    const many = [...doors]
      .filter(([, entries]) => entries.size > 1)
      .map(([name, entries]) => `${name}: ${[...entries].join(', ')}`);
    expect(many).toEqual([]);
  });

  it('has no cycle at run time', () => {
    const atRunTime = own.filter((one) => !one.typeOnly);
    expect(firstCycle(graphOf(atRunTime.map((found) => [found.file, target(found)])))).toBeNull();
  });

  it('reads statements in folders that lean on each other one way only, types included', () => {
    const folderOf = (file: string) => /^src\/read\/statement\/(\w+)\//.exec(file)?.[1];
    const between = own.flatMap((found): [string, string][] => {
      const [from, to] = [folderOf(found.file), folderOf(target(found))];
      return from && to && from !== to ? [[from, to]] : [];
    });
    expect(new Set(between.flat()).size).toBeGreaterThan(10);
    expect(firstCycle(graphOf(between))).toBeNull();
  });
});

function graphOf(edges: readonly [from: string, to: string][]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const [from, to] of edges) graph.set(from, [...(graph.get(from) ?? []), to]);
  return graph;
}

function firstCycle(graph: Map<string, string[]>): string | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string | null => {
    if (done.has(file)) return null;
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' -> ');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}
