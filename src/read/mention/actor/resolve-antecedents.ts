import type { Scene } from '../scene.ts';
import type { Draft } from './draft.ts';
import { headWord, SPEECH } from './head-words.ts';

/** How many sentences back an antecedent is looked for: further for a noun, which says more than a pronoun. */
const PRONOUN_REACH = 3;
const NOUN_REACH = 40;

/**
 * Gives every pronoun and pointing description the mention it most likely refers to: of the right level, in subject position
 * before any other, nearer sentences first. A source the report does not name is never resolved, and never taken for one
 * that it names; a pronoun may stand for it. What finds no antecedent keeps its words.
 */
export function resolveAntecedents(scene: Scene, drafts: readonly Draft[]): void {
  drafts.forEach((open, i) => {
    if (!open.open || open.antecedent) return;
    const antecedent = open.value.form === 'pronoun' ? ofPronoun(scene, drafts, i) : ofDescription(scene, drafts, i);
    if (antecedent) tie(open, antecedent);
  });
}

function tie(open: Draft, antecedent: Draft): void {
  const full = root(antecedent);
  open.antecedent = full;
  open.basis = 'inferred';
  if (full.value.form === 'anonymous') {
    open.value = { ...open.value, name: full.value.name, form: open.value.form, level: full.value.level, country: full.value.country };
    return;
  }
  const { name, level, country, partOf, role, speaksFor } = full.value;
  open.value = { ...open.value, name, level, country: country ?? open.value.country, partOf, role: open.value.role ?? role, speaksFor };
}

function root(found: Draft): Draft {
  return found.antecedent ? root(found.antecedent) : found;
}

function ofPronoun(scene: Scene, drafts: readonly Draft[], at: number): Draft | null {
  const pronoun = drafts[at]!;
  const sentence = sentenceOf(scene, pronoun);
  const outside = !scene.quoted[pronoun.first];
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = at - 1; i >= 0; i--) {
    const found = drafts[i]!;
    const back = sentence - sentenceOf(scene, found);
    if (back > PRONOUN_REACH) break;
    // Whoever is named inside a quotation is seldom the one whom the words around it go on about.
    if (!agrees(pronoun.head, found) || (outside && scene.quoted[found.first])) continue;
    const score = likelihood(scene, found, back);
    const first = score === most && best !== null && sentenceOf(scene, best) === sentenceOf(scene, found);
    if (score > most || first) [best, most] = [found, score];
  }
  return best;
}

/** Nearer sentences, subjects and speakers first; of equals the one that stands first in the nearest sentence. */
function likelihood(scene: Scene, found: Draft, back: number): number {
  const subject = isSubjectLike(scene, found) ? 2 : 0;
  const speaks = speaksNext(scene, found) ? 1 : 0;
  return subject + speaks - back * 1.6;
}

function speaksNext(scene: Scene, { first, last }: Draft): boolean {
  for (let i = last; i < last + 3; i++) if (SPEECH.test(scene.tokens[i]?.norm ?? '')) return true;
  const before = scene.tokens[first - 1]?.norm;
  return before === 'said' || before === 'says' || (before === 'to' && scene.tokens[first - 2]?.norm === 'according');
}

function agrees(pronoun: string, found: Draft): boolean {
  const { level, form } = found.value;
  const plural = isPlural(found);
  if (pronoun === 'he' || pronoun === 'she') return level === 'person' && !plural && genderFits(pronoun, found);
  if (pronoun === 'they') return plural || (form === 'name' && level === 'organisation');
  return level !== 'person' && !plural;
}

function genderFits(pronoun: string, { value }: Draft): boolean {
  const words = `${value.role ?? ''} ${value.name}`.toLowerCase();
  if (/woman\b|\bmrs\b|\bms\b|\bmiss\b|\bqueen\b|\bprincess\b/.test(words)) return pronoun === 'she';
  return !/spokesman\b|chairman\b|congressman\b|\bmr\b|\bking\b|\bprince\b/.test(words) || pronoun === 'he';
}

function isPlural(found: Draft): boolean {
  if (found.value.form === 'name') return false;
  return headWord(found.head)?.plural ?? (found.head === 'they' || /s$/.test(found.head));
}

function ofDescription(scene: Scene, drafts: readonly Draft[], at: number): Draft | null {
  const open = drafts[at]!;
  const fits = fitsFor(open);
  if (!fits) return null;
  if (headWord(open.head)?.kind === 'role') return mostMentioned(drafts, at, (found) => fits(found) && sharesModifiers(open, found));
  const sentence = sentenceOf(scene, open);
  for (let i = at - 1; i >= 0; i--) {
    const found = drafts[i]!;
    if (sentence - sentenceOf(scene, found) > NOUN_REACH) return null;
    if (found.value.form !== 'pronoun' && fits(found) && sharesModifiers(open, found)) return found;
  }
  return null;
}

/** `the president` is mostly the one whom the report is about, seldom another one whom it named last. */
function mostMentioned(drafts: readonly Draft[], before: number, fits: (found: Draft) => boolean): Draft | null {
  const counts = new Map<string, { count: number; draft: Draft }>();
  let best: { count: number; draft: Draft } | null = null;
  for (let i = Math.max(0, before - 400); i < before; i++) {
    const found = drafts[i]!;
    if (!fits(found)) continue;
    const person = root(found);
    const entry = counts.get(person.value.name) ?? { count: 0, draft: person };
    entry.count++;
    counts.set(person.value.name, entry);
    if (!best || entry.count >= best.count) best = entry;
  }
  return best?.draft ?? null;
}

/** `the foreign ministry` is no other ministry: what is said of the noun has to be said of the antecedent too. */
function sharesModifiers({ modifiers }: Draft, { value, modifiers: others }: Draft): boolean {
  const words = `${value.name} ${value.role ?? ''} ${others.join(' ')}`.toLowerCase();
  return modifiers.every((word) => EMPTY.has(word) || words.includes(word.slice(0, 5)));
}

const EMPTY = new Set(['same', 'latter', 'said', 'alleged', 'accused', 'suspected', '-', 'state', 'affected', 'targeted', 'unnamed', 'hacking', 'two', 'four']);
const HACKING = /^(?:hackers|attackers|intruders|cyberattackers|cybercriminals|actors|group|gang|unit|crew|outfit|hacktivists)$/;
const FIRM = /^(?:company|firm|vendor|startup|contractor|corporation|conglomerate)$/;
const OUTLET = /^(?:newspaper|outlet|broadcaster)$/;
const SAME_HEADS: Record<string, RegExp> = {
  ministry: /ministry|department/i,
  department: /department|ministry/i,
  command: /command|ICEFCOM/i,
  bureau: /bureau/i,
  party: /party/i,
  embassy: /embassy/i,
  council: /council/i,
  committee: /committee/i,
  commission: /commission/i,
  army: /army/i,
  military: /military|army|forces/i,
  agency: /agency|bureau|service|directorate|centre|center|office/i,
  service: /service/i,
  court: /court/i,
  office: /office/i,
  centre: /cent(?:re|er)/i,
  center: /cent(?:re|er)/i,
};

/** What an antecedent of this description has to be like; null for one that is left as it stands. */
function fitsFor(open: Draft): ((found: Draft) => boolean) | null {
  const head = open.head;
  const word = headWord(head);
  if (head === 'suspects' || head === 'defendants' || head === 'individuals' || head === 'people' || head === 'members') {
    return ({ value, head: other }) => value.level === 'person' && value.form === 'description' && headWord(other)?.kind === 'group' && headWord(other)?.plural === true;
  }
  if (word?.kind === 'source') return stateFits;
  if (word?.kind === 'state') return stateFits;
  if (word?.kind === 'role' || word?.kind === 'spokesperson') return roleFits(open);
  if (head === 'group') return ({ value, head: other }) => value.form !== 'anonymous' && (value.level === 'unit' || (value.form === 'description' && headWord(other)?.kind === 'group' && headWord(other)!.plural));
  if (HACKING.test(head)) return ({ value, head: other }) => value.form !== 'anonymous' && (value.level === 'unit' || (value.form === 'description' && HACKING.test(other)));
  if (FIRM.test(head)) return ({ value, head: other }) => value.level === 'organisation' && (FIRM.test(other) || (value.form === 'name' && !NOT_A_FIRM.test(value.name)));
  const same = SAME_HEADS[head];
  if (same) return ({ value }) => value.level !== 'person' && value.level !== 'state' && (same.test(value.name) || same.test(value.partOf ?? '') || isAcronym(value.name, head));
  return OUTLET.test(head) ? ({ listed }) => listed === 'outlet' : null;
}

const NOT_A_FIRM = /\b(?:ministry|department|bureau|agency|council|committee|commission|service|court|party|congress|senate|parliament|government|police|army|navy|house|reuters|afp|xinhua|news|times|post|cia|nsa|fbi|nato)\b/i;

function stateFits({ value }: Draft): boolean {
  return value.level === 'state' && value.form !== 'pronoun';
}

function roleFits(open: Draft): (found: Draft) => boolean {
  const wanted = open.head.replace(/(?:woman|man|person)$/, '');
  return ({ value }) => value.level === 'person' && value.form !== 'anonymous' && (value.role ?? '').toLowerCase().includes(wanted) && value.form === 'name';
}

// `the command` after `ICEFCOM`, `the agency` after `NSA`: the last letter gives the kind of body away.
function isAcronym(name: string, head: string): boolean {
  if (!/^\p{Lu}{2,6}(?:COM)?$/u.test(name)) return false;
  if (head === 'command') return name.endsWith('COM');
  return head === 'agency' || head === 'bureau' || head === 'service';
}

function sentenceOf(scene: Scene, { first }: Draft): number {
  return scene.tokens[first]!.sentence;
}

/** Not behind a preposition and not right behind a verb: in English most likely a subject. */
function isSubjectLike(scene: Scene, { first, last, value }: Draft): boolean {
  const before = scene.tokens[first - 1];
  const after = scene.tokens[last];
  if (after?.norm === "'s") return false;
  // `U.S. sanctions`: only a modifier.
  if (value.level === 'state' && after?.pos === 'NOUN' && !SPEECH.test(after.norm) && !/s$/.test(after.norm)) return false;
  if (!before || before.sentence !== scene.tokens[first]!.sentence) return true;
  if (before.norm === 'as') return true;
  return before.pos !== 'ADP' && before.pos !== 'VERB' && before.norm !== 'to';
}
