import type { Candidate } from '../candidate.ts';
import { rangeAt, sentenceAt, wordAt, type Prose } from '../grammar/prose.ts';
import type { Word } from '../grammar/word.ts';
import type { OutletNames } from './outlet-names.ts';
import { outletPlaces, type OutletPlace } from './outlet-places.ts';

/** An outlet that relays what is said in its sentence. */
interface Relay extends OutletPlace {
  /** `hearer`: told by the speaker; `setting`: where it was said; `reporter`: says that it was said. */
  how: 'hearer' | 'setting' | 'reporter';
}

/** The relays of a report by the sentence they stand in. */
export type Relays = ReadonlyMap<number, readonly Relay[]>;

const HEARD = /^(tell|tells|told|telling|inform\w*|brief\w*|assured)$/;
const SETTING = /^(with|to|on|by|for|in)$/;
const OCCASION =
  /^(interview\w*|statement|comments?|remarks|spoke|speaking|appearing|appeared|appearance|email|obtained|conversation|seen|reviewed|published|op-ed|column|wrote|writes|writing)$/;
const CARRIED = /^(reported|quoted|cited|carried|relayed|published|saying|aired|broadcast)$/;
const REPORTS =
  /^(report|reports|reported|reporting|quoted|quotes|quoting|wrote|writes|cited|cites|citing|said|says|adds|added|claims|claimed|revealed|reveals|disclosed|published|noted|broadcast|aired|carried)$/;

/** Finds who relays, once for all statements of a report. */
export function relaysOf(prose: Prose, outlets: OutletNames): Relays {
  const relays = new Map<number, Relay[]>();
  for (const place of outletPlaces(prose, outlets)) {
    const how = howRelayed(prose, place);
    if (!how) continue;
    const { sentence } = prose.words[place.first]!;
    const known = relays.get(sentence);
    if (known) known.push({ ...place, how });
    else relays.set(sentence, [{ ...place, how }]);
  }
  return relays;
}

function howRelayed(prose: Prose, { first, last }: OutletPlace): Relay['how'] | null {
  const { words } = prose;
  const sentence = sentenceAt(prose, first);
  let i = first - 1;
  // `told the state-run`, `by Norland’s official`, `on "`: an article, a description or a quotation mark stands between.
  while (i > sentence.first && first - i < DESCRIPTION && isDescription(words[i]!)) i--;
  const before = words[i]?.norm ?? '';
  const second = words[i - 1]?.norm ?? '';
  if (i >= sentence.first && HEARD.test(before)) return 'hearer';
  if (
    i > sentence.first &&
    ((before === 'to' && second === 'according') || (before === 'by' && CARRIED.test(second)) || before === 'per')
  )
    return 'reporter';
  const near = words.slice(Math.max(sentence.first, i - 6), Math.max(sentence.first, i));
  if (i > sentence.first && SETTING.test(before) && near.some(({ norm }) => OCCASION.test(norm))) return 'setting';
  const after = words
    .slice(last, Math.min(last + 3, sentence.last))
    .find(({ norm }) => !/^(has|have|also|later|news|agency)$/.test(norm));
  return after && REPORTS.test(after.norm) ? 'reporter' : null;
}

const DESCRIPTION = 7;

function isDescription({ norm, pos, text }: Word): boolean {
  return (
    /^(the|an?|"|'s|news|agency|broadcaster|newspaper|magazine|daily|website|channel|outlet|public|state|official|local|private)$/.test(
      norm,
    ) ||
    /^(state|semi|privately)-/.test(norm) ||
    pos === 'ADJ' ||
    (pos === 'PROPN' && /^\p{Lu}/u.test(text))
  );
}

/** The outlets that relayed a statement's words in its own sentence: `told Reuters`, `in an interview with CNN`, `..., X reported`. */
export function viaOf(prose: Prose, { source, cue, content }: Candidate, relays: Relays): string[] {
  if (!cue) return [];
  const { first, last } = rangeAt(prose, cue);
  if (first >= prose.words.length) return [];
  const own = source && rangeAt(prose, source);
  const found = new Set<string>();
  for (const relay of relays.get(prose.words[first]!.sentence) ?? []) {
    // The outlet that speaks itself relays nothing.
    if (own && relay.first < own.last && own.first < relay.last) continue;
    const { start } = prose.words[relay.first]!;
    const inside = content.some((span) => start >= span.start && start < span.end);
    const told = relay.how === 'hearer' && relay.first >= last && relay.first - last <= 4;
    const around = relay.how !== 'hearer' && !inside && wordAt(prose.words, content[0]!.start) < relay.last + REACH;
    if (told || around) found.add(relay.name);
  }
  return [...found];
}

const REACH = 60;
