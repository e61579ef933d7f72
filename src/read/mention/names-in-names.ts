import { LAND_NOUNS } from '../../model/words/land-nouns.ts';
import type { Tokens } from '../language/tokenise.ts';
import { isCapitalised } from '../language/capital.ts';
import { FIRM_ENDINGS, headWord, isTradeNoun } from './actor/head-words.ts';
import type { NameEntry } from './name-entries.ts';
import type { FoundPhrase } from './phrase-lexicon.ts';

type KnownName = FoundPhrase<NameEntry>;
/** What a longer name is the name of. */
type Whole = 'firm' | 'land';

const TOWNS: ReadonlySet<NameEntry['kind']> = new Set(['place', 'capital', 'seat']);
const FIRM =
  '(?:firm|company|contractor|vendor|supplier|start-?up|manufacturer|maker|developer|subsidiary|conglomerate)';
const FIRM_BEFORE = new RegExp(`\\b${FIRM}\\s+$`, 'i');
const FIRM_BEHIND = new RegExp(`^,\\s+(?:an?|the|one of)\\s+(?:[\\w-]+\\s+){0,4}?${FIRM}\\b`, 'i');

/** Towns that are a part of the longer name of a firm or of an invented state: `Poltava Marine Software`, `Ostrava Coast`. */
export function namesInNames(text: Tokens, names: readonly KnownName[]): ReadonlyMap<KnownName, Whole> {
  const found = new Map<KnownName, Whole>();
  for (const name of names) {
    const whole = name.values.every(({ kind }) => TOWNS.has(kind)) ? wholeOf(text, name) : null;
    if (whole) found.set(name, whole);
  }
  return found;
}

function wholeOf(text: Tokens, name: KnownName): Whole | null {
  const run = runBehind(text, name);
  const last = run.at(-1);
  if (last === undefined) return null;
  if (run.length === 1 && LAND_NOUNS.has(last)) return 'land';
  if (run.some((word) => headWord(word)?.kind === 'body' && !FIRM_ENDINGS.has(word))) return null;
  return FIRM_ENDINGS.has(last) || isShownAsFirm(text, name, run.length) ? 'firm' : null;
}

/** The capitalised words right behind a name, in lower case, without marks between them; none where capitals say nothing. */
function runBehind({ prose, tokens, blocks }: Tokens, name: KnownName): string[] {
  const run: string[] = [];
  let { end } = name;
  for (let i = name.last; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.block !== tokens[name.first]!.block || !/^[ \u00a0]$/.test(prose.slice(end, token.start))) break;
    if (!isCapitalised(token.text) || !/^\p{L}/u.test(token.text)) break;
    run.push(token.norm);
    end = token.end;
  }
  return blocks[tokens[name.first]!.block]?.kind === 'title' ? untilFirm(run) : run;
}

/** In a title the words behind a firm's name have capitals too. */
function untilFirm(run: readonly string[]): string[] {
  const at = run.findIndex((word, i) => FIRM_ENDINGS.has(word) && !FIRM_ENDINGS.has(run[i + 1] ?? ''));
  return at >= 0 && at < LONGEST ? run.slice(0, at + 1) : [...run];
}

/** So many words a firm's name has at most behind that of a town. */
const LONGEST = 3;

function isShownAsFirm({ prose, tokens }: Tokens, name: KnownName, length: number): boolean {
  const end = tokens[name.last + length - 1]!.end;
  return (
    FIRM_BEFORE.test(prose.slice(Math.max(0, name.start - 24), name.start)) ||
    FIRM_BEHIND.test(prose.slice(end, end + 60)) ||
    isTradeNoun(tokens[name.first - 1]?.norm ?? '')
  );
}
