/**
 * The message of a wrong use without a guess that is too far from what was typed: `--jsn` may mean `--json`, `--css` means another thing
 * than `--case`.
 */
export function withoutFarGuess(message: string): string {
  const typed = /unknown (?:option|command) '-*([^']+)'/.exec(message)?.[1];
  if (typed === undefined) return message;
  return message.replace(/\n\(Did you mean -*([^)?]+)\?\)/, (line, guess: string) =>
    isNear(typed, guess) ? line : '',
  );
}

/** More than half of the letters are common to both, in one order. */
function isNear(typed: string, guess: string): boolean {
  return commonLetters(typed, guess) > Math.max(typed.length, guess.length) / 2;
}

function commonLetters(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const row = [0];
    for (let i = 0; i < b.length; i++) row.push(letter === b[i] ? before[i]! + 1 : Math.max(before[i + 1]!, row[i]!));
    before = row;
  }
  return before.at(-1)!;
}
