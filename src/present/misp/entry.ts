/** The kinds of attribute that are written. MISP takes each only in certain categories. */
export type AttributeType = 'text' | 'comment' | 'link' | 'md5' | 'sha1' | 'sha256' | 'ip-dst' | 'domain' | 'url';

export type Category = 'Attribution' | 'External analysis' | 'Network activity' | 'Other' | 'Payload delivery';

/** What one attribute is to say, before the event gives it its identity. */
export interface Entry {
  /** What it stands for: a reference, or a name of its own. Its UUID is made of it. */
  of: string;
  category: Category;
  type: AttributeType;
  value: string;
  /** A sentence a line: MISP shows them under one another, or run on. */
  comment: string[];
  tags?: string[];
}
