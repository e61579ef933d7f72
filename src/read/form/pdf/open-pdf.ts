import { getDocumentProxy } from 'unpdf';
import type { Received } from '../../../model/received.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Draft } from '../draft.ts';
import { dropRunning } from './drop-running.ts';
import { joinPages } from './join-pages.ts';
import { listLines, type PageLine } from './list-lines.ts';

/** More than any report; court files and collections are longer. */
const MOST_PAGES = 1_000;

/**
 * A PDF with a text layer: its words in the order the pages give them, lines joined to paragraphs, without the page numbers
 * and running heads that stand on every page. One that is only pictures of pages is refused.
 */
export async function openPdf({ file, bytes, told }: Received): Promise<Draft> {
  const { pages, title, author } = await readPages(file, bytes);
  const { pages: kept, dropped } = dropRunning(pages);
  const { text, blocks } = joinPages(kept);
  if (!/\p{L}{2}/u.test(text))
    throw new Refusal(
      'input',
      `${file}: the PDF has no text layer, only pictures of its pages; run it through text recognition and name the result`,
    );
  const empty = pages.filter((lines) => lines.length === 0).length;
  const remarks = [
    ...(dropped > 0 ? [`${dropped} page numbers and running heads of the PDF were left out`] : []),
    ...(empty > 0
      ? [`${empty} of the ${pages.length} pages of the PDF hold no words; what is pictured there is not read`]
      : []),
  ];
  const stated = { ...(title && { title }), ...(author && { byline: author }) };
  return { file, text, structure: { blocks, skips: [], marks: [] }, stated: {}, inferred: stated, told, remarks };
}

async function readPages(
  file: string,
  bytes: Uint8Array,
): Promise<{ pages: PageLine[][]; title: string | null; author: string | null }> {
  try {
    // The library takes the bytes for itself and no Buffer; `verbosity` keeps its warnings off the terminal.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    if (pdf.numPages > MOST_PAGES)
      throw new Refusal(
        'input',
        `${file}: it has ${pdf.numPages.toLocaleString('en')} pages; up to ${MOST_PAGES.toLocaleString('en')} are read: cut out the part you need`,
      );
    const pages: PageLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(listLines((await page.getTextContent()).items));
      page.cleanup();
    }
    const info = (await pdf.getMetadata().catch(() => null))?.info as Record<string, unknown> | undefined;
    return { pages, title: titleOf(info?.['Title']), author: writtenIn(info?.['Author']) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('input', `${file}: ${explain(error)}`);
  }
}

function explain(error: unknown): string {
  if (error instanceof Error && error.name === 'PasswordException')
    return 'the PDF is locked with a password; unlock it, save it and name the result';
  return 'the PDF is damaged or cut off and cannot be opened; fetch it again, or save its text as .txt';
}

// Programs put file names and their own names there.
function titleOf(value: unknown): string | null {
  const title = writtenIn(value);
  if (
    title === null ||
    !title.includes(' ') ||
    /\.(?:docx?|pdf|indd|tex|pptx?)$|^(?:microsoft word|untitled)\b/i.test(title)
  )
    return null;
  return title;
}

function writtenIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
}
