/** Styles for a terminal: each returns the text as it is when no colour was asked for. */
export interface Ink {
  bold: (text: string) => string;
  dim: (text: string) => string;
  /** The one accent: references and what deserves a look. */
  accent: (text: string) => string;
  /** Words that are looked at, in their context. */
  mark: (text: string) => string;
}

export function makeInk(color: boolean): Ink {
  const style = (on: number, off: number) => (text: string) =>
    color && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    accent: style(36, 39),
    mark: color ? eachWord(style(7, 27)) : (text) => `»${text}«`,
  };
}

// A line may break inside the words: each word is marked by itself, so that the margin is not.
function eachWord(style: (text: string) => string): (text: string) => string {
  return (text) => text.split(' ').map(style).join(' ');
}
