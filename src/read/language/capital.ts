/** Whether some words begin with a capital letter of any script. Nearly all begin in ASCII, where looking is quicker than matching. */
export function isCapitalised(words: string): boolean {
  const unit = words.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(words);
}

/** Whether they begin with a small letter. */
export function isSmall(words: string): boolean {
  const unit = words.charCodeAt(0);
  return unit < 128 ? unit >= 97 && unit <= 122 : /^\p{Ll}/u.test(words);
}
