import { countWhile } from '../../../model/count-while.ts';
import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { isFirm, type Fits } from './fitting-antecedent.ts';
import { headWord } from './head-words.ts';

/**
 * Which states `the government` may be of, beside their being states: that of an office which its own sentence has named, `Norland's
 * opposition leader said the government`, and never one that has only been told as the home of a firm, `Kelvolt Shipping of Sarvia`.
 */
export function homeOfGovernment(scene: MentionScene, drafts: readonly Draft[], at: number): Fits {
  const office = officeBefore(scene, drafts, at);
  return (found) => !isHomeOfFirm(scene, drafts, found) && (office === null || isStateOf(office, found));
}

/** The state of such an office where no actor by its name is found, as of one that no codebook knows; null for none. */
export function ownerOfGovernment(scene: MentionScene, drafts: readonly Draft[], at: number): string | null {
  if (headWord(drafts[at]!.head)?.kind !== 'state' || drafts[at]!.value.country !== null) return null;
  const office = officeBefore(scene, drafts, at);
  return office?.value.country === null ? office.value.partOf : null;
}

/** Who or what only a state has, with its owner, in the sentence that speaks of the government. */
function officeBefore({ tokens }: MentionScene, drafts: readonly Draft[], at: number): Draft | null {
  const { sentence } = tokens[drafts[at]!.first]!;
  for (let i = at - 1; i >= 0 && tokens[drafts[i]!.first]!.sentence === sentence; i--)
    if (isOffice(drafts[i]!)) return drafts[i]!;
  return null;
}

function isOffice({ value: { name, role, partOf, country } }: Draft): boolean {
  const isOwned = partOf !== null ? /^\p{Lu}/u.test(partOf) : country !== null && /['’]s /.test(name);
  return isOwned && OFFICE.test(`${role ?? ''} ${name}`);
}

const OFFICE =
  /\b(?:opposition|ruling party|ministers?|premier|president|chancellor|parliament|lawmakers?|senators?|ministry|government|cabinet|election|electoral|army|navy)\b/i;

function isStateOf({ value: { country, partOf } }: Draft, { value }: Draft): boolean {
  return country === null ? value.name === partOf : value.country === country;
}

function isHomeOfFirm({ tokens }: MentionScene, drafts: readonly Draft[], { first }: Draft): boolean {
  if (!HOME.test(tokens[first - 1]?.norm ?? '')) return false;
  const before = drafts[countWhile(drafts, ({ last }) => last < first - 1)];
  return before?.last === first - 1 && isFirm(before);
}

const HOME = /^(?:of|in|from)$/;
