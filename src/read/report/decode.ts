import { Refusal } from '../../model/refusal.ts';
import { LEGACY, type LegacyEncoding } from './legacy-encodings.ts';
import { nameBinary, WEB_PAGE } from './name-binary.ts';

/** A report's characters, and what had to be guessed about them. */
export interface Decoded {
  text: string;
  /** Label of the WHATWG Encoding standard. */
  encoding: string;
  /** One sentence for each guess; empty for clean Unicode. */
  remarks: string[];
}

const ALLOWED = 'Gainsay reads plain text, in Unicode or an older encoding; save the text of the report as .txt';

/**
 * Decodes a plain text: UTF-8 and UTF-16 with or without a byte order mark (which is dropped), otherwise the older encoding
 * whose text looks most like writing. Line ends stay as they are. Throws a {@link Refusal} for what is no text; `name` is
 * how the sentence names it, `markup` says that a web page is expected, `charset` is what its server said of it.
 */
export function decode(
  bytes: Uint8Array,
  name: string,
  { markup = false, charset = null }: { markup?: boolean; charset?: string | null } = {},
): Decoded {
  const binary = nameBinary(bytes);
  if (binary && !(markup && binary === WEB_PAGE))
    throw new Refusal('input', `${name}: it looks like ${binary}; ${ALLOWED}`);
  const decoded = markup
    ? decodeMarkup(bytes, charset)
    : (decodeUnicode(bytes) ?? decodeDamagedUtf8(bytes) ?? decodeLegacy(bytes));
  if (decoded.text.includes('\0')) throw new Refusal('input', `${name}: it looks like binary data; ${ALLOWED}`);
  if (decoded.text.trim() === '')
    throw new Refusal('input', `${name}: it holds only white space; a report needs some text`);
  return decoded;
}

const DECLARED =
  /<meta[^>]{1,300}?charset\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})|^\s*<\?xml[^>]{1,200}?encoding\s*=\s*["'](?<xml>[\w:.-]{2,40})/i;
const HEAD = 4_000;

/**
 * A page whose bytes are valid UTF-8 is read as that, whatever it declares: chance does not make them so, and saved pages keep
 * the declaration of another encoding. Then what its server said counts, then what it declares. Stray zero bytes are dropped, as browsers do.
 */
function decodeMarkup(bytes: Uint8Array, charset: string | null): Decoded {
  const { label, xml } = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.groups ?? {};
  const declared = encodingOf(charset) ?? encodingOf(label ?? xml ?? null);
  const decoded =
    (declared === SEVEN_BIT ? null : decodeUnicode(bytes)) ??
    (declared === null || declared.startsWith('utf-')
      ? (decodeDamagedUtf8(bytes) ?? decodeLegacy(bytes))
      : decodeDamaged(bytes, declared));
  const zeros = decoded.text.split('\0').length - 1;
  return zeros > 0 && zeros < decoded.text.length / 100
    ? { ...decoded, text: decoded.text.replaceAll('\0', '') }
    : decoded;
}

/** Looks like ASCII, and so like UTF-8. */
const SEVEN_BIT = 'iso-2022-jp';

function encodingOf(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const wide = utf16Label(bytes);
  const encoding = wide ?? 'utf-8';
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, encoding, remarks: [] };
  return wide ? decodeDamaged(bytes, wide) : null;
}

// Without a mark: in text that is mostly Latin every other byte is zero.
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (odd > head.length / 6 && even < odd / 20) return 'utf-16le';
  if (even > head.length / 6 && odd < even / 20) return 'utf-16be';
  return null;
}

function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const damaged = decodeDamaged(bytes, 'utf-8');
  const broken = damaged.text.match(/\ufffd/g)!.length;
  const whole = damaged.text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  const cutOff = broken === 1 && damaged.text.endsWith('\ufffd');
  return whole >= broken || cutOff ? damaged : null;
}

function decodeDamaged(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return { text, encoding, remarks: [] };
  const places = broken === 1 ? '1 place is' : `${broken} places are`;
  return {
    text,
    encoding,
    remarks: [`${places} not valid ${encoding.toUpperCase()}; what stood there shows as \ufffd`],
  };
}

function decodeLegacy(bytes: Uint8Array): Decoded {
  const { label } = guessLegacy(bytes) ?? { label: 'windows-1252' };
  const text = new TextDecoder(label).decode(bytes);
  return { text, encoding: label, remarks: [`The text is not Unicode; it was read as ${label}, which was guessed`] };
}

// The beginning is enough to tell; `stream` lets the cut fall inside a character.
const SAMPLE = 64_000;

function guessLegacy(bytes: Uint8Array): LegacyEncoding | null {
  let best: LegacyEncoding | null = null;
  let most = 0;
  for (const encoding of LEGACY) {
    const sample = decodeStrictly(bytes.subarray(0, SAMPLE), encoding.label, { stream: bytes.length > SAMPLE });
    const likeness = sample === null ? 0 : likenessTo(encoding, sample);
    if (likeness > Math.max(most, encoding.least)) [best, most] = [encoding, likeness];
  }
  return best;
}

// Punctuation aside, because windows-1252 has its own beyond ASCII; symbols count, because wrong guesses are full of them.
const FOREIGN = /(?=\P{ASCII})[^\p{P}\s]/gu;
const IN_LATIN_WORD = /[A-Za-z](?=\P{ASCII})\p{L}|(?=\P{ASCII})\p{L}[A-Za-z]/gu;

/** The share of the characters beyond ASCII that are among the encoding's most frequent; 0 where they stand inside Latin words. */
function likenessTo({ frequent }: LegacyEncoding, sample: string): number {
  const foreign = sample.match(FOREIGN) ?? [];
  const inLatinWords = sample.match(IN_LATIN_WORD)?.length ?? 0;
  if (foreign.length === 0 || inLatinWords > foreign.length / 4) return 0;
  return foreign.filter((letter) => frequent.includes(letter)).length / foreign.length;
}

function decodeStrictly(
  bytes: Uint8Array,
  encoding: string,
  options: { stream: boolean } = { stream: false },
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return null;
  }
}
