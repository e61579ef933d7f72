/** The forms a report comes in. */
export const FORMS = ['text', 'html'] as const;
export type Form = (typeof FORMS)[number];

/** How the names of files end that hold reports: what a folder is searched for. */
export const ENDINGS: Readonly<Record<string, Form>> = {
  txt: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** The ending of a file's name in lower case, or null where it is none that holds reports. */
export function endingOf(name: string): string | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(ENDINGS, ending) ? ending : null;
}
