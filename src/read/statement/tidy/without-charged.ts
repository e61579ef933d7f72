import { isDocument } from '../../../model/words/names-no-actor.ts';
import { slice } from '../../../model/span.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * `According to the indictment, Ivo Dane, 36, broke into the bank`: no paper and no `prosecutors` go by a person's name, so the name belongs
 * to what is said, and whoever is charged does not say it.
 */
export function withoutCharged({ text }: Prose, candidate: Candidate): Candidate {
  const { source, cue, content } = candidate;
  if (!source || !cue || cue.end > source.start || content[0]!.start < source.end) return candidate;
  const words = slice(text, source);
  const comma = words.indexOf(',');
  const head = words.slice(0, comma);
  if (comma < 0 || !PERSON.test(words.slice(comma)) || !(isDocument(head) || SEVERAL.test(head))) return candidate;
  const [said, ...rest] = content;
  const start = source.start + comma + /^,\s*/.exec(words.slice(comma))![0].length;
  const follows = /^[\s,]*$/.test(text.slice(source.end, said!.start));
  return {
    ...candidate,
    source: { start: source.start, end: source.start + comma },
    content: follows ? [{ start, end: said!.end }, ...rest] : content,
  };
}

const PERSON = /^,\s*\p{Lu}[\p{L}.'’-]+ \p{Lu}/u;
const SEVERAL = /(?:^|[ \n])(?:prosecutors|police|officials|investigators|authorities|detectives|agents|officers)$/i;
