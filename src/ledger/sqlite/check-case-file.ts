import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../model/refusal.ts';

/** Marks a SQLite file as a case: "GSAY" in the header's application id. */
export const APPLICATION_ID = 0x47534159;

const HEADER = 'SQLite format 3\0';
const APPLICATION_ID_OFFSET = 68;

/** Refuses what is not a case by looking at its first bytes, so that SQLite never touches a file of another kind. */
export function checkCaseFile(file: string, create: boolean): void {
  if (!existsSync(file)) {
    if (!create)
      throw new Refusal(
        'case',
        `There is no case at ${file}: make one with "gainsay add FILE...", or name another with --case.`,
      );
    if (!existsSync(dirname(file)))
      throw new Refusal(
        'case',
        `There is no folder ${dirname(file)} to make a case in: make it first, or name another with --case.`,
      );
    return;
  }
  if (statSync(file).isDirectory())
    throw new Refusal('case', `${file} is a folder, and a case is a file: name a file with --case.`);
  const header = readHeader(file);
  const isSqlite = header.subarray(0, HEADER.length).toString('latin1') === HEADER;
  if (!isSqlite || header.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) {
    throw new Refusal(
      'case',
      `${file} is not a case that Gainsay made: name a case with --case, or a new file to make one.`,
    );
  }
}

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  try {
    const handle = openSync(file, 'r');
    try {
      readSync(handle, header, 0, header.length, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new Refusal(
      'case',
      `${file} cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}): check that you may read it.`,
    );
  }
  return header;
}
