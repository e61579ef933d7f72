import PostalMime, { type Email } from 'postal-mime';
import type { Form } from '../../model/form.ts';
import type { Failed, Received } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Skip } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { readDate } from '../report/read-date.ts';
import type { StatedFacts } from '../report/stated-facts.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { openFragment } from './html/open-fragment.ts';

/** Messages in messages in messages: further down nobody reads. */
const DEEPEST = 3;

type OpenForm = (form: Form, received: Received) => Promise<(Draft | Failed)[]>;

/**
 * A mail: its words are a report, published by who sent it; one that was forwarded, by who sent it first. Documents attached
 * to it are reports of their own. Recipients are nobody's business and are left out.
 */
export async function openEmail(openForm: OpenForm, received: Received, depth = 0): Promise<(Draft | Failed)[]> {
  const { file, bytes, told } = received;
  const mail = await parse(file, bytes);
  const body = bodyOf(mail, file);
  const opened: (Draft | Failed)[] = body
    ? [{ file, ...body, stated: factsOf(mail, body.text), told, remarks: [] }]
    : [];
  let place = 1;
  for (const { content, filename, mimeType, disposition } of mail.attachments) {
    if (mimeType.startsWith('image/') || (disposition === 'inline' && mimeType.startsWith('text/'))) continue;
    place++;
    const attached = { file: `${file}#${place}`, bytes: asBytes(content), told: {} };
    opened.push(...(await openAttached(openForm, attached, filename ?? '', depth)));
  }
  if (opened.length === 0) throw new Refusal('input', `${file}: the mail holds no words and no document that is read`);
  return opened;
}

async function openAttached(
  openForm: OpenForm,
  attached: Received,
  name: string,
  depth: number,
): Promise<(Draft | Failed)[]> {
  const form = formOf(name, attached.bytes);
  if (form === 'text' && !/\.txt$/i.test(name)) return [];
  try {
    if (form !== 'email') return await openForm(form, attached);
    return depth < DEEPEST ? await openEmail(openForm, attached, depth + 1) : [];
  } catch (error) {
    if (error instanceof Refusal) return [{ file: attached.file, refusal: error }];
    throw error;
  }
}

function bodyOf({ html, text }: Email, file: string): Pick<Draft, 'text' | 'structure'> | null {
  if (html?.trim()) {
    const shown = openFragment(html, file);
    const head = findForwarded(shown.text);
    const skips: Skip[] = head ? [{ kind: 'furniture', ...head }] : [];
    const blocks = shown.blocks.filter(({ start, end }) => !head || end <= head.start || start >= head.end);
    if (blocks.length > 0) return { text: shown.text, structure: { blocks, skips, marks: [] } };
  }
  return text?.trim() ? { text: text.replace(/\r\n/g, '\n'), structure: null } : null;
}

function factsOf({ subject, from, date }: Email, text: string): StatedFacts {
  const sender = from?.name || from?.address?.split('@')[1];
  const own = { title: subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, ''), publisher: sender, published: date };
  const head = findForwarded(text);
  const first = head ? readForwarded(text.slice(head.start, head.end)) : {};
  return Object.fromEntries(Object.entries({ ...own, ...first }).filter(([, value]) => value));
}

const FORWARDED =
  /^[ >]*(?:-{2,} ?(?:Forwarded message|Original message|Begin forwarded message) ?-{2,}|Begin forwarded message:)[ \n>]*(?:\n?[ >*]*(?:From|To|Cc|Date|Sent|Subject|Reply-To):.*(?:\n|$))+/im;

/** The lines that a mail program puts above a mail it passes on. */
function findForwarded(text: string): Span | null {
  const match = FORWARDED.exec(text);
  return match && { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** What the lines above a forwarded mail say of it. */
function readForwarded(head: string): StatedFacts {
  const value = (name: string) => new RegExp(`^[ >*]*${name}:[ *]*(.+)$`, 'im').exec(head)?.[1]?.trim();
  const from = value('From')
    ?.replace(/["*]|\s*[<(].*$/g, '')
    .trim();
  const sent = value('Date') ?? value('Sent');
  const published = sent && readDate(sent)?.iso;
  const title = value('Subject');
  return { ...(from && { publisher: from }), ...(published && { published }), ...(title && { title }) };
}

function asBytes(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

async function parse(file: string, bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 30 });
  } catch {
    throw new Refusal('input', `${file}: the mail is damaged or nested too deep; save its text as .txt`);
  }
}
