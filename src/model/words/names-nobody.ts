/** Whether these words name nobody as doing something: `no agency`, `none of them`, `neither side`. */
export function namesNobody(words: string): boolean {
  return /^(no|none|nobody|neither|nor)\b/i.test(words);
}
