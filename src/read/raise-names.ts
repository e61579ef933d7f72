import type { Codebooks } from '../../codebooks/codebooks.ts';
import { KIN } from '../model/words/kin.ts';
import type { Token, Tokens } from './language/tokenise.ts';
import { commonWords } from './mention/actor/common-words.ts';
import { headWord, HONORIFIC, SPEECH } from './mention/actor/head-words.ts';
import { PARTICLES } from './mention/actor/name-run-words.ts';

/**
 * In a text without capitals no capital tells a name: those that the words beside them show to be a person's (`a man named`, `suspect`,
 * `was arrested`) are written here as they are elsewhere, wherever their words come again, so that all who read names see them. Offsets hold.
 */
export function raiseNames(text: Tokens, codebooks: Codebooks): Tokens {
  const scene: Scene = { tokens: text.tokens, common: commonWords(codebooks) };
  const raised = new Set<number>();
  const words = new Set<string>();
  for (let i = 0; i < scene.tokens.length; i++) {
    for (const at of nameShownAt(scene, i, raised)) {
      raised.add(at);
      if (isUncommon(scene, at)) words.add(scene.tokens[at]!.norm);
    }
  }
  if (raised.size === 0) return text;
  scene.tokens.forEach((token, i) => {
    if (words.has(token.norm) && NAME.test(token.pos)) raised.add(i);
  });
  return withCapitals(text, raised);
}

interface Scene {
  tokens: readonly Token[];
  /** Ordinary words of news. */
  common: ReadonlySet<string>;
}

const norm = ({ tokens }: Scene, i: number): string => tokens[i]?.norm ?? '';

/** The tokens of a name that begins at `i` and that something beside it shows to be one person's; none elsewhere. */
function nameShownAt(scene: Scene, i: number, raised: ReadonlySet<number>): number[] {
  if (isCalled(scene, i)) return run(scene, i, { anyWord: true });
  if (HONORIFIC.test(norm(scene, i - 1))) return run(scene, i, { least: 1 });
  const name = run(scene, i, {});
  if (name.length === 0) return [];
  const behind = name.at(-1)! + 1;
  // `viktor lume and peter dahl`
  const isJoined = norm(scene, i - 1) === 'and' && raised.has(i - 2);
  const shown =
    isSomebody(norm(scene, i - 1)) || isTakenIn(scene, i - 1, behind) || isTried(scene, i - 1, behind) || isJoined;
  return shown ? name : [];
}

/** `a clerk named`, `the suspect was identified as`, `police have named`: whoever comes now is somebody. */
function isCalled(scene: Scene, i: number): boolean {
  const from = /^(?:as)$/.test(norm(scene, i - 1)) ? i - 2 : i - 1;
  if (!(from === i - 1 ? /^(?:named|called)$/ : /^(?:named|known|identified)$/).test(norm(scene, from))) return false;
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    const word = norm(scene, k);
    if (isSomebody(word) || (NAMES_SUSPECTS.test(word) && from === i - 1)) return true;
    if (!/^(?:AUX|ADV|NOUN|NUM)$/.test(scene.tokens[k]!.pos) && word !== 'who') return false;
  }
  return false;
}
const NAMES_SUSPECTS = /^(?:police|prosecutors|investigators|detectives|authorities)$/;

/** What somebody is called beside his name: a role, a trade, a relative, what befell him. */
function isSomebody(word: string): boolean {
  const head = headWord(word);
  if (head && !head.plural && head.level === 'person') return true;
  return SOMEBODY.test(word);
}
const SOMEBODY = new RegExp(
  `^(?:${KIN}|victim|nurse|doctor|surgeon|teacher|pupil|driver|pilot|sailor|accountant|technician|administrator|mechanic|electrician|farmer|shopkeeper|landlord|tenant|neighbour|neighbor|witness|whistleblower|blogger|pensioner|graduate|apprentice|trainee|intern|consultant|contractor|salesman|saleswoman|cashier|cleaner|guard|boy|girl|boyfriend|girlfriend|partner|colleague|accomplice|ringleader|mastermind|fugitive|accused|solicitor|barrister|magistrate|sergeant|constable|lieutenant|captain|major|corporal|anchor|presenter|cameraman|producer)$`,
);

/** `police arrested N`, `N was charged`: only somebody is taken in. */
function isTakenIn(scene: Scene, before: number, behind: number): boolean {
  if (TAKEN_IN.test(norm(scene, before)) && TAKES_IN.test(norm(scene, before - 1)))
    return !/^(?:NOUN|ADJ)$/.test(scene.tokens[behind]?.pos ?? '');
  if (
    !/^(?:is|was)$/.test(norm(scene, behind)) &&
    !(norm(scene, behind) === 'has' && norm(scene, behind + 1) === 'been')
  )
    return false;
  const verb = behind + (norm(scene, behind) === 'has' ? 2 : 1);
  return TAKEN_IN.test(norm(scene, verb)) || WANTED.test(norm(scene, verb));
}
const TAKEN_IN = /^(?:arrested|charged|detained|indicted|jailed|imprisoned|extradited|convicted|handcuffed)$/;
const TAKES_IN = /^(?:police|prosecutors|investigators|detectives|authorities|officers|agents|have|has|had|they)$/;
const WANTED = /^(?:wanted|sentenced|remanded|sought)$/;

/** `the charges against N`, `the arrest of N`, `N pleaded guilty`, `N aged forty`. */
function isTried(scene: Scene, before: number, behind: number): boolean {
  if (/^(?:pleaded|pleads|confessed|aged)$/.test(norm(scene, behind))) return true;
  return /^(?:against|of|for)$/.test(norm(scene, before)) && OF_LAW.test(norm(scene, before - 1));
}
const OF_LAW = /^(?:charges?|case|warrants?|indictment|trial|arrest|detention|extradition|conviction|lawyers?)$/;

const NAME = /^(?:NOUN|PROPN|ADJ|VERB)$/;
const LONGEST = 3;

/** Two or three words from `i` on that may be a name: none of them ordinary, unless `anyWord` of them may be. */
function run(scene: Scene, i: number, { anyWord = false, least = 2 }): number[] {
  const found: number[] = [];
  let at = i;
  const fits = anyWord ? mayBeAName : isUncommon;
  while (at < scene.tokens.length && found.length <= LONGEST) {
    if (found.length > 0 && PARTICLES.has(norm(scene, at)) && fits(scene, at + 1)) at++;
    if (!fits(scene, at)) break;
    found.push(at++);
  }
  return found.length < least || found.length > LONGEST ? [] : found;
}

function mayBeAName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  return token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && isUncommon(scene, i, NAMES_TOO);
}

// Surnames and given names that news uses as words.
const NAMES_TOO =
  /^(?:black|white|green|brown|gray|grey|young|long|king|price|stone|hill|wood|woods|rose|mark|frank|grant|hope|bush|lake|bank|banks|bell|ball|hall|hart|hunt|may|march|june|april|day|law|page|field|ford|west|north|park|power|powers|best|love|strong|sharp|rich|fox|bond|cash|case|chase|post|pope|bishop|noble|knight|carter|cook|baker|butler|hunter|mason|miller|porter|potter|smith|taylor|turner|walker)$/;

function isUncommon({ tokens, common }: Scene, i: number, unless?: RegExp): boolean {
  const token = tokens[i];
  if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || !isInSmallLetters(token.text)) return false;
  const word = token.norm;
  if (unless?.test(word)) return true;
  if (common.has(word) || headWord(word) || HONORIFIC.test(word) || isSomebody(word) || SPEECH.test(word)) return false;
  return !MADE_OF_A_WORD.test(word) && !common.has(word.replace(/s$/, '')) && !headWord(word.replace(/s$/, ''));
}

// A letter that grows when it is written large (`ŉ`) would move offsets.
function isInSmallLetters(word: string): boolean {
  return /^\p{Ll}[\p{Ll}'’-]+$/u.test(word) && word[0]!.toUpperCase().length === 1;
}

// Ordinary words show by how they end.
const MADE_OF_A_WORD =
  /(?:..ing|..tion|..sion|..ment|..ness|..ity|..ship|..ware|..ism|..ance|..ence|..ors|..ers|..ies|..ists|..ically|..ous|..ful|..less|..able)$/;

function withCapitals(text: Tokens, raised: ReadonlySet<number>): Tokens {
  const parts: string[] = [];
  let at = 0;
  const tokens = text.tokens.map((token, i) => {
    if (!raised.has(i)) return token;
    const first = token.text[0]!.toUpperCase();
    parts.push(text.prose.slice(at, token.start), first);
    at = token.start + 1;
    return { ...token, text: first + token.text.slice(1), pos: 'PROPN' };
  });
  parts.push(text.prose.slice(at));
  return { ...text, prose: parts.join(''), tokens };
}
