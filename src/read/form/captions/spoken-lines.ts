import type { Cue } from './cue.ts';

/** Words that are shown together, and who speaks them where the captions say so. */
export interface SpokenLine {
  seconds: number;
  speaker: string | null;
  words: string;
}

const VOICE = /<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/;
const TAG = /<\/?[^>]*>/g;
// SubStation styles that players of SubRip files understand.
const STYLE = /\{\\[^}]*\}/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
};

/**
 * The words of captions in the order they are spoken, whatever the order of the file: one line a cue and voice, tags and
 * entities resolved. A cue that only repeats what the one before still shows (captions that roll up) is left out, and so is
 * the repeated beginning of one that goes on.
 */
export function listSpokenLines(cues: readonly Cue[]): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let shown: string[] = [];
  for (const cue of [...cues].sort((a, b) => a.start - b.start)) {
    const rows = cue.payload.split('\n').flatMap((row) => splitVoices(row));
    const fresh = rows.slice(
      overlap(
        shown,
        rows.map(({ words }) => words),
      ),
    );
    shown = rows.map(({ words }) => words);
    for (const { speaker, words } of fresh) {
      if (words === '') continue;
      const last = lines.at(-1);
      const goesOn = last?.seconds === cue.start && (speaker === null || speaker === last.speaker);
      if (goesOn) last.words += ` ${words}`;
      else lines.push({ seconds: cue.start, speaker, words });
    }
  }
  return lines;
}

/** How many rows at the beginning repeat those shown last. */
function overlap(shown: readonly string[], rows: readonly string[]): number {
  for (let from = 0; from < shown.length; from++) {
    const repeated = shown.slice(from);
    if (repeated.length <= rows.length && repeated.every((words, i) => words === rows[i])) return repeated.length;
  }
  return 0;
}

function splitVoices(row: string): { speaker: string | null; words: string }[] {
  return row
    .split(/(?=<v[.\s])/)
    .map((part) => ({ speaker: VOICE.exec(part)?.[1]?.trim() ?? null, words: withoutMarkup(part) }))
    .filter(({ words }, _, all) => words !== '' || all.length === 1);
}

function withoutMarkup(payload: string): string {
  return payload
    .replace(TAG, '')
    .replace(STYLE, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}
