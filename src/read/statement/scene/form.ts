import { slice } from '../../../model/span.ts';
import type { Form } from '../../../model/statement.ts';
import type { Candidate } from '../candidate.ts';
import type { Prose } from '../grammar/prose.ts';
import type { SourceActor } from '../party/source-actor.ts';

/** How a statement was put out, by the words of its cue, source and content; the first that fits. */
export function formOf(prose: Prose, candidate: Candidate, speaker: SourceActor): Form {
  const cue = candidate.cue ? slice(prose.text, candidate.cue) : '';
  const source = candidate.source ? slice(prose.text, candidate.source) : '';
  const content = slice(prose.text, candidate.content[0]!).slice(0, 160);
  for (const { form, in: place, words } of FORMS) {
    if (words.test(place === 'source' ? source : place === 'act' ? `${cue} ${content}` : cue)) return form;
  }
  if (speaker.mention?.value.form === 'anonymous') return 'anonymous';
  return 'statement';
}

const FORMS: readonly { form: Form; in: 'source' | 'cue' | 'act'; words: RegExp }[] = [
  { form: 'leak', in: 'source', words: /\bleak(s|ed)?\b/i },
  {
    form: 'notice',
    in: 'act',
    words:
      /^\S*\s?(put|puts|putting|offer\w*|issu\w+|post\w*|announc\w+|publish\w*|has \w+|have \w+|is \w+|'re \w+|was \w+)\b.{0,40}\b(bount(y|ies)|rewards?|wanted|arrest warrants?)\b/i,
  },
  { form: 'charge', in: 'cue', words: /\b(charg(ed|es?|ing)|indict\w*|prosecut\w+|convict\w+|arraign\w+)\b/i },
  {
    form: 'charge',
    in: 'source',
    words: /\b(indictments?|complaint|court (documents|filings?|papers)|prosecutors?|charge sheet|affidavit)\b/i,
  },
  { form: 'sanction', in: 'cue', words: /\b(sanction\w*|blacklist\w*|designat\w+)\b/i },
  {
    form: 'exposure',
    in: 'act',
    words:
      /^\S*\s?(\S+\s)?(publish\w*|releas\w*|post\w*|put|divulg\w+|expos\w+|outed|outing|nam(ed|ing))\b.{0,80}\b(photo\w*|pictures|id numbers|identification numbers|personal (details|information|data)|identit(y|ies)|names and|full names?)\b/i,
  },
  {
    form: 'technical-report',
    in: 'source',
    words:
      /\b(technical report|advisory|researchers?|threat (intelligence|report)|security (firm|company|vendor)|cert\b|white ?paper|virus|incident response|forensic)\b/i,
  },
  {
    form: 'anonymous',
    in: 'source',
    words:
      /\b(source|sources|people familiar|person familiar|who (declined|asked)|anonym\w+|(a|an|one|another|two|three|several|some|senior) (\S+ ){0,3}officials?)\b/i,
  },
  {
    form: 'political-statement',
    in: 'source',
    words:
      /\b(president|prime minister|lawmakers?|senators?|sen\.|rep\.|parliament|legislators?|congress\w*|premier|chancellor|white house|kremlin|party|candidate|resolution)\b/i,
  },
  {
    form: 'comment',
    in: 'source',
    words:
      /\b(experts?|analysts?|professors?|observers?|critics?|commentators?|scholars?|think ?tank|fellow|former)\b/i,
  },
];
