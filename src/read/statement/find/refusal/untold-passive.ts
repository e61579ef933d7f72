import type { Candidate } from '../../candidate.ts';
import { basePhraseBefore } from '../../grammar/phrase-before.ts';
import { sentenceAt, type Prose, type Range } from '../../grammar/prose.ts';
import type { VerbGroup } from '../../grammar/verb-group.ts';
import { unsaidSubject } from './unsaid-subject.ts';
import { isPronoun, questionBehind, untold } from './untold.ts';

/** `The size was not disclosed`, `No reason was given`, `It is not known who did it`: a passive of telling, by its group. */
export function untoldPassive(prose: Prose, group: VerbGroup): Candidate | null {
  if (group.negated) return extraposed(prose, group) ?? notTold(prose, group);
  return noneTold(prose, group) ?? turnedDown(prose, group);
}

const TOLD: ReadonlySet<string> = new Set(
  'disclosed released named identified specified revealed given published provided explained known clear announced detailed made confirmed verified corroborated authenticated established determined ascertained attributed spelled attached presented offered cited issued shown received answered returned shared mentioned addressed discussed stated enclosed transmitted supplied learned explained'.split(
    ' ',
  ),
);

/** Whether a participle tells. */
export function isOfTelling(participle: string): boolean {
  return TOLD.has(participle) || NONE_TOLD.has(participle);
}

// `The size was not disclosed`, `Who took the files is not known`.
function notTold(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  const { norm } = words[group.head]!;
  const subject = unsaidSubject(prose, group);
  if (!subject || isPronoun(prose, subject.range) || isReason(prose, subject.range)) return null;
  if (!subject.asks && !TOLD.has(norm)) return null;
  // `names that were not given` tells which; `that cannot be given` tells of them.
  if (subject.relative && !words.slice(group.first, group.head).some((word) => /^(can|could|ca)$/.test(word.norm)))
    return null;
  if (norm === 'known' && /^(for|as|about|to)$/.test(words[group.head + 1]?.norm ?? '')) return null;
  if (norm === 'made' && !/^(public|available)$/.test(words[group.head + 1]?.norm ?? '')) return null;
  if (norm === 'spelled' && words[group.head + 1]?.norm !== 'out') return null;
  const last = norm === 'made' || norm === 'spelled' ? group.head + 2 : group.head + 1;
  return untold(prose, { first: group.first, last }, subject.range, 'a passive of telling, negated');
}

// `because the samples had not been given`: why somebody does something else.
function isReason({ words }: Prose, { first }: Range): boolean {
  return /^(because|until|before|if|unless|since)$/.test(words[first - 1]?.norm ?? '');
}

// `It is not known who did it`, `It was not immediately clear whether ...`
function extraposed(prose: Prose, { first, head }: VerbGroup): Candidate | null {
  return ASKED.test(prose.words[head]!.norm) ? questionBehind(prose, { first, last: head + 1 }) : null;
}
const ASKED = /^(known|clear|disclosed|revealed|explained|specified|established|determined|announced)$/;

// `No reason was given`, `No date has been set`, `No details were released`.
function noneTold(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  if (!NONE_TOLD.has(words[group.head]!.norm)) return null;
  const subject = unsaidSubject(prose, group);
  const none = subject && words[subject.range.first]!.norm;
  const head = words[group.head]!.norm;
  const nobody = /^nobody$/.test(none ?? '') || (none === 'no' && words[subject!.range.first + 1]?.norm === 'one');
  if (subject && nobody && /^(named|accused|identified|blamed)$/.test(head))
    return untold(prose, { first: group.first, last: group.head + 1 }, subject.range, 'nobody named');
  if (!subject || subject.asks || !/^(no|neither)$/.test(none ?? '')) return null;
  const nouns = words.slice(subject.range.first + 1, subject.range.last);
  if (none === 'no' && !nouns.some(({ norm }) => UNTOLD_THING.test(norm))) return null;
  return untold(prose, { first: group.first, last: group.head + 1 }, subject.range, 'nothing told');
}
const NONE_TOLD: ReadonlySet<string> = new Set(
  'given released disclosed provided offered published presented received set named cited shown attached announced made identified produced granted mentioned blamed transmitted laid enclosed supplied stated taken'.split(
    ' ',
  ),
);
/** What is told, or is not. */
export const UNTOLD_THING =
  /^(answers?|reply|replies|response|reasons?|details?|evidence|proof|explanation|date|dates|names?|figures?|information|documents?|data|comment|statement|announcement|motive|suspects?|unit|state|country|group|culprits?|particulars|sources?|timetable|confirmation|word|numbers?|questions|interviews?|photographs?|pictures?|samples?|recordings?|logs?|findings?|identit(y|ies))$/;

// `Requests for comment were ignored`, `All questions were referred to the ministry`, `An interview was refused`.
function turnedDown(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  if (
    !/^(refused|denied|declined|rejected|ignored|turned|referred|directed|redirected|passed|deferred)$/.test(
      words[group.head]!.norm,
    )
  )
    return null;
  const subject = unsaidSubject(prose, group);
  if (!subject || subject.asks || subject.relative) return null;
  const asked = words.slice(subject.range.first, subject.range.last).map(({ norm }) => norm);
  const asks = asked.some((norm) => /^(questions?|quer(y|ies)|inquir(y|ies)|enquir(y|ies)|interviews?)$/.test(norm));
  const requests =
    asked.some((norm) => /^requests?$/.test(norm)) &&
    asked.some((norm) => /^(comment|interviews?|information|access|documents?|details)$/.test(norm));
  if (!asks && !requests) return null;
  return untold(
    prose,
    { first: group.first, last: group.head + 1 },
    subject.range,
    'a question turned down or sent elsewhere',
  );
}

// Headlines and notes leave the auxiliary out: `No evidence offered.`, `Cause not established`, `Not established: who paid`.
export function untoldInShort(prose: Prose, head: number): Candidate | null {
  const { words } = prose;
  if (!TOLD.has(words[head]!.norm)) return null;
  const sentence = sentenceAt(prose, head);
  const not = words[head - 1]?.norm === 'yet' ? head - 2 : head - 1;
  const negated = words[not]?.norm === 'not' && not >= sentence.first;
  if (!negated && !ends(prose, head + 1, sentence)) return null;
  const cue = { first: negated ? not : head, last: head + 1 };
  const behind =
    negated && /^[:]$/.test(words[cue.last]?.text ?? '') ? { first: cue.last + 1, last: sentence.last } : null;
  // wink-nlp takes a bare `Cause` for a verb.
  const bare = cue.first === sentence.first + 1 ? { first: sentence.first, last: cue.first } : null;
  const before = bare ?? basePhraseBefore(words, cue.first, sentence.first);
  if (before && !isWholeBefore(prose, before, sentence)) return null;
  if (!negated && (!before || words[before.first]!.norm !== 'no')) return null;
  const content = before ?? behind;
  if (!content) return null;
  if (
    before &&
    !words
      .slice(before.first, before.last)
      .some(({ norm }) => UNTOLD_THING.test(norm) || /^(cause|motive|origin)$/.test(norm))
  )
    return null;
  return untold(prose, cue, content, 'a passive of telling, in short');
}

function ends({ words }: Prose, at: number, { last }: Range): boolean {
  return at >= last || /^[.,;:)]$/.test(words[at]!.text);
}

// The phrase opens the sentence, or what stands between two stops.
function isWholeBefore({ words }: Prose, { first }: Range, sentence: Range): boolean {
  return first === sentence.first || /^[.,;:(]$/.test(words[first - 1]!.text);
}
