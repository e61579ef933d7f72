/**
 * A file of weights: a magic number, the length of a header, the header as JSON, then the parts one behind the other. Where they must begin
 * at a multiple of so many bytes, blanks fill up the header.
 */
export function packParts(magic: number, header: object, parts: readonly ArrayBufferView[], align = 1): Uint8Array {
  const json = JSON.stringify(header);
  const head = new TextEncoder().encode(json.padEnd(Math.ceil(json.length / align) * align));
  const size = parts.reduce((sum, { byteLength }) => sum + byteLength, PREFIX + head.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, head.length);
  bytes.set(head, PREFIX);
  let at = PREFIX + head.length;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The header of what {@link packParts} wrote, and the parts, still in one piece, as a view of `bytes`; null for anything else. */
export function unpackParts(bytes: Uint8Array, magic: number): { header: unknown; parts: Uint8Array } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX || view.getUint32(0) !== magic) return null;
  const from = PREFIX + view.getUint32(4);
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, from))), parts: bytes.subarray(from) };
}

/** Bytes of the magic number and the length. */
const PREFIX = 8;
