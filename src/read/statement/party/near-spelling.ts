/** Whether one word becomes the other by adding, dropping or changing at most so many letters. */
export function isNearSpelling(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    // Further letters never bring two words closer.
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return row[b.length]! <= most;
}

/** One letter changed, left out or too many, or two where the consonants are the same (`Bloombreg`): what differs more is another's name, mostly. */
export function isMisspelling(word: string, name: string): boolean {
  const consonants = (text: string) => text.replace(/[aeiouy]/g, '');
  return isNearSpelling(name, word, consonants(name) === consonants(word) ? 2 : 1);
}
