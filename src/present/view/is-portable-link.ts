const HOST_LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

/** What every platform takes for a link: a whole address in ASCII, its host in letters, digits and hyphens. */
export function isPortableLink(url: string): boolean {
  const host = /^https?:\/\/([a-z\d.-]+)(?::\d{1,5})?(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i.exec(url)?.[1];
  return host !== undefined && host.split('.').every((label) => HOST_LABEL.test(label));
}
