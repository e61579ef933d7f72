import type { TellingWords } from './telling-words.ts';

/** `cannot tie`, `has not been able to link`, `was unable to pin`, `never traced`; not `did not only blame`, `could not have accused`. */
export const NOT_YET =
  '(not|cannot|never|nowhere|unable to)( (yet|so far|able to|been able to|in a position to|\\S+ly(?<!only|merely|simply|just)))*';

// `never claimed`, `without suggesting`, `made no claim`.
const LEAVES_UNSAID = `(${NOT_YET}|without) (claim|suggest|contend|assert|argu|impl|insinuat|say)(e|y|ed|ied|ing|ying)?|\\bno (claim|suggestion|assertion|allegation|accusation)s?`;
const ACTED =
  '\\b(ordered|directed|behind|responsible|involved|complicit|guilty|attack(ed|s)?|hack(ed|s)?|stole|spied|took part|gave the order|did it|knew|carried out|was the work|committed|sponsored|backed|supported|helped|steered|controls?|controlled|commissioned|hired|paid|approved)\\b';

/** Words that charge nobody: `the indictment does not allege that Norvane ordered it`, `we are not saying that they knew`. */
export const UNCHARGED: readonly TellingWords[] = [
  {
    why: 'leaves somebody uncharged',
    stance: 'withhold',
    cue: new RegExp(`(\\b${NOT_YET}|^without) alleg(e|es|ed|ing)$`),
  },
  {
    why: 'leaves somebody uncharged',
    stance: 'withhold',
    cue: /\balleg(e|es|ed|ing)$/,
    content: /^no (\S+ )?(role|part|involvement|link|wrongdoing|knowledge|crime)\b/,
  },
  {
    why: 'leaves somebody uncharged',
    stance: 'withhold',
    cue: new RegExp(`(${LEAVES_UNSAID})$`),
    content: new RegExp(`^(?!.*\\b(not|never)\\b).*${ACTED}`),
  },
  {
    why: 'leaves somebody uncharged',
    stance: 'withhold',
    content: new RegExp(
      `^(that )?(i|we|it|he|she|they|(the|its|his|her|their|our) (\\S+ )?\\S+)( (am|is|are|was|were)| ?['’](m|s|re)) not (saying|alleging|claiming|suggesting|accusing)\\b(?!.*\\b(but|only|just)\\b)`,
    ),
  },
];

/** Whether words, in lower case and with single blanks, charge nobody. */
export function leavesUncharged(cue: string, content: string): boolean {
  const [head, said] = [cue, content].map((words) => words.replace(/n['’]t\b/g, ' not'));
  return UNCHARGED.some((one) => (one.cue?.test(head!) ?? true) && (one.content?.test(said!) ?? true));
}
