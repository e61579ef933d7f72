import { expect } from 'vitest';
import { maskPersonalData } from '../../../src/read/mask/mask.ts';

/** `⟦` and `⟧` stand around what must be masked; nothing else may be. */
export function checkMasks(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = marked.replace(/⟦(.*?)⟧/g, (_, value: string) => '█'.repeat(value.length));
  expect(maskPersonalData(text).text).toBe(expected);
}
