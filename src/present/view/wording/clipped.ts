/** At most `limit` characters, cut at a word with an ellipsis after it. */
export function clipped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit >> 1)).replace(/[\ud800-\udbff]$/, '')}…`;
}
