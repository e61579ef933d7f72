import { CHARGE, WHAT } from './charge-words.ts';
import type { TellingWords } from './telling-words.ts';

/** Words that agree with what somebody else has said. */
export const AGREEING: readonly TellingWords[] = [
  {
    why: 'takes the side of what was said',
    stance: 'confirm',
    cue: /^(\S+ )?(stands?|stood|standing) by$|^(has |have |had )?(back(s|ed)( up)?|sided|corroborat\w+|endors\w+|repeat(s|ed)|reiterat\w+|maintain(s|ed)|defend(s|ed))$/,
    content: new RegExp(
      `^(with |up )?(its|his|her|their|our|${WHAT})( \\S+)?( (${CHARGE}|words|remarks|reporting|transcript|decision))?$`,
    ),
  },
  {
    why: 'comes to the same end as somebody else',
    stance: 'confirm',
    cue: /\b(came|comes?|arriv(e|es|ed)|reach(es|ed)?)( to| at)?$/,
    content: /^(the )?(very )?same (\S+ )?(conclusion|assessment|attribution|finding|verdict) as\b/,
  },
  {
    why: 'comes to the same end as somebody else',
    stance: 'confirm',
    content:
      /^(?!(\S+ ){0,6}?(not|never|nobody|cannot|hardly)\b)(that )?((\S+ ){1,5}(had |has |have )?)?(also |independently )?((come|came|arrived|coming|arriving) (to|at)|reach(ed|ing)?|share[sd]?|sharing) (the same|the|that|this|its|their)( \S+)? (conclusion|assessment|attribution)s?\b(?! of who)/,
  },
];
