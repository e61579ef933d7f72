import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failed } from '../model/received.ts';
import { Refusal } from '../model/refusal.ts';
import { ENDINGS, endingOf } from '../model/file-form.ts';
import { explain } from './explain.ts';
import { isFile } from './is-file.ts';
import { isLink } from './link/is-link.ts';

/** The file names a path stands for, or why it stands for none. */
export async function* findReports(path: string): AsyncGenerator<{ file: string } | Failed> {
  if (path === '-' || isLink(path)) {
    yield { file: path };
    return;
  }
  try {
    if ((await stat(path)).isDirectory()) yield* findInFolder(path);
    else if (!isSidecarName(path)) yield { file: path };
    else if (!(await hasReport(path))) yield { file: path, refusal: loneSidecar(path) };
  } catch (error) {
    yield { file: path, refusal: explain(path, error) };
  }
}

async function* findInFolder(folder: string): AsyncGenerator<{ file: string } | Failed> {
  let any = false;
  for await (const found of walk(folder)) {
    any = true;
    yield found;
  }
  if (!any) {
    const reason = `${folder}: the folder holds no reports; Gainsay takes the files in it that end in ${NAMED}, so name other text files one by one`;
    yield { file: folder, refusal: new Refusal('input', reason) };
  }
}

// Links to folders are not followed, so that a link to a parent cannot make the walk endless.
async function* walk(folder: string): AsyncGenerator<{ file: string } | Failed> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walkOrExplain(path);
    else if (endingOf(entry.name)) yield { file: path };
  }
}

async function* walkOrExplain(folder: string): AsyncGenerator<{ file: string } | Failed> {
  try {
    yield* walk(folder);
  } catch (error) {
    yield { file: folder, refusal: explain(folder, error) };
  }
}

function isSidecarName(path: string): boolean {
  return /\.json$/i.test(path);
}

const NAMED = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .join(' ');

async function hasReport(sidecar: string): Promise<boolean> {
  for (const ending of Object.keys(ENDINGS)) if (await isFile(reportOf(sidecar, ending))) return true;
  return false;
}

function reportOf(sidecar: string, ending: string): string {
  return sidecar.replace(/json$/i, ending);
}

function loneSidecar(path: string): Refusal {
  const reason = `${path}: a .json file tells the facts of a report and needs ${reportOf(path, 'txt')} or the like beside it; name the report itself`;
  return new Refusal('input', reason);
}
