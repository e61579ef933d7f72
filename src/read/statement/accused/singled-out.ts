import { sentenceAt, wordAt } from '../grammar/prose.ts';
import type { Named } from '../party/named.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Whom a speaker turned on in the clause before a participle of saying: of `took aim at Medisoft, alleging that it had left an account
 * open` Medisoft. Null where the content names somebody itself.
 */
export function singledOut({ prose, candidate: { cue, content }, wording, actors }: Scene): Named | null {
  if (!cue || !/^(alleging|claiming|saying|charging|insisting|arguing|adding)$/.test(wording.cue)) return null;
  if (!SOMEBODY.test(wording.content) || content[0]!.start < cue.end) return null;
  const { first } = sentenceAt(prose, wordAt(prose.words, cue.start));
  const { start } = prose.words[first]!;
  const turned = TURNS_ON.exec(prose.text.slice(start, cue.start));
  if (!turned) return null;
  const named = actors.namedWithin({ start: start + turned.index + turned[1]!.length, end: cue.start });
  return named.find(({ value }) => value.form === 'name')?.value ?? null;
}

const SOMEBODY =
  /^(that )?(it|they|he|she|the (firm|company|group|bank|operator|agency|ministry|government|supplier|office)) /;
const TURNS_ON =
  /(\b(?:t(?:ook|akes|aking) aim at|turn(?:ed|s|ing) on|rounded on|(?:lash|hit|struck|hitting|lashing)(?:ed|es)? out at|singl(?:ed|es|ing) out|point(?:ed|s|ing) (?:a|the) finger at|went after|goes after) )[^.;:"“”]{2,80},\s$/i;
