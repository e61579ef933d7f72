/** True for words that stand for a name given elsewhere and tell nothing by themselves. */
export function isPronoun(words: string): boolean {
  return /^(?:it|he|she|they|them|we|i|you|who|which|that|this|these|those|one|two|three|both|some|others?|all|many)$/i.test(
    words.trim(),
  );
}
