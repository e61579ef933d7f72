import { surnameOfAnother } from '../../../model/words/kin.ts';
import { PhraseLexicon } from '../phrase-lexicon.ts';
import { opensSentence, type MentionScene } from '../mention-scene.ts';
import { acronymAfter } from './acronym-after.ts';
import { draft, type Draft } from './draft.ts';
import { HONORIFIC, SPEECH } from './head-words.ts';
import { readLeft } from './noun-phrase.ts';

interface Form {
  of: Draft;
  short: boolean;
  /** An ordinary word as well: it is a name where its bearer speaks or has a title. */
  ordinary: boolean;
}

/**
 * Names said once in full come again: whole, as an acronym, as a surname. Finds those places that no reader took, and ties
 * acronyms and parts of names to the full mention. `common` are ordinary words, which are a surname only where somebody speaks.
 */
export function repeatNames(scene: MentionScene, names: readonly Draft[], common: ReadonlySet<string>): Draft[] {
  const forms = formsOf(scene, names, common);
  for (const name of names) tieShort(name, forms);
  const covered = new Set<number>();
  for (const { first, last } of names) for (let i = first; i < last; i++) covered.add(i);
  const byEnd = new Map(names.map((name) => [name.last, name]));
  const lexicon = new PhraseLexicon([...forms].map(([form, value]) => [form, value] as const));
  const found: Draft[] = [];
  for (const hit of lexicon.findAll(scene.text)) {
    const form = hit.values[0]!;
    if (covered.has(hit.first) || !fits(scene, hit.first, form)) continue;
    found.push(again(scene, hit, form, (last) => byEnd.get(last)));
  }
  return found;
}

function formsOf(scene: MentionScene, names: readonly Draft[], common: ReadonlySet<string>): Map<string, Form> {
  const forms = new Map<string, Form>();
  const put = (form: string, of: Draft, short: boolean, ordinary = false) => {
    if (!forms.has(form)) forms.set(form, { of, short, ordinary });
  };
  for (const name of names) {
    if (name.value.form !== 'name' || name.value.level === 'state') continue;
    if (name.value.level === 'person' && !name.value.name.includes(' ')) continue;
    put(name.value.name, name, false);
    const acronym = acronymAfter(scene, name);
    if (acronym) put(acronym, name, true);
  }
  // Parts of persons' names only after every whole name is in: a part never takes a name of its own, nor that of a state.
  const states = ownersOfBodies(scene.text.prose);
  for (const name of names) {
    if (name.value.level !== 'person' || name.value.form !== 'name') continue;
    const parts = name.value.name.split(' ');
    if (parts.length < 2) continue;
    const another = surnameOfAnother(scene.text.prose, name.value.name, name.end);
    for (const part of parts) {
      const ordinary = common.has(part.toLowerCase());
      if (ordinary && part !== parts.at(-1)) continue;
      if (part !== another && part.length > 1 && SURNAME.test(part) && !states.has(part))
        put(part, name, true, ordinary);
    }
  }
  for (const name of names)
    if (name.value.level === 'person' && name.value.form === 'name') put(name.value.name, name, false);
  return forms;
}

/** `Lund`, `O’Rennick`. */
const SURNAME = /^(?:\p{Lu}['’])?\p{Lu}\p{Ll}/u;

/** Who has what only states have: `Velmora's defence ministry`, where `Velmora Rail` may be taken for a person. */
function ownersOfBodies(prose: string): ReadonlySet<string> {
  return new Set([...prose.matchAll(BODY_OF_STATE)].map(([, owner]) => owner!));
}

const BODY_OF_STATE =
  /(?<!\p{Lu})(\p{Lu}[\p{L}-]{1,40})['’]s\s(?:\p{Ll}+\s)?(?:(?:foreign|defen[cs]e|interior) ministry|embassy|navy|army|military|armed forces|parliament|intelligence service)\b/gu;

function tieShort(name: Draft, forms: ReadonlyMap<string, Form>): void {
  const form = forms.get(name.value.name);
  if (!form?.short || form.of === name || name.value.form !== 'name') return;
  // An acronym a codebook knows as something else still is what this report says it is.
  adopt(name, form.of);
}

function adopt(name: Draft, full: Draft): void {
  name.antecedent = full;
  name.basis = 'stated';
  name.value = {
    ...name.value,
    level: full.value.level,
    country: full.value.country ?? name.value.country,
    partOf: full.value.partOf ?? name.value.partOf,
    role: name.value.role ?? full.value.role,
    speaksFor: full.value.speaksFor ?? name.value.speaksFor,
  };
}

// A first name or surname that is also an English word opens many sentences; who then says something is a person.
function fits(scene: MentionScene, first: number, form: Form): boolean {
  if (form.ordinary && !speaks(scene, first + 1)) return HONORIFIC.test(scene.tokens[first - 1]?.norm ?? '');
  return (
    !form.short ||
    form.of.value.level !== 'person' ||
    !opensSentence(scene, first) ||
    scene.tokens[first]!.pos === 'PROPN' ||
    speaks(scene, first + 1)
  );
}

// `said`, `, however, has also denied`.
function speaks({ tokens }: MentionScene, from: number): boolean {
  let i = from;
  while (i < from + SIGHT && BETWEEN.test(tokens[i]?.norm ?? '')) i++;
  return SPEECH.test(tokens[i]?.norm ?? '');
}

const BETWEEN = /^(?:,|also|later|then|has|had|however|further)$/;
const SIGHT = 5;

function again(
  scene: MentionScene,
  hit: { first: number; last: number },
  form: Form,
  ended: (last: number) => Draft | undefined,
): Draft {
  const { value } = form.of;
  const left = value.level === 'person' ? null : readLeft(scene, hit.first, ended);
  const name = scene.text.prose
    .slice(scene.tokens[hit.first]!.start, scene.tokens[hit.last - 1]!.end)
    .replace(/\s+/g, ' ');
  const made = draft(scene.tokens, left?.first ?? hit.first, hit.last, {
    name,
    level: value.level,
    form: 'name',
    country: left?.country ?? value.country,
    partOf: value.partOf,
    role: value.role,
    speaksFor: value.speaksFor,
  });
  if (form.short) made.antecedent = form.of;
  return made;
}
