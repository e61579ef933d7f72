import { slice, type Span } from '../../../model/span.ts';
import { startOf, type Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';

/**
 * The name in a direct answer to the question who did it: `Asked if she meant Norvane, she replied: "I mean Norvane."`, `Who attacked the
 * port? "It was Norvane," the minister said`. Null where nobody asked, or something else is answered.
 */
export function culpritNamed({ text }: Prose, candidate: Candidate): Span | null {
  const { source, content } = candidate;
  if (!source || content.length !== 1) return null;
  const [{ start }] = content as [Span];
  const answer = ANSWER.exec(slice(text, content[0]!));
  if (!answer) return null;
  const name = answer.groups!.name!;
  if (NO_NAME.test(name)) return null;
  const asked = text.slice(Math.max(0, startOf(candidate) - REACH), startOf(candidate));
  if (!ASKED.test(asked) && !QUESTION.test(asked)) return null;
  const from = start + answer[0].lastIndexOf(name);
  return { start: from, end: from + name.length };
}

const NO_NAME =
  /^(yes|no|nobody|none|we|it|they|he|she|that|this|maybe|perhaps|certainly|correct|exactly|absolutely)\b/i;
const NAME = String.raw`(?:the\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]+){0,4})`;
const ANSWER = new RegExp(
  String.raw`^["“]?(?:(?:[Yy]es|[Ww]ell|[Oo]f course|[Cc]learly),?\s)?(?:(?:[Ii]t|[Tt]hat|[Tt]his)(?:[’']s|\swas|\sis)\s|(?:I|[Ww]e)\s(?:do\s|did\s)?meant?\s|I\sam\s(?:talking\sabout|referring\sto)\s)?(?:clearly\s)?${NAME}(?:,?\s(?:of course|yes))?[.,!]?["”]?$`,
  'u',
);
const DID =
  '(?:behind|responsible|did|done|attacked|hacked|struck|bombed|carried|ordered|stole|stolen|launched|meant|means|mean|blame|referring|culprit|attack|intrusion|breach|raid)';
/** `Asked who was behind the attack, [the minister said]`, in the sentence of the answer. */
const ASKED = new RegExp(
  String.raw`\b(?:asked|pressed|questioned)\b[^.?!]{0,60}\b(?:who|whom|which|if|whether|what)\b[^.?!]{0,80}?\b${DID}\b[^.?!]{0,80}$`,
  'i',
);
/** `Who attacked the port?`, right in front, with the label of whoever answers. */
const QUESTION = new RegExp(
  String.raw`\b(?:who|whom|which|do you|did you|are you)\b[^.?!]{0,80}?\b${DID}\b[^.?!]{0,80}\?["”]?\s*(?:\p{Lu}[^.?!:\n]{0,40}:\s*)?["“]?$`,
  'iu',
);
/** In characters. */
const REACH = 260;
