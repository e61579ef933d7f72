import type { StanceCues } from '../../../../../codebooks/codebooks.ts';
import type { Candidate } from '../../candidate.ts';
import { propose, type Finder } from '../finder.ts';
import type { Prose, Range } from '../../grammar/prose.ts';
import type { Word } from '../../grammar/word.ts';
import { notKnowing } from './not-knowing.ts';
import { neitherNor } from './neither-nor.ts';
import { FINDING_OUT, notTelling } from './not-telling.ts';
import { notAnyTold, nothingSaid, nothingToSay, nothingTold } from './nothing-told.ts';
import { isRefusalNoun, ownerOf, refusalNoun } from './refusal-noun.ts';
import { behindNobody, refuserOf } from './refuser.ts';
import { unsure } from './unsure.ts';
import { silentClause, withheldBy } from './withheld-by.ts';

/** `declined to comment`, `has yet to respond`, `did not name the group`, `gave no reason`: someone does not say something. */
export const refusal: Finder = {
  name: 'refusal',
  refuses: 'as told',
  knowsBetter: 'construction',
  find: (prose, { stances }) => {
    const telling = new Set(stances.telling);
    return prose.words.flatMap((_, i) => {
      const cue = cueAt(prose, i, telling, stances);
      const found = cue && read(prose, cue);
      return found ? [found] : [];
    });
  },
};

function cueAt(prose: Prose, i: number, telling: ReadonlySet<string>, stances: StanceCues): Range | null {
  const { norm, lemma, pos } = prose.words[i]!;
  if (HARDLY_ANY.has(norm)) return nothingTold(prose, i) ?? nothingToSay(prose, i, telling);
  if (NOTHING.has(norm)) {
    const cue = neitherNor(prose, i) ?? nothingToSay(prose, i, telling) ?? nothingSaid(prose, i, telling);
    if (cue) return cue;
  }
  if (isRefusalNoun(prose.words[i]!)) return refusalNoun(prose, i, telling);
  const unknowing = unknowingOf(prose.words[i]!);
  if (unknowing) return unknowing(prose, i);
  const notAny = notAnyTold(prose, i);
  if (notAny) return notAny;
  const particle = particleOf(prose, i);
  const tells = telling.has(lemma) || telling.has(norm) || FINDING_OUT.has(lemma) || particle > 0;
  if (!tells && prose.words[i - 1]?.norm !== 'of') return null;
  const without = prose.words[i - 1]?.norm === 'without';
  if (pos === 'NOUN' && !without && !/^(comment|answer|respond|reply|name)$/.test(norm)) return null;
  const cue = notTelling(prose, i, stances);
  return (
    cue && {
      first: cue.first,
      last: cue.last + (cue.last === i + 1 && PARTICLE.test(prose.words[i + 1]?.norm ?? '') ? particle : 0),
    }
  );
}

const HARDLY_ANY: ReadonlySet<string> = new Set(['no', 'few', 'little', 'scant']);
const NOTHING: ReadonlySet<string> = new Set(['nothing', 'none', 'neither']);
function unknowingOf({ norm, lemma }: Word): ((prose: Prose, at: number) => Range | null) | undefined {
  return UNKNOWING.get(norm) ?? UNKNOWING.get(lemma);
}

/** Who does not know tells nothing either: by the word that is negated. */
const UNKNOWING: ReadonlyMap<string, (prose: Prose, at: number) => Range | null> = new Map([
  ['know', notKnowing],
  ['learn', notKnowing],
  ['sure', unsure],
  ['certain', unsure],
  ['unsure', unsure],
  ['uncertain', unsure],
]);

// Verbs that tell with their particle alone: `go into`, `spell out`, `take questions`.
function particleOf({ words }: Prose, i: number): number {
  const { lemma } = words[i]!;
  const next = words[i + 1]?.norm ?? '';
  if (lemma === 'put')
    return /^an?$/.test(next) && /^(figure|name|number|date)$/.test(words[i + 2]?.norm ?? '') ? 1 : 0;
  if (lemma === 'come') return next === 'to' && words[i + 3]?.norm === 'phone' ? 1 : 0;
  const wanted = lemma === 'be' && words[i - 1]?.norm !== 'to' ? undefined : PHRASAL.get(lemma);
  if (!wanted) return 0;
  if (wanted.test(next)) return 1;
  // `spell them out`, `take any questions`: the object stands between.
  return wanted.test(words[i + 2]?.norm ?? '') && /^(it|them|this|that|any|further|more|him|her)$/.test(next) ? 1 : 0;
}
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^(into|beyond)$/],
  ['get', /^into$/],
  ['spell', /^out$/],
  ['hand', /^over$/],
  ['talk', /^(about|to|of)$/],
  ['take', /^(questions|calls)$/],
  ['let', /^(us|reporters|journalists|outsiders|experts)$/],
  ['allow', /^(us|reporters|journalists|outsiders|experts)$/],
  ['join', /^in$/],
  ['pick', /^up$/],
  ['be', /^(drawn|pressed|quoted|interviewed|specific)$/],
]);
const PARTICLE = /^(into|beyond|out|over|in|up|drawn|pressed|quoted|interviewed)$/;

function read(prose: Prose, cue: Range): Candidate | null {
  const subject = ownerOf(prose, cue) ?? refuserOf(prose, cue);
  if (!subject) return null;
  // `Nobody answered the door`: there is nobody who does not tell.
  const nobody =
    /^(nobody|no)$/.test(prose.words[subject.first]!.norm) &&
    /^(answered|picked)$/.test(prose.words[cue.last - 1]!.norm);
  return propose(prose, refusal, {
    source: nobody ? behindNobody(prose, subject) : subject,
    cue,
    content: [nobody ? silentClause(prose, cue, subject) : withheldBy(prose, cue, subject)],
    confidence: 0.92,
    why: 'a verb of telling that is refused, negated or outstanding',
  });
}
