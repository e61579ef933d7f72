import { slice } from '../../../model/span.ts';
import { startOf, type Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { ActorIndex, ActorMentionAt } from '../party/actor-index.ts';

/**
 * Who did it, in words that tell nothing else: `the minister said it was Norvane`, `Make no mistake, it was the army of Norvane`. Only a
 * state, a body or a unit, where an attack has been told of before; null for all else.
 */
export function namedOutright({ text }: Prose, candidate: Candidate, actors: ActorIndex): ActorMentionAt | null {
  const { cue, content } = candidate;
  if (cue && !SAYS.test(slice(text, cue))) return null;
  const { start, end } = content[0]!;
  const said = slice(text, { start, end });
  const opening = OUTRIGHT.exec(said);
  if (!opening) return null;
  const from = start + opening[0].length;
  const name = actors.namedWithin({ start: from, end }).find((one) => ARTICLE.test(text.slice(from, one.start)));
  if (!name || name.value.level === 'person' || !ENDS.test(text.slice(name.end, end))) return null;
  return ACT.test(text.slice(Math.max(0, startOf(candidate) - REACH), start)) ? name : null;
}

const SAYS = /\b(?:say|says|said|saying|told|tells|telling|insist(?:s|ed)?|repl(?:y|ies|ied)|added|adds)$/i;
/** What stresses that it is said plainly. */
const PLAINLY = String.raw`(?:make no mistake|let (?:me|us) be (?:\S+ )?(?:clear|plain|frank|blunt)|(?:I|we|she|he)(?:[’']ll| will| won[’']t| would|[’']m not going to) (?:not )?(?:mince (?:my |any )?words|beat about the bush|say it plainly)|look|yes|well|of course|no doubt)`;
const OUTRIGHT = new RegExp(
  String.raw`^(?:that\s+)?["“]?(?:${PLAINLY}[,:;.]?\s+){0,2}(?:it|this|that)(?:[’']s|\s+was|\s+is|\s+has\s+been)\s+(?:clearly\s+|certainly\s+|definitely\s+|all\s+|again\s+)?`,
  'iu',
);
const ARTICLE = /^(?:the\s|an?\s)?$/i;
/** Nothing more is told of the name: not `it was Norvane that was hit`, `it was Norvane's first`. */
const ENDS = /^["”’]*\s*(?:$|[.!]|[,;:–—](?!\s*(?:that|which|who|whose)\b)|\s+and\s+(?:it|we|they|I|that)\b)/u;
const ACT =
  /\b(?:attack|hack|breach|intrusion|intruder|sabotage|raid|theft|break-in|outage|espionage|behind|blam|accus|responsible|culprit)/i;
const REACH = 600;
