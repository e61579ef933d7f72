import type { DateKind } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';
import { tokenAt, type Token, type Tokens } from '../language/tokenise.ts';

const LEMMAS: Record<DateKind, string> = {
  happened:
    'attack hack breach infiltrate penetrate compromise intrude occur happen begin start target steal exfiltrate infect launch ' +
    'conduct carry strike hit disrupt access exploit operate intrusion incident cyberattack break-in',
  announced:
    'announce accuse charge indict sanction issue say state tell declare claim allege name blame denounce warn offer deny summon',
  disclosed: 'disclose reveal expose unseal leak discover detect uncover identify find learn notice',
  published: 'publish release post print update',
};
const BY_LEMMA = new Map(
  Object.entries(LEMMAS).flatMap(([kind, lemmas]) =>
    lemmas.split(' ').map((lemma) => [lemma, kind as DateKind] as const),
  ),
);
const REACH = 14;
const CLAUSE_END = /^[,;:()]$/;

/**
 * What the date is the date of, by the verb (or noun such as `attack`) that governs it: the nearest one before it in its
 * clause, then the nearest one after it. Null when neither says clearly.
 */
export function readDateKind(text: Tokens, span: Span): DateKind | null {
  const first = tokenAt(text.tokens, span.start);
  const next = tokenAt(text.tokens, span.end);
  const sentence = text.sentences[text.tokens[first]?.sentence ?? -1];
  if (!sentence) return null;
  const behind = text.tokens.slice(Math.max(sentence.first, first - REACH), first).reverse();
  const ahead = text.tokens.slice(next, Math.min(sentence.last, next + REACH));
  // `In March, it accused ...`: what stands first belongs to the verb behind the comma.
  const opening = ahead[0]?.text === ',' && !behind.some(governs) ? ahead.slice(1) : ahead;
  const words = [
    ...behind.map(({ norm }) => norm).reverse(),
    ...text.tokens.slice(first, next).map(({ norm }) => norm),
  ];
  if (DATES_FROM.test(words.join(' '))) return words.some((word) => ACCESS.has(word)) ? 'happened' : null;
  const state = stateOf(behind);
  if (state !== undefined) return state;
  return governor(behind, text) ?? governor(opening, text);
}

const BEING = /^(?:is|are|was|were|been|being|be)$/;
/** `the first trace of access dates from`: of what was found, not of the finding. */
const DATES_FROM = /\bdat(?:es?|ed|ing) (?:back )?(?:from|to) [^,;:]{0,30}$/;
const ACCESS: ReadonlySet<string> = new Set(
  'access intrusion activity breach compromise entry implant backdoor'.split(' '),
);
const WITHIN = /^(?:in|within)$/;
const SYSTEM = /^(?:networks?|systems?|servers?)$/;
const INSIDE: ReadonlySet<string> = new Set(['inside', 'undetected']);

/** What a verb of being nearer than any other says: `said they had been inside the system from March` dates no saying. */
function stateOf(behind: readonly Token[]): DateKind | null | undefined {
  const nearest = behind.findIndex((token) => CLAUSE_END.test(token.text) || governs(token) || BEING.test(token.norm));
  const verb = behind[nearest];
  if (!verb || verb.pos !== 'AUX' || !BEING.test(verb.norm)) return undefined;
  const where = behind.slice(0, nearest);
  const isIn = where.some(({ norm }) => WITHIN.test(norm)) && where.some(({ norm }) => SYSTEM.test(norm));
  return isIn || where.some(({ norm }) => INSIDE.has(norm)) ? 'happened' : null;
}

function governor(tokens: readonly Token[], text: Tokens): DateKind | null {
  for (const [i, token] of tokens.entries()) {
    if (CLAUSE_END.test(token.text) || isWarned(token, [tokens[i - 1], tokens[i + 1]])) return null;
    if (governs(token)) return isAct(token, text) ? 'happened' : kindOf(token);
  }
  return null;
}

// `The port had been warned in March`: that tells no announcement of what came later. The words behind a date stand in reverse.
function isWarned(token: Token, beside: readonly (Token | undefined)[]): boolean {
  return token.lemma === 'warn' && beside.some((one) => one !== undefined && BEING.test(one.norm));
}

// `the intrusion took place on`, `broke into the works on`, `broke in on`: the word behind the verb says what kind it is.
function isAct(verb: Token, text: Tokens): boolean {
  const behind = text.tokens[tokenAt(text.tokens, verb.end)]?.norm;
  return (
    (verb.lemma === 'take' && behind === 'place') || (verb.lemma === 'break' && /^(?:in|into)$/.test(behind ?? ''))
  );
}

function governs(token: Token): boolean {
  return token.pos === 'VERB' || (token.pos === 'NOUN' && kindOf(token) === 'happened');
}

// wink-nlp leaves some inflected words as they are.
function kindOf(token: Token): DateKind | null {
  return BY_LEMMA.get(token.lemma) ?? BY_LEMMA.get(token.norm.replace(/(?:ed|ing|s)$/, '')) ?? null;
}
