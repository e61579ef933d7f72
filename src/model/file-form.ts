/** The forms of file a report comes in; the form of a statement is how it was put out. */
export const FILE_FORMS = ['text', 'html', 'pdf', 'docx', 'email', 'webvtt', 'srt', 'feed', 'warc'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

/** How the names of files end that hold reports: what a folder is searched for. */
export const ENDINGS: Readonly<Record<string, FileForm>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
  eml: 'email',
  vtt: 'webvtt',
  srt: 'srt',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  warc: 'warc',
  'warc.gz': 'warc',
};

/** The ending of a file's name in lower case, or null where it is none that holds reports. */
export function endingOf(name: string): string | null {
  const ending = /\.(warc\.gz|[a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(ENDINGS, ending) ? ending : null;
}
