import { WARCParser, type WARCRecord } from 'warcio';
import { keptHeaders } from '../../model/fetched.ts';
import type { Failed, Received } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Draft, OpenForm } from './draft.ts';
import { formOf } from './form.ts';
import { toldOfEach } from './told-of-each.ts';

const LARGEST = 20_000_000;
const MOST = 1_000;
/** What an archive of pages holds beside them. */
const READ = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml)|$)/i;

/** A web archive: each page, PDF and text that a server answered with is a report, with its link and the day it was archived. */
export async function openWarc(openForm: OpenForm, { file, bytes, told }: Received): Promise<(Draft | Failed)[]> {
  const opened: (Draft | Failed)[] = [];
  let answers = 0;
  try {
    for await (const record of new WARCParser(onceThrough(bytes))) {
      if (record.warcType !== 'response' || record.httpHeaders?.statusCode !== 200) continue;
      const type = header(record, 'content-type').split(';')[0]!.trim();
      if (!READ.test(type)) continue;
      if (++answers > MOST) {
        const reason = `${file}: it holds over ${MOST.toLocaleString('en')} pages; the others were left out, so cut it into smaller archives`;
        opened.push({ file, refusal: new Refusal('input', reason) });
        break;
      }
      opened.push(...(await openRecord(openForm, record, `${file}#${answers}`, told)));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = `${file}: the archive is damaged${answers > 0 ? ` after ${answers} pages` : ''}; fetch it again`;
    opened.push({ file, refusal: new Refusal('input', reason) });
  }
  if (opened.length === 0)
    throw new Refusal('input', `${file}: the archive holds no page, text or PDF; name another one`);
  return opened;
}

/**
 * The bytes as the parser pulls them. It asks without end for the rest of a record that was cut off; after some asking in
 * vain it is told so.
 */
function onceThrough(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let asked = 0;
  const next = (): Promise<IteratorResult<Uint8Array>> => {
    asked++;
    if (asked === 1) return Promise.resolve({ done: false, value: bytes });
    return asked < 100 ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(new Error('cut off'));
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

async function openRecord(
  openForm: OpenForm,
  record: WARCRecord,
  file: string,
  told: Received['told'],
): Promise<(Draft | Failed)[]> {
  const content = await payloadOf(record);
  if (content === null)
    return [{ file, refusal: new Refusal('input', `${file}: it is over the limit of ${LARGEST / 1e6} MB a report`) }];
  const url = record.warcTargetURI ?? '';
  const headers = keptHeaders(record.httpHeaders?.headers ?? []);
  const fetched = { asked: url, from: url, at: record.warcDate ?? '', status: 200, headers };
  const received: Received = {
    file,
    bytes: content,
    told: { url, ...toldOfEach(told) },
    fetched,
  };
  try {
    const opened = await openForm(formOf('', content), received);
    const remarks = remarkOnLength(record, content.length);
    return opened.map((one) => ('refusal' in one ? one : { ...one, fetched, remarks: [...one.remarks, ...remarks] }));
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error }];
    throw error;
  }
}

/** The body a server sent, unpacked; null where it is over the limit. */
async function payloadOf(record: WARCRecord): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size > LARGEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// Packed bodies are longer once unpacked; a plain one that is shorter than announced was cut off.
function remarkOnLength(record: WARCRecord, size: number): string[] {
  const announced = Number(header(record, 'content-length'));
  if (header(record, 'content-encoding') || !(announced > size)) return [];
  return [`The archive holds only the first ${size} of the ${announced} bytes of this page; the rest is missing`];
}

function header(record: WARCRecord, name: string): string {
  const { headers } = record.httpHeaders ?? {};
  return headers?.get(name) ?? headers?.get(name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())) ?? '';
}
