import { ENDINGS, endingOf, type FileForm } from '../../model/file-form.ts';
import { MARKUP_BEGINNING } from '../report/name-binary.ts';
import { isWordDocument } from './zip.ts';

const XML = String.raw`^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,600}?-->\s*|<\?[^>]*>\s*)*`;

/** How each form begins, in the first bytes read as Latin-1. What begins like one is one, whatever it is called. */
const BEGINNINGS: readonly { form: FileForm; begins: RegExp }[] = [
  { form: 'pdf', begins: /^[^]{0,200}?%PDF-\d/ },
  { form: 'warc', begins: /^WARC\/[01]\.\d/ },
  { form: 'feed', begins: new RegExp(`${XML}<(?:rss|feed|rdf:RDF)[\\s>]`, 'i') },
  { form: 'html', begins: MARKUP_BEGINNING },
];

/** The same for forms that are text to the eye too: in a file called .txt they are taken as they stand. */
const BEGINNINGS_OF_TEXT: readonly { form: FileForm; begins: RegExp }[] = [
  { form: 'webvtt', begins: /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/ },
  { form: 'email', begins: /^(?:Return-Path|Delivered-To|Received|MIME-Version|Message-ID): [^]*?^(?:From|Date): /im },
];

/**
 * The form the bytes are in: told by how they begin, because names and content types lie; where they leave it open, by the
 * ending of the name. What no form knows is text, which refuses what it cannot decode.
 */
export function formOf(name: string, bytes: Uint8Array): FileForm {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
  const ending = endingOf(name);
  const known =
    BEGINNINGS.find(({ begins }) => begins.test(beginning)) ??
    (ending === null ? BEGINNINGS_OF_TEXT.find(({ begins }) => begins.test(beginning)) : undefined);
  if (known) return known.form;
  if (isWordDocument(bytes)) return 'docx';
  const named = ENDINGS[ending ?? 'txt']!;
  // These have a beginning of their own, so a file only called so is something else; text says what it looks like.
  return named === 'pdf' || named === 'docx' || (named === 'feed' && !/^\s*<|^\xef\xbb\xbf\s*</.test(beginning))
    ? 'text'
    : named;
}
