import type { Side } from './pair.ts';

/** Whether the words of one report tie its party to that of the other: `Norland's Grey Delta`, `the Harbour Service of Norland`, for `Norland`. */
export function isTiedTo({ words, sentence, at }: Side, whole: Side): boolean {
  const name = whole.words.replace(/^the\s+/i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!/^\p{Lu}/u.test(name) || isSame(words, whole.words)) return false;
  const within = new RegExp(`^(?:the\\s+)?${name}['’]s?\\s+\\p{Lu}|\\p{L}\\s+of\\s+(?:the\\s+)?${name}$`, 'u');
  const before = new RegExp(`(?:^|[\\s(“"])${name}['’]s?(?:\\s+\\p{Ll}+){0,2}\\s*$`, 'u');
  return within.test(words) || (/^\p{Lu}/u.test(words) && before.test(sentence.slice(0, at)));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
