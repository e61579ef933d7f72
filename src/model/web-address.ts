/** True of the whole address of a web page. Parts of it may be masked. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(value);
}
