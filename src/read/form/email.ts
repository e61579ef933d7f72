import PostalMime, { type Email } from 'postal-mime';
import type { Failed, Received } from '../../model/received.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Block } from '../../model/report.ts';
import { slice, withoutHoles, type Span } from '../../model/span.ts';
import { readDate } from '../report/read-date.ts';
import type { StatedFacts } from '../report/stated-facts.ts';
import type { Draft, OpenForm } from './draft.ts';
import { formOf } from './form.ts';
import { openFragment } from './html/open-fragment.ts';

/** Messages in messages in messages: further down nobody reads. */
const DEEPEST = 3;

/**
 * A mail: its words are a report, published by who sent it; one that was forwarded, by who sent it first, and what the
 * forwarder wrote above it is no part of it. Documents attached to it are reports of their own. Recipients are nobody's
 * business and are left out.
 */
export async function openEmail(openForm: OpenForm, received: Received, depth = 0): Promise<(Draft | Failed)[]> {
  const { file, bytes, told } = received;
  const mail = await parse(file, bytes);
  const body = bodyOf(mail, file);
  const opened: (Draft | Failed)[] = body ? [{ file, ...body, told, remarks: [] }] : [];
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

type Body = Pick<Draft, 'text' | 'structure' | 'furniture' | 'stated'>;

function bodyOf(mail: Email, file: string): Body | null {
  const { html, text, subject } = mail;
  if (html?.trim()) {
    const shown = openFragment(html, file);
    const { head, furniture } = readPassedOn(shown.text, subject);
    const blocks = withoutFurniture(shown, furniture);
    const stated = factsOf(mail, head && slice(shown.text, head));
    if (blocks.length > 0) return { text: shown.text, structure: { blocks, skips: [], marks: [] }, furniture, stated };
  }
  if (!text?.trim()) return null;
  const plain = text.replace(/\r\n/g, '\n');
  const { head, furniture } = readPassedOn(plain, subject);
  return { text: plain, structure: null, furniture, stated: factsOf(mail, head && slice(plain, head)) };
}

function withoutFurniture({ text, blocks }: { text: string; blocks: Block[] }, furniture: readonly Span[]): Block[] {
  let next = 0;
  return blocks.flatMap((block) => {
    while (next < furniture.length && furniture[next]!.end <= block.start) next++;
    let past = next;
    while (past < furniture.length && furniture[past]!.start < block.end) past++;
    return withoutHoles(text, block, furniture.slice(next, past)).map((span) => ({ ...block, ...span }));
  });
}

/** What the mail's own headers state, under what the lines above a forwarded one say. */
function factsOf({ subject, from, date }: Email, passedOn: string | null): StatedFacts {
  const sender = from?.name || from?.address?.split('@')[1];
  const own = { title: subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, ''), publisher: sender, published: date };
  const first = passedOn === null ? {} : readForwarded(passedOn);
  return Object.fromEntries(Object.entries({ ...own, ...first }).filter(([, value]) => value));
}

// A list of recipients may go on after a comma at the end of a line.
const HEADER = String.raw`[ >*]*(?:(?:From|Date|Sent|Subject|Reply-To):|(?:To|Cc|Bcc):(?:.*[,;] *\n{1,2})*).*(?:\n|$)`;
const DASHED = String.raw`[ >]*(?:-{2,} ?(?:Forwarded message|Original message|Begin forwarded message) ?-{2,}|Begin forwarded message:)[ \n>]*(?![ \n>])`;
// Without a line of dashes only a mail program writes `Sent:` right below `From:`.
const BARE = String.raw`(?=[ >*]*From:.*\n{1,2}[ >*]*Sent:)`;
const PASSED_ON = new RegExp(`^(?:${DASHED}|${BARE})(?:\\n?${HEADER})+`, 'gim');
const REPLY = /^(?:re|aw):/i;

/** The lines that a mail program puts above a mail it passes on, and what of the text is not the report's. */
interface PassedOn {
  /** Those above the mail that is the report; null where it is the sender's own. */
  head: Span | null;
  furniture: Span[];
}

function readPassedOn(text: string, subject: string | undefined): PassedOn {
  const heads = [...text.matchAll(PASSED_ON)].map(({ index, 0: lines }) => ({
    start: index,
    end: index + lines.trimEnd().length,
  }));
  const [head] = heads;
  if (!head) return { head: null, furniture: [] };
  const above = text.slice(0, head.start).trim() !== '';
  const below = text.slice(heads.at(-1)!.end).trim() !== '';
  // What a reply quotes is the mail it answers.
  if (above && REPLY.test(subject ?? '') && !/forwarded/i.test(slice(text, head)))
    return { head: null, furniture: [{ start: head.start, end: text.length }] };
  return { head, furniture: below ? [{ start: 0, end: head.end }, ...heads.slice(1)] : heads };
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
