import type { Scene } from '../scene.ts';
import type { Draft } from './draft.ts';
import { headWord } from './head-words.ts';

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
  for (let back = 0; back <= PRONOUN_REACH; back++) {
    const here = mentionsOf(scene, drafts, at, sentence - back).filter((found) => agrees(pronoun.head, found));
    const subject = here.find((found) => isSubjectLike(scene, found));
    const found = subject ?? (back > 0 || pronoun.head !== 'it' ? here.at(-1) : here[0]);
    if (found) return found;
  }
  return null;
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
  const sentence = sentenceOf(scene, open);
  for (let i = at - 1; i >= 0; i--) {
    const found = drafts[i]!;
    if (sentence - sentenceOf(scene, found) > NOUN_REACH) return null;
    if (found.value.form !== 'pronoun' && fits(found)) return found;
  }
  return null;
}

const HACKING = /^(?:hackers|attackers|intruders|cyberattackers|cybercriminals|actors|group|gang|unit|crew|outfit|hacktivists)$/;
const FIRM = /^(?:company|firm|vendor|startup|contractor|corporation|conglomerate)$/;
const OUTLET = /^(?:newspaper|outlet|broadcaster|agency)$/;
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
  return OUTLET.test(head) ? ({ value }) => value.level === 'organisation' && value.form === 'name' : null;
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

function mentionsOf(scene: Scene, drafts: readonly Draft[], before: number, sentence: number): Draft[] {
  const found: Draft[] = [];
  for (let i = before - 1; i >= 0; i--) {
    const at = sentenceOf(scene, drafts[i]!);
    if (at < sentence) break;
    if (at === sentence) found.unshift(drafts[i]!);
  }
  return found;
}

function sentenceOf(scene: Scene, { first }: Draft): number {
  return scene.tokens[first]!.sentence;
}

/** Not behind a preposition and not right behind a verb: in English most likely a subject. */
function isSubjectLike(scene: Scene, { first, last }: Draft): boolean {
  const before = scene.tokens[first - 1];
  if (scene.tokens[last]?.norm === "'s") return false;
  if (!before || before.sentence !== scene.tokens[first]!.sentence) return true;
  return before.pos !== 'ADP' && before.pos !== 'VERB' && before.norm !== 'to';
}
