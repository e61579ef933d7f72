import { endsSentence, type Line } from './lines.ts';

// No editor, mailer or caption format that wraps lines lets them grow longer.
const WIDEST = 120;

/**
 * True when single line ends are only where a line was full, so that a paragraph runs over them; false when each line is a
 * paragraph. Decided once for a report from every two lines that touch: wrapped lines are all short, and they end inside a
 * sentence: most of them, or enough that the next begins in lower case, which no paragraph does.
 */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let joints = 0;
  let long = 0;
  let inside = 0;
  let lower = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.role !== 'text' || next?.role !== 'text') return;
    joints++;
    if (line.text.length > WIDEST || next.text.length > WIDEST) long++;
    if (!endsSentence(line.text)) inside++;
    if (/^\p{Ll}/u.test(next.text)) lower++;
  });
  return joints >= 2 && long <= joints / 10 && (inside >= joints / 2 || lower >= joints / 10);
}
