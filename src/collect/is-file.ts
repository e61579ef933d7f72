import { stat } from 'node:fs/promises';

/** True when something other than a folder stands under this name. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}
