/** True when an input names a web page and no file. */
export function isLink(path: string): boolean {
  return /^https?:\/\//i.test(path);
}
