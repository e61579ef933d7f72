/** How the files that are most often mistaken for text begin; the sentence of a refusal says what one looks like. */
const BEGINNINGS: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a ZIP file (a Word, Excel or other Office document is one too)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word, Excel or Outlook file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a program (ELF)', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program (Windows)', bytes: [0x4d, 0x5a, 0x90] },
  { name: 'a program (Mach-O)', bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a sound or video file', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'a sound file', bytes: [0x49, 0x44, 0x33] },
  { name: 'a compressed file (gzip)', bytes: [0x1f, 0x8b] },
  { name: 'a compressed file (bzip2)', bytes: [0x42, 0x5a, 0x68, 0x39] },
  { name: 'a compressed file (xz)', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: 'a compressed file (7-Zip)', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  {
    name: 'a SQLite database (a Gainsay case is one: use --case)',
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
  },
];

export const WEB_PAGE = 'a web page (HTML)';

/** How a web page begins, in the first bytes read as Latin-1. */
export const MARKUP_BEGINNING =
  /^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<!--[^]{0,600}?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i;

/** What the bytes look like when they are no plain text, or null. */
export function nameBinary(bytes: Uint8Array): string | null {
  const known = BEGINNINGS.find((beginning) => beginning.bytes.every((byte, i) => bytes[i] === byte));
  if (known) return known.name;
  return MARKUP_BEGINNING.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000))) ? WEB_PAGE : null;
}
