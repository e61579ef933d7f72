import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { endingOf } from '../model/file-form.ts';
import type { Spoiled } from '../model/received.ts';
import { isOwnFile } from './is-own-file.ts';
import { isLink } from './link/is-link.ts';
import { isSidecarName, reportBeside, sidecarOf } from './sidecar.ts';

/**
 * What would be spoiled of the reports that the paths name, if files were written at `places`: a report, or what its sidecar tells; null
 * where nothing would. What Gainsay itself wrote into a folder is no report.
 */
export async function findSpoiled(places: readonly string[], paths: readonly string[]): Promise<Spoiled | null> {
  const files = await Promise.all(places.map(placed));
  for (const path of paths.filter((one) => one !== '-' && !isLink(one))) {
    const named = await placed(path);
    for (const file of files) {
      const spoiled = named.found?.isDirectory() ? await spoiledIn(named, file) : spoiledOf(named, file);
      if (spoiled) return { place: file.place, ...spoiled };
    }
  }
  return null;
}

/** A place, where it leads, and what is there. */
interface Placed {
  place: string;
  real: string;
  found: Stats | null;
}

async function placed(place: string): Promise<Placed> {
  const real = await realPlace(place);
  return { place, real, found: await stat(real).catch(() => null) };
}

function spoiledOf(report: Placed, file: Placed): Omit<Spoiled, 'place'> | null {
  if (isSameFile(report.found, file.found)) return { report: report.place, by: 'itself' };
  return sidecarOf(report.real) === file.real ? { report: report.place, by: 'its sidecar' } : null;
}

async function spoiledIn({ real: folder }: Placed, file: Placed): Promise<Omit<Spoiled, 'place'> | null> {
  const { real, found } = file;
  if (!real.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return null;
  if (endingOf(real) && found?.isFile() && !(await isOwnFile(real))) return { report: real, by: 'itself' };
  const report = isSidecarName(real) ? await reportBeside(real) : null;
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
function isSameFile(one: Stats | null, other: Stats | null): boolean {
  return one?.isFile() === true && other?.isFile() === true && one.ino === other.ino && one.dev === other.dev;
}
