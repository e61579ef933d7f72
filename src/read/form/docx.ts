import mammoth from 'mammoth';
import type { Received } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Draft } from './draft.ts';
import { openFragment } from './html/open-fragment.ts';
import { listEntries, unpacksBeyond, type Entry } from './zip.ts';

/** More than the words of any report: what unpacks further is a bomb, or a document full of pictures of whatever use. */
const LARGEST = 100_000_000;

/** A Word document: its words with headings, paragraphs and lists. Pictures, comments and tracked deletions are left out. */
export async function openDocx({ file, bytes, told }: Received): Promise<Draft> {
  const entries = listEntries(bytes);
  if (!entries) throw damaged(file);
  if (await isBomb(file, entries))
    throw new Refusal('input', `${file}: it unpacks to over ${LARGEST / 1e6} MB; save the text of the report as .txt`);
  const { text, blocks } = openFragment(await toHtml(file, bytes), file);
  if (blocks.length === 0) throw new Refusal('input', `${file}: the document holds no text; a report needs some`);
  const [first] = blocks;
  const title = first?.kind === 'heading' ? text.slice(first.start, first.end) : null;
  return {
    file,
    text,
    structure: { blocks, skips: [], marks: [] },
    stated: {},
    inferred: title ? { title } : {},
    told,
    remarks: [],
  };
}

async function isBomb(file: string, entries: readonly Entry[]): Promise<boolean> {
  try {
    return await unpacksBeyond(entries, LARGEST);
  } catch {
    throw damaged(file);
  }
}

async function toHtml(file: string, bytes: Uint8Array): Promise<string> {
  try {
    const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const options = { convertImage: noPictures, externalFileAccess: false };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    throw damaged(file);
  }
}

function damaged(file: string): Refusal {
  return new Refusal(
    'input',
    `${file}: the Word document is damaged and cannot be opened; save it again, or save its text as .txt`,
  );
}
