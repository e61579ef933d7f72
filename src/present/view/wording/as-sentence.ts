/** The text with a capital at its head and a full stop at its end. */
export function asSentence(text: string): string {
  const whole = text.trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.?!]["”’)]?$/.test(whole) ? '' : '.'}`;
}
