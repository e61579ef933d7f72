/** One of the files of a ZIP archive: its name, and where its packed bytes stand. */
export interface Entry {
  name: string;
  /** 8 for deflated, 0 for stored. */
  method: number;
  packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
// The end record is the last thing in the file but for a comment of up to 64 kB.
const LONGEST_COMMENT = 65_535;

/** The directory of a ZIP archive, read without unpacking anything; null for what is none or is damaged. */
export function listEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) return null;
  const end = findEnd(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** True for the ZIP archives that Word documents are. */
export function isWordDocument(bytes: Uint8Array): boolean {
  return listEntries(bytes)?.some(({ name }) => name === 'word/document.xml') ?? false;
}

/**
 * Whether the files of an archive unpack to more bytes than this. They are unpacked to see it, a piece at a time and no further than
 * that, because the size an archive states is a bomb's own word.
 */
export async function unpacksBeyond(entries: readonly Entry[], limit: number): Promise<boolean> {
  let size = 0;
  for (const { method, packed } of entries) {
    if (method === STORED) size += packed.length;
    else for await (const piece of inflate(packed)) if ((size += piece.length) > limit) return true;
    if (size > limit) return true;
  }
  return false;
}
const STORED = 0;

function inflate(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const whole = new Blob([new Uint8Array(packed)]).stream();
  return whole.pipeThrough(new DecompressionStream('deflate-raw'));
}
