import type { Candidate } from '../../candidate.ts';
import { IS_SAID_AGAINST } from '../../grammar/called-false.ts';
import type { Prose, Range } from '../../grammar/prose.ts';
import type { VerbGroup } from '../../grammar/verb-group.ts';
import { isPronounSubject, unsaidSubject } from './unsaid-subject.ts';
import { NONE_TOLD, TOLD } from './participles-of-telling.ts';
import { proposeUndisclosed } from './propose-undisclosed.ts';
import { questionBehind } from './question-behind.ts';
import { UNDISCLOSED_THING } from './undisclosed-thing.ts';
import { complement } from './withheld-by.ts';

/** `The size was not disclosed`, `No reason was given`, `It is not known who did it`: a passive of telling, by its group. */
export function undisclosedPassive(prose: Prose, group: VerbGroup): Candidate | null {
  if (group.negated) return extraposed(prose, group) ?? notTold(prose, group);
  return noneTold(prose, group) ?? turnedDown(prose, group) ?? littleKnown(prose, group);
}

// `The size was not disclosed`, `Who took the files is not known`.
function notTold(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  const { norm } = words[group.head]!;
  const subject = unsaidSubject(prose, group);
  if (!subject || isPronounSubject(prose, subject.range) || isReason(prose, subject.range)) return null;
  if (!subject.asks && !TOLD.has(norm)) return null;
  // `names that were not given` tells which; `that cannot be given` tells of them.
  if (subject.relative && !words.slice(group.first, group.head).some((word) => /^(can|could|ca)$/.test(word.norm)))
    return null;
  if (norm === 'known' && /^(for|as|about|to)$/.test(words[group.head + 1]?.norm ?? '')) return null;
  if (norm === 'made' && !/^(public|available)$/.test(words[group.head + 1]?.norm ?? '')) return null;
  if (norm === 'checked' && !isClaimNotChecked(prose, subject.range, group)) return null;
  if (norm === 'spelled' && words[group.head + 1]?.norm !== 'out') return null;
  const last = norm === 'made' || norm === 'spelled' ? group.head + 2 : group.head + 1;
  return proposeUndisclosed(prose, { first: group.first, last }, subject.range, 'a passive of telling, negated');
}

// `Claims that he ran it could not be checked`, and not `The bags were not checked`.
function isClaimNotChecked({ words }: Prose, { first, last }: Range, { head }: VerbGroup): boolean {
  const next = words[head + 1]?.text ?? '.';
  return words.slice(first, last).some(({ norm }) => IS_SAID_AGAINST.test(norm)) && /^\W+$/.test(next);
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
    return proposeUndisclosed(prose, { first: group.first, last: group.head + 1 }, subject.range, 'nobody named');
  if (!subject || subject.asks || !/^(no|neither|none)$/.test(none ?? '')) return null;
  const nouns = words.slice(subject.range.first + 1, subject.range.last);
  if (none === 'no' && !nouns.some(({ norm }) => UNDISCLOSED_THING.test(norm))) return null;
  return proposeUndisclosed(prose, { first: group.first, last: group.head + 1 }, subject.range, 'nothing told');
}

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
  return proposeUndisclosed(
    prose,
    { first: group.first, last: group.head + 1 },
    subject.range,
    'a question turned down or sent elsewhere',
  );
}

// `Little is known about her`, `Not much is publicly known of the group`: what stands behind is what is not told.
function littleKnown(prose: Prose, group: VerbGroup): Candidate | null {
  const { words } = prose;
  if (words[group.head]!.norm !== 'known' || !/^(about|of)$/.test(words[group.head + 1]?.norm ?? '')) return null;
  let first = group.first - 1;
  if (words[first]?.norm === 'else') first--;
  if (!/^(little|much|nothing)$/.test(words[first]?.norm ?? '')) return null;
  if (words[first]!.norm === 'much' && words[--first]?.norm !== 'not') return null;
  if (words[first - 1]?.norm === 'very') first--;
  const cue = { first, last: group.head + 1 };
  const content = complement(prose, cue);
  return content && proposeUndisclosed(prose, cue, content, 'little that is known');
}
