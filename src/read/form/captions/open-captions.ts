import type { Received } from '../../../model/received.ts';
import { Refusal } from '../../../model/refusal.ts';
import type { Block, MediaMark } from '../../../model/report.ts';
import { decode } from '../../report/decode.ts';
import { MOST_SENTENCES } from '../../report/group-blocks.ts';
import { endsSentence } from '../../report/lines.ts';
import type { Draft, Structure } from '../draft.ts';
import type { Cue } from './cue.ts';
import { listSpokenLines, type SpokenLine } from './spoken-lines.ts';

/** Seconds of silence after a finished sentence that part what is said. */
const PAUSE = 3;

/** Captions as a transcript: a line a cue, `Name: ` before the words where someone else begins to speak, media time kept. */
export function openCaptions(parse: (text: string) => Cue[], { file, bytes, told }: Received): Draft {
  const { text: captions, remarks } = decode(bytes, file);
  const spoken = listSpokenLines(parse(captions));
  if (spoken.length === 0)
    throw new Refusal('input', `${file}: no captions with times stand in it; save the words as .txt if they have none`);
  return { file, ...layOut(spoken), stated: { medium: 'transcript' }, told, remarks };
}

function layOut(spoken: readonly SpokenLine[]): { text: string; structure: Structure } {
  let text = '';
  let sentences = 0;
  let speaker: string | null = null;
  const blocks: Block[] = [];
  const marks: MediaMark[] = [];
  spoken.forEach((line, i) => {
    const above = spoken[i - 1];
    const turns = line.speaker !== null && line.speaker !== speaker;
    speaker = line.speaker ?? speaker;
    if (text) text += '\n';
    const start = text.length;
    text += turns ? `${line.speaker}: ${line.words}` : line.words;
    marks.push({ start, seconds: line.seconds });
    const finished = above !== undefined && endsSentence(above.words);
    const apart = finished && (sentences >= MOST_SENTENCES || line.seconds - above.seconds - spokenFor(above) > PAUSE);
    if (i === 0 || turns || apart) {
      blocks.push({ kind: 'paragraph', start, end: text.length });
      sentences = 0;
    } else blocks.at(-1)!.end = text.length;
    sentences += Number(endsSentence(line.words));
  });
  return { text, structure: { blocks, skips: [], marks } };
}

// Two and a half words a second, as people speak.
function spokenFor({ words }: SpokenLine): number {
  return words.split(' ').length / 2.5;
}
