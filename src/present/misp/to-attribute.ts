import { deterministicUuid } from '../view/deterministic-uuid.ts';
import { safeLine } from '../view/safe-text.ts';
import { clipped } from '../view/wording/clipped.ts';
import type { AttributeType, Category, Entry } from './entry.ts';

/** An attribute as MISP's core format has it. */
export interface Attribute {
  uuid: string;
  type: AttributeType;
  category: Category;
  value: string;
  comment: string;
  to_ids: false;
  distribution: string;
  disable_correlation: boolean;
  timestamp: string;
  Tag?: { name: string }[];
}

/** As the event is distributed. */
const INHERIT = '5';
/** MISP refuses more than 65,535 bytes, which are at most three for each UTF-16 unit. */
const LONGEST = 21_000;
/** Words told of an event do not lead to another one: `for comment` is refused everywhere. */
const SPEAKS: readonly AttributeType[] = ['text', 'comment'];

/** What all attributes of one event share. */
export interface Within {
  event: string;
  timestamp: string;
}

/** The entries as attributes of one event. No two have the same category, type and value: MISP would keep one of them. */
export function toAttributes(entries: readonly Entry[], within: Within): Attribute[] {
  const taken = new Set<string>();
  return entries.map((entry) => {
    const value = unlikeOthers(entry, taken);
    return {
      // Of the event too: MISP takes a UUID once, whichever event it is in.
      uuid: deterministicUuid(`${within.event} ${entry.of}`),
      type: entry.type,
      category: entry.category,
      value,
      comment: clipped(entry.comment.map(safeLine).join('\n'), LONGEST),
      // Nobody's accusation and nobody's evidence goes into a detection rule by itself.
      to_ids: false,
      distribution: INHERIT,
      disable_correlation: SPEAKS.includes(entry.type),
      timestamp: within.timestamp,
      ...(entry.tags?.length ? { Tag: entry.tags.map((name) => ({ name })) } : {}),
    };
  });
}

function unlikeOthers({ of, category, type, value }: Entry, taken: Set<string>): string {
  const key = (text: string) => JSON.stringify([category, type, asCompared(text)]);
  const plain = clipped(safeLine(value).trim(), LONGEST - 100);
  const unlike = taken.has(key(plain)) ? `${plain} ${of}` : plain;
  taken.add(key(unlike));
  return unlike;
}

/** MISP compares without case, and puts a question mark for what takes four bytes. */
function asCompared(text: string): string {
  return text.toLowerCase().replace(/[\u{10000}-\u{10ffff}]/gu, '?');
}
