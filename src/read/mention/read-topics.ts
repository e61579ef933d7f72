import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { SectorMention, TechniqueMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Tokens } from '../language/tokenise.ts';
import { PhraseLexicon } from './phrase-lexicon.ts';

const sectors = new WeakMap<Codebooks, PhraseLexicon<SectorMention>>();
const techniques = new WeakMap<Codebooks, PhraseLexicon<TechniqueMention>>();
const names = new WeakMap<Codebooks, PhraseLexicon<TechniqueMention>>();
const ids = new WeakMap<Codebooks, ReadonlyMap<string, string>>();
const ID = /\bT\d{4}(?:\.\d{3})?\b/g;

/** Branches of the economy and the state, by the words of news for them; `taken` are the names, `West Bank` among them. */
export function readSectors(
  text: Tokens,
  codebooks: Codebooks,
  taken: readonly unknown[] = [],
): (Span & { value: SectorMention })[] {
  const lexicon = lazily(sectors, codebooks, () => {
    const { entries } = codebooks.sectors;
    return new PhraseLexicon(
      entries.flatMap(({ name, phrases }) => phrases.map((phrase) => [phrase, { name }] as const)),
      { loose: true },
    );
  });
  return lexicon
    .findAll(text)
    .filter(({ last }) => taken[last - 1] === undefined)
    .map(({ start, end, values }) => ({ start, end, value: values[0]! }));
}

/** ATT&CK techniques: by the words of news, by their exact names of two words or more, and by id. */
export function readTechniques(text: Tokens, codebooks: Codebooks): (Span & { value: TechniqueMention })[] {
  const { entries } = codebooks.techniques;
  const byWords = lazily(techniques, codebooks, () => {
    const phrases = entries.flatMap(({ id, name, phrases = [] }) =>
      phrases.map((phrase) => [phrase, { id, name }] as const),
    );
    return new PhraseLexicon(phrases, { loose: true });
  });
  const byName = lazily(names, codebooks, () => {
    const long = entries.filter(({ name }) => name.includes(' '));
    return new PhraseLexicon(long.map(({ id, name }) => [name, { id, name }] as const));
  });
  return [...byWords.findAll(text), ...byName.findAll(text)]
    .filter((found) => !isOfArms(text.prose, found))
    .map(({ start, end, values }) => ({ start, end, value: values[0]! }))
    .concat(readIds(text.prose, codebooks));
}

const PROXY = /^prox(?:y|ies)(?:[\s-]networks?)?$/i;
/** What goes through proxies where they are machines. */
const OF_MACHINES =
  /\b(?:traffic|servers?|routers?|botnets?|residential|VPNs?|IP|internet|malware|connections?|web|commercial|anonymis\w+|anonymiz\w+|computers?|devices?)\b/i;
const AROUND = 160;

/** `Norland and its proxies`: those who fight for it, and nothing that traffic goes through. */
function isOfArms(prose: string, { start, end }: Span): boolean {
  if (!PROXY.test(prose.slice(start, end))) return false;
  return !OF_MACHINES.test(`${prose.slice(Math.max(0, start - AROUND), start)} ${prose.slice(end, end + AROUND)}`);
}

function readIds(prose: string, codebooks: Codebooks): (Span & { value: TechniqueMention })[] {
  const known = lazily(ids, codebooks, () => new Map(codebooks.techniques.entries.map(({ id, name }) => [id, name])));
  return [...prose.matchAll(ID)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      id: match[0],
      name: known.get(match[0]),
    }))
    .filter((found) => found.name !== undefined)
    .map(({ start, end, id, name }) => ({ start, end, value: { id, name: name! } }));
}

function lazily<T>(cache: WeakMap<Codebooks, T>, codebooks: Codebooks, build: () => T): T {
  let built = cache.get(codebooks);
  if (built === undefined) cache.set(codebooks, (built = build()));
  return built;
}
