import { DECEIVING } from '../view/safe-text.ts';

/**
 * The value as one line of JSON in which characters that deceive a reader or a terminal are escaped. In JSON they can only
 * stand in a string, where the escape means the same.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(DECEIVING, escaped);
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
