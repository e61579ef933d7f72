/** What a page's meta tags say, by name in lower case, whether given as `name`, `property`, `itemprop` or `http-equiv`; in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = (
      meta.getAttribute('content') ??
      meta.getAttribute('value') ??
      meta.getAttribute('datetime') ??
      ''
    ).trim();
    if (!content) continue;
    for (const attribute of NAMES) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!name) continue;
        const known = tags.get(name);
        if (known) known.push(content);
        else tags.set(name, [content]);
      }
    }
  }
  return tags;
}

/** The first content among tags of these names, the names in order of trust. */
export function firstContent(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return null;
}
