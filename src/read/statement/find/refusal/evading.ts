import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import { finiteCue, type Way } from './way.ts';
import { withheldBy } from './withheld-by.ts';

const PASSES_OVER =
  'sidestep duck dodge parry deflect evade fend wave brush bat ignore skirt rebuff shrug avoid dismiss'.split(' ');
const SENDS = 'refer redirect direct forward steer pass point defer'.split(' ');
const TURNS_DOWN = 'turn reject decline refuse ignore deny'.split(' ');
const QUESTIONS = /^(questions?|quer(y|ies)|inquir(y|ies)|enquir(y|ies)|requests?)$/;
const ASKERS = /^(reporters?|journalists?|callers?|us|them|calls?)$/;

/** `sidestepped the question`, `waved questions away`, `referred all questions to the police`, `turned down a request for an interview`. */
export const evading: Way = {
  why: 'questions sent elsewhere or passed over',
  verbs: [...PASSES_OVER, ...SENDS, ...TURNS_DOWN],
  cue: evades,
  content: withheldBy,
};

function evades(prose: Prose, verb: number): Range | null {
  const { words } = prose;
  const { lemma, pos } = words[verb]!;
  if (pos === 'NOUN') return null;
  const { last } = sentenceAt(prose, verb);
  const particle = /^(off|aside|away|down)$/.test(words[verb + 1]?.norm ?? '') ? 1 : 0;
  if (/^(fend|shrug|turn)$/.test(lemma) && !particle) return null;
  for (let i = verb + 1 + particle; i < Math.min(verb + 7, last); i++) {
    const { norm, pos: kind, text } = words[i]!;
    if (isAsking(prose, lemma, i, last)) return finiteCue(prose, verb, verb + 1 + particle);
    if (/^(VERB|AUX|ADP|SCONJ)$/.test(kind) || /^[.,;:]$/.test(text) || QUESTIONS.test(norm)) return null;
  }
  return null;
}

// The object: a question, or whoever asks and is sent to somebody; of what is turned down only a request to be told something.
function isAsking(prose: Prose, verb: string, object: number, last: number): boolean {
  const { words } = prose;
  const { norm } = words[object]!;
  const behind = words.slice(object + 1, Math.min(object + 9, last)).map((word) => word.norm);
  if (SENDS.includes(verb))
    return (QUESTIONS.test(norm) || ASKERS.test(norm)) && behind.some((word) => /^(to|on)$/.test(word));
  if (/^(interviews?|invitation)$/.test(norm) && TURNS_DOWN.includes(verb)) return true;
  if (!QUESTIONS.test(norm)) return false;
  if (PASSES_OVER.includes(verb) && !(verb === 'dismiss' && /^requests?$/.test(norm))) return true;
  return (
    /^requests?$/.test(norm) &&
    behind.slice(0, 5).some((word) => /^(comment|interviews?|information|details)$/.test(word))
  );
}
