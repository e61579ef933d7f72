import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Failed } from '../model/received.ts';
import { Refusal } from '../model/refusal.ts';
import { ENDINGS, endingOf } from '../model/file-form.ts';
import { explain } from './explain.ts';
import { isOwnFile } from './is-own-file.ts';
import { isLink } from './link/is-link.ts';
import { isSidecarName, reportBeside, reportNamed } from './sidecar.ts';

/**
 * The file names a path stands for, or why it stands for none. A sidecar is passed over where its report comes by one of the other paths:
 * a shell pattern names both.
 */
export async function* findReports(
  path: string,
  paths: readonly string[] = [path],
): AsyncGenerator<{ file: string } | Failed> {
  if (path === '-' || isLink(path)) {
    yield { file: path };
    return;
  }
  try {
    if ((await stat(path)).isDirectory()) yield* findInFolder(path);
    else if (!isSidecarName(path)) yield { file: path };
    else {
      const report = await reportBeside(path);
      if (report === null) yield { file: path, refusal: loneSidecar(path) };
      else if (!paths.some((one) => holds(one, report))) yield { file: path, refusal: onlySidecar(path, report) };
    }
  } catch (error) {
    yield { file: path, refusal: explain(path, error) };
  }
}

async function* findInFolder(folder: string): AsyncGenerator<{ file: string } | Failed> {
  let any = false;
  for await (const found of walk(folder)) {
    any ||= !('passedOver' in found);
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
    else if (endingOf(entry.name)) yield (await isOwnFile(path)) ? ownOutput(path) : { file: path };
  }
}

async function* walkOrExplain(folder: string): AsyncGenerator<{ file: string } | Failed> {
  try {
    yield* walk(folder);
  } catch (error) {
    yield { file: folder, refusal: explain(folder, error) };
  }
}

const NAMED = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .join(' ');

/** True of the file itself and of a folder that it lies in. */
function holds(path: string, file: string): boolean {
  return `${resolve(file)}${sep}`.startsWith(`${resolve(path)}${sep}`);
}

function loneSidecar(path: string): Refusal {
  const reason = `${path}: a .json file tells the facts of a report and needs ${reportNamed(path, 'txt')} or the like beside it; name the report itself`;
  return new Refusal('input', reason);
}

function onlySidecar(path: string, report: string): Refusal {
  const reason = `${path}: it tells the facts of ${report} and is no report of its own; name ${report} and the facts are taken from here`;
  return new Refusal('input', reason);
}

function ownOutput(path: string): Failed {
  const reason = `${path}: Gainsay wrote it, and it is no report, so it was passed over; name it by itself to have it read all the same`;
  return { file: path, refusal: new Refusal('input', reason), passedOver: true };
}
