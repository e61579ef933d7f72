/** The element in the head of a page that Gainsay wrote by which it knows it again. */
export const OWN_MARK = '<meta name="generator" content="Gainsay" />';

/** So many bytes of a file tell whether Gainsay wrote it. */
export const TOLD_WITHIN = 1024;

/** True of the beginning of a page or of JSON that Gainsay wrote, whatever the file is called. */
export function isOwnOutput(beginning: string): boolean {
  if (beginning.startsWith('<!doctype html>')) return beginning.includes(OWN_MARK);
  return /^\{"version":1,"reports?":/.test(beginning) || /^\{"(?:type":"bundle"|Event":).*Gainsay/s.test(beginning);
}
