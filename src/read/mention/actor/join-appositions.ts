import type { MentionScene } from '../mention-scene.ts';
import { nounApposedTo } from './noun-apposed-to.ts';
import type { Draft } from './draft.ts';
import { isFirmNoun } from './fitting-antecedent.ts';
import { headWord, isTradeNoun } from './head-words.ts';
import { isPlural } from './pronoun-agrees.ts';

/**
 * `the firm's founder, Name` and `Name, a ministry spokesman`: two mentions of one person. The name takes the role and what
 * it belongs to, and the description refers to the name. Drafts are in order.
 */
export function joinAppositions(scene: MentionScene, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, after] = [drafts[i - 1]!, drafts[i]!];
    joinGroup(scene, drafts, i);
    joinTrade(scene, before, after);
    joinBehindClause(scene, drafts, i);
    if (!touches(scene, before, after)) continue;
    if (isRole(before) && isPerson(after)) join(before, after);
    else if (isPerson(before) && isRole(after)) join(after, before);
  }
}

/** Mentions within which the noun stands that a group is called behind: whoever calls it so stands between. */
const CALLERS = 3;

// `Salt Heron, a group it has tracked`, `a group, which analysts call Salt Heron`: the name and the noun are one group.
function joinGroup(scene: MentionScene, drafts: readonly Draft[], at: number): void {
  const [before, after] = [drafts[at - 1]!, drafts[at]!];
  if (isGroupNoun(after) && isUnitName(before) && touches(scene, before, after)) return tieToName(after, before);
  if (!isUnitName(after)) return;
  const noun = drafts
    .slice(Math.max(0, at - CALLERS), at)
    .findLast((found) => isGroupNoun(found) && isCalled(scene, found, after));
  if (noun) tieToName(noun, after);
}

// `The port operator, Name, said`, `Name, a budget airline, said`: the noun says what the body is.
function joinTrade(scene: MentionScene, before: Draft, after: Draft): void {
  const [noun, name] = before.value.form === 'name' ? [after, before] : [before, after];
  const isOne = name.value.form === 'name' && name.value.level === 'organisation' && noun.value.form === 'description';
  if (!isOne || !(isTradeNoun(noun.head) || isFirmNoun(noun.head))) return;
  if (!touches(scene, before, after) || !isClosed(scene, after.last)) return;
  tieToName(noun, name);
  name.modifiers = [...name.modifiers, noun.head];
}

/** Mentions within which the noun stands that a name behind a relative clause is said of. */
const BETWEEN = 6;

// `the company which runs the plants, Name, denied it`
function joinBehindClause(scene: MentionScene, drafts: readonly Draft[], at: number): void {
  const name = drafts[at]!;
  if (name.value.form !== 'name' || !/^(?:organisation|person)$/.test(name.value.level)) return;
  const noun = nounApposedTo(scene, name.first, name.last);
  const described =
    noun === null ? undefined : drafts.slice(Math.max(0, at - BETWEEN), at).find(({ last }) => last === noun + 1);
  if (described?.value.form !== 'description' || described.value.level !== name.value.level) return;
  if (isPlural(described)) return;
  tieToName(described, name);
  name.modifiers = [...name.modifiers, described.head];
}

// `, said` closes what stands between commas; `, and` goes on with a list.
function isClosed({ tokens }: MentionScene, next: number): boolean {
  return /^[,.;:)]$/.test(tokens[next]?.text ?? '.') && !/^(?:and|or)$/.test(tokens[next + 1]?.norm ?? '');
}

function isUnitName({ value }: Draft): boolean {
  return value.form === 'name' && value.level === 'unit';
}

function isGroupNoun({ value, head }: Draft): boolean {
  return (
    value.form === 'description' && /^(group|gang|crew|collective|outfit|unit|hackers|operators|actors)$/.test(head)
  );
}

function isCalled({ tokens }: MentionScene, before: Draft, after: Draft): boolean {
  const between = tokens.slice(before.last, after.first).map(({ norm }) => norm);
  return between.length <= 9 && CALLED.test(between.join(' '));
}
const CALLED =
  /^(?:(?!and |or |but )[^,;.]+ )?,? ?(?:(?:which|whom|that) )?(?:also |publicly |better )*(?:called|dubbed|named|(?:known|tracked|referred to) as|(?:it|they|we|researchers|analysts|experts|officials) (?:calls?|called|tracks? as|tracked as)|calling (?:itself|themselves))(?: the)?(?: ["“”])?$/;

function tieToName(noun: Draft, name: Draft): void {
  noun.antecedent = name;
  noun.open = false;
  noun.value = { ...noun.value, name: name.value.name, level: name.value.level };
  name.value = { ...name.value, country: name.value.country ?? noun.value.country };
}

function touches(scene: MentionScene, before: Draft, after: Draft): boolean {
  return (
    after.first === before.last + 1 &&
    scene.tokens[before.last]!.text === ',' &&
    scene.tokens[after.first]!.sentence === scene.tokens[before.first]!.sentence
  );
}

function isPerson({ value }: Draft): boolean {
  return value.form === 'name' && value.level === 'person';
}

function isRole({ value, head }: Draft): boolean {
  const word = headWord(head);
  return (
    value.form === 'description' && value.level === 'person' && word !== null && !word.plural && value.role !== null
  );
}

function join(role: Draft, person: Draft): void {
  const { value } = role;
  role.antecedent = person;
  role.open = false;
  person.value = {
    ...person.value,
    role: person.value.role ?? value.role,
    partOf: person.value.partOf ?? value.partOf,
    speaksFor: person.value.speaksFor ?? value.speaksFor,
    country: person.value.country ?? value.country,
  };
}
