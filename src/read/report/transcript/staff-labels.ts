/**
 * How many characters of a line are the label of one of the outlet's own people, 0 for none: `DANA WHITMER, ANCHOR:`, and from then on
 * `WHITMER (voice-over):`. What they pass on is the outlet's, so their name must not become a source.
 */
export type StaffLabel = (line: string) => number;

/** Learns from all lines of a text who speaks for the outlet: by the role behind a name, or presented as `our correspondent, Name`. */
export function staffLabelsOf(lines: readonly string[]): StaffLabel {
  const labels = lines.flatMap((line) => labelOf(line) ?? []);
  const named = labels.filter(({ role }) => ROLE.test(role));
  if (named.length === 0 && !lines.some((line) => OURS.test(line))) return () => 0;
  const staff = new Set([
    ...named.flatMap(({ name }) => shortNames(name)),
    ...lines.flatMap((line) => [...line.matchAll(OURS_ALL)].flatMap(({ 1: name }) => shortNames(name!))),
  ]);
  return (line) => {
    const label = labelOf(line);
    if (!label) return 0;
    const isStaff =
      ROLE.test(label.role) || BARE.test(label.name) || (label.role === '' && staff.has(fold(label.name)));
    return isStaff ? label.length : 0;
  };
}

interface Label {
  name: string;
  /** What stands behind a comma; empty for nothing. */
  role: string;
  length: number;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}`;
const LABEL = new RegExp(String.raw`^(${NAME})(?:, ([^:;?!\n]{2,80}?))?(?: ?\([^():\n]{2,40}\))?:(?=\s)`, 'u');
const ROLE =
  /\b(?:anchor|(?:co-?)?host|(?:co-?)?presenter|correspondent|reporter|newsreader|newscaster|narrator|voice-?over)\b(?! (?:to|for) the (?:minister|president|government)\b)/i;
const BARE = /^(?:anchor|presenter|newsreader|newscaster|correspondent|announcer)$/i;
const OURS = new RegExp(
  String.raw`\b(?:[Oo]ur|[Mm]y) (?:\p{L}+ ){0,3}(?:correspondent|reporter|editor|colleague),? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})`,
  'u',
);
const OURS_ALL = new RegExp(OURS, 'gu');

function labelOf(line: string): Label | null {
  const match = LABEL.exec(line.slice(0, 200));
  return match ? { name: match[1]!, role: match[2] ?? '', length: match[0].length } : null;
}

// Later labels have the last name only, or among hosts the first.
function shortNames(name: string): string[] {
  const words = fold(name).split(' ');
  return [fold(name), words[0]!, words.at(-1)!];
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[’]/g, "'");
}
