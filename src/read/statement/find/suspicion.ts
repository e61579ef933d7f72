import type { Candidate } from '../candidate.ts';
import { propose, type Finder } from './finder.ts';
import { phraseAfter } from '../grammar/phrase-after.ts';
import { phraseBefore } from '../grammar/phrase-before.ts';
import { sentenceAt, type Prose } from '../grammar/prose.ts';
import { subjectOf } from '../grammar/subject.ts';
import { BE, groupAround } from '../grammar/verb-group.ts';
import { complementOf, isGround } from './reporting-noun.ts';

/** `X was arrested on suspicion of Y`: X does not suspect but is suspected; by whom shows where the police are the subject. */
export const suspicion: Finder = {
  name: 'suspicion',
  knowsBetter: 'construction',
  find: (prose) => prose.words.flatMap((_, i) => (isGround(prose, i) ? (read(prose, i) ?? []) : [])),
};

const ARREST = /^(arrested|detained|held|questioned|remanded|jailed|seized|taken|apprehended|interrogated)$/;
const SUSPICION = { noun: 'suspicion', complements: ['that', 'of'] };

function read(prose: Prose, at: number): Candidate | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, at);
  const ground = complementOf(prose, at + 1, SUSPICION, sentence);
  const verb = lastArrest(words, sentence.first, at);
  if (verb < 0 || !ground) return null;
  const group = groupAround(words, verb, verb + 1, sentence);
  const subject = subjectOf(prose, group)?.range ?? phraseBefore(words, group.first, sentence.first);
  const isPassive = words.slice(group.first, verb).some(({ norm }) => BE.has(norm));
  const object = isPassive ? null : phraseAfter(words, verb + 1, at - 1);
  const suspect = object ?? subject;
  if (!suspect) return null;
  return propose(prose, suspicion, {
    source: object && subject,
    cue: { first: at, last: at + 1 },
    content: [suspect, ground],
    confidence: 0.7,
    why: 'somebody arrested on suspicion',
  });
}

// Within the sentence alone: a search over all words would cost a long report the square of its length.
function lastArrest(words: Prose['words'], first: number, before: number): number {
  let i = before - 1;
  while (i >= first && !ARREST.test(words[i]!.norm)) i--;
  return i < first ? -1 : i;
}
