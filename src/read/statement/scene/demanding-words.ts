import type { TellingWords } from './telling-words.ts';

/** Words that ask somebody to do something. */
export const DEMANDING: readonly TellingWords[] = [
  {
    why: 'asks',
    stance: 'demand',
    content:
      /^(please|stop|let us|let them|release|withdraw|recall|hand over|(show|give|tell|send|bring) (us|me|the world)|prove (it|that|their|your))\b/,
  },
  {
    why: 'asks',
    stance: 'demand',
    content:
      /\b(should|must) (immediately )?(be (punished|brought|investigated|released|stopped|expelled|tried|prosecuted|published|disclosed)|stop|cease|explain|apologi[sz]e|hand over|withdraw|publish|answer|refrain|release|come clean)\b/,
  },
  {
    why: 'advises somebody to see to their own',
    stance: 'demand',
    content:
      /^(?!.*\b(not|never)\b)(that )?((\S+ ){0,4}?\S+ (should|must|ought to|needs? to|had better|(would|might) do (well|better) to) )?((first|rather|instead|better|best) )*(look(?! for\b)|mind|see|tend|attend|put|set|keep|clean|sort|take care|worry|care|focus|concentrate|fix|repair|secure|protect|guard|check|examine|inspect)( \S+){0,5}? (its|their|your) own\b/,
  },
  {
    why: 'asks',
    stance: 'demand',
    cue: /^(\S+ )?(challeng\w+|wants?|ask(s|ed) for|call(s|ed|ing)? (for|on|upon)|appeal(s|ed|ing) (to|for))$/,
    content:
      /^(\S+ ){1,6}to \S+|^(an? |the )?(\S+ )?(inquiry|investigation|session|recount|apology|explanation|probe|answers?)\b/,
  },
];
