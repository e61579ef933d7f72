import type { Token, Tokens } from '../language/tokenise.ts';
import { FeatureSet } from '../statement/weights/feature-set.ts';
import type { CountryReference } from './references.ts';

/** Lemmas of hostile acts, from the codebook of stances. */
export type IsHostile = (lemma: string) => boolean;

/**
 * What speaks for a country being the one accused: for each of its references what stands around it, and how it stands among the
 * others. No country's and no group's name is asked: the same words weigh the same whomever they are about.
 */
export function countryFeatures(
  { tokens }: Tokens,
  references: readonly CountryReference[],
  country: string,
  isHostile: IsHostile,
): number[] {
  const features = new FeatureSet();
  const own = references.filter((one) => one.country === country);
  const order = [...new Set(references.map((one) => one.country))];
  const rank = Math.min(order.indexOf(country), 4);
  features.add('any');
  features.add('rank', rank);
  features.add('rank of', rank, Math.min(order.length, 4));
  features.add('times', Math.min(own.length, 3), Math.min(order.length, 3));
  for (const how of new Set(own.map((one) => one.how))) features.add('hows', how, Math.min(order.length, 3));
  const groups = references.filter(({ how }) => how === 'group').map((one) => one.country);
  features.add('group elsewhere', groups.length === 0 ? 'none' : groups.includes(country) ? 'its own' : 'of another');
  const places = new Map(references.flatMap((one) => range(one).map((i) => [i, one] as const)));
  const seen = new Map<string, Set<string>>();
  for (const one of own.slice(0, MOST))
    askAround(tokens, one, places, isHostile, (question, answer) => {
      let answers = seen.get(question);
      if (!answers) seen.set(question, (answers = new Set()));
      if (answers.has(answer)) return;
      answers.add(answer);
      features.add(question, answer);
      features.add(`${question} by`, one.how, answer);
    });
  return features.hashes;
}

const MOST = 6;

function askAround(
  tokens: readonly Token[],
  { first, last, country, prefix }: CountryReference,
  places: ReadonlyMap<number, CountryReference>,
  isHostile: IsHostile,
  ask: (question: string, answer: string) => void,
): void {
  const { sentence } = tokens[first]!;
  const at = (i: number): Token | null => (tokens[i]?.sentence === sentence ? tokens[i] : null);
  const word = (i: number): string => {
    const place = places.get(i);
    if (place && at(i)) return place.country === country ? '<same>' : '<other>';
    return at(i)?.norm ?? '|';
  };
  const pos = (i: number) => at(i)?.pos ?? '|';
  ask('prefix', prefix);
  ask('before', word(first - 1));
  ask('second before', word(first - 2));
  ask('before both', `${word(first - 2)} ${word(first - 1)}`);
  ask('after', word(last));
  ask('second after', word(last + 1));
  ask('after both', `${word(last)} ${word(last + 1)}`);
  ask('around', `${word(first - 1)} ${word(last)}`);
  ask('pos around', `${pos(first - 1)} ${pos(last)}`);
  ask('starts', String(at(first - 1) === null));
  ask('sentence', String(Math.min(sentence - tokens[0]!.sentence, 3)));
  for (let k = 1; k <= NEAR; k++) {
    ask('near before', word(first - k));
    ask('near after', word(last - 1 + k));
    if (pos(first - k) === 'VERB') ask('verb before', at(first - k)!.lemma);
    if (pos(last - 1 + k) === 'VERB') ask('verb after', at(last - 1 + k)!.lemma);
  }
  const head = headAfter(tokens, last, sentence);
  const leading = lastBefore(tokens, first, sentence);
  const before = actBefore(at, first, isHostile);
  const after = actAfter(at, head.at + 1, isHostile);
  const noun = head.token ? head.token.lemma : '|';
  const doer = ATTACKER.test(noun) ? 'attacker' : isHostile(noun) ? 'act' : (head.token?.pos ?? '|');
  ask('leading', leading);
  ask('head', noun);
  ask('doer', doer);
  ask('leading and head', `${leading} ${noun}`);
  ask('leading and doer', `${leading} ${doer}`);
  ask('act before', before);
  ask('act after', after);
  ask('acts', `${before} ${after}`);
  ask('doer and acts', `${doer} ${before} ${after}`);
  ask('leading and acts', `${leading} ${before} ${after}`);
}

const NEAR = 5;
const ATTACKER =
  /^(.*hackers?|.*hacktivists?|attackers?|gang|crew|team|group|collective|army|spy|spies|actors?|agents?|operatives?|cybercriminals?|apt|activists?|agency|service|intelligence|unit|botnet)$/i;

// The verb or comma that the words follow, or the preposition.
function lastBefore(tokens: readonly Token[], first: number, sentence: number): string {
  for (let i = first - 1; i >= 0 && i >= first - 6 && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.pos === 'VERB' || tokens[i]!.norm === ',') return tokens[i]!.lemma;
  return '|';
}

// The noun that the words lead up to: `hackers` of `Sarovian state-backed hackers`.
function headAfter(tokens: readonly Token[], last: number, sentence: number): { token: Token | null; at: number } {
  let head: { token: Token | null; at: number } = { token: null, at: last - 1 };
  for (let i = last; i < Math.min(tokens.length, last + 7) && tokens[i]!.sentence === sentence; i++) {
    const { pos, norm } = tokens[i]!;
    if (pos === 'NOUN' || pos === 'PROPN') head = { token: tokens[i]!, at: i };
    else if (!/^(ADJ|PART|PUNCT|NUM)$/.test(pos) || /^[,.;:()]$/.test(norm)) break;
  }
  return head;
}

type At = (i: number) => Token | null;

// The nearest hostile act before, and in which voice: `was hacked by`, `attacked the`.
function actBefore(at: At, first: number, isHostile: IsHostile): string {
  for (let i = first - 1; i >= first - 10 && at(i); i--)
    if (isHostile(at(i)!.lemma)) {
      let by = false;
      for (let k = i + 1; k <= first && !by; k++) by = at(k)?.norm === 'by';
      return `${at(i)!.pos === 'VERB' ? voiceOf(at, i) : 'noun'}${by ? ' by' : ''}`;
    }
  return 'none';
}

// The nearest hostile act behind the noun phrase, and in which voice.
function actAfter(at: At, from: number, isHostile: IsHostile): string {
  for (let i = from; i < from + 8 && at(i); i++)
    if (isHostile(at(i)!.lemma))
      return `${at(i)!.pos === 'VERB' ? voiceOf(at, i) : 'noun'}${i === from ? ' next' : ''}`;
  return 'none';
}

function voiceOf(at: At, i: number): string {
  for (let k = 1; k <= 3; k++)
    if (/^(was|were|been|being|is|are|be|got|get)$/.test(at(i - k)?.norm ?? '')) return 'passive';
  return at(i + 1)?.norm === 'by' ? 'passive' : 'active';
}

function range({ first, last }: CountryReference): number[] {
  return Array.from({ length: last - first }, (_, k) => first + k);
}
