import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { endingOf } from '../model/file-form.ts';
import type { Spoiled } from '../model/received.ts';
import { isOwnFile } from './is-own-file.ts';
import { isLink } from './link/is-link.ts';
import { isSidecarName, reportBeside, sidecarOf } from './sidecar.ts';

/**
 * What would be spoiled of the reports that the paths name, if a file were written at `place`: a report, or what its sidecar tells; null where
 * nothing would. What Gainsay itself wrote into a folder is no report.
 */
export async function findSpoiled(place: string, paths: readonly string[]): Promise<Spoiled | null> {
  const written = await realPlace(place);
  for (const path of paths.filter((one) => one !== '-' && !isLink(one))) {
    const named = await realPlace(path);
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const spoiled = isFolder ? await spoiledIn(named, written) : await spoiledOf(path, named, written);
    if (spoiled) return spoiled;
  }
  return null;
}

async function spoiledOf(path: string, named: string, written: string): Promise<Spoiled | null> {
  if (await isSameFile(named, written)) return { report: path, by: 'itself' };
  return sidecarOf(named) === written ? { report: path, by: 'its sidecar' } : null;
}

async function spoiledIn(folder: string, written: string): Promise<Spoiled | null> {
  if (!written.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return null;
  if (endingOf(written) && (await isRegular(written)) && !(await isOwnFile(written)))
    return { report: written, by: 'itself' };
  const report = isSidecarName(written) ? await reportBeside(written) : null;
  return report === null || (await isOwnFile(report)) ? null : { report, by: 'its sidecar' };
}

/** Where a name leads, links followed as far as there is something. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = dirname(resolve(path));
    return join(await realpath(folder).catch(() => folder), basename(path));
  });
}

// Two names may be one file by a hard link, or by a disk to which small letters are large ones.
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return one?.isFile() === true && other?.isFile() === true && one.ino === other.ino && one.dev === other.dev;
}

async function isRegular(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
