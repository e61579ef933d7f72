import { entryOf, isCapital, joined, sameSentence, type MentionScene } from '../mention-scene.ts';
import { headWord, type HeadWord } from './head-words.ts';

/** The tokens of a name or noun that is the core of an actor: without article, possessor and country adjective. */
export interface Core {
  first: number;
  last: number;
}

const LINKS = new Set(['of', 'for', 'and', 'the', '&', 'on', 'to']);
const LONGEST = 14;

/** Capitalised names of institutions: `Ministry of State Security`, `Information, Communications and Electronic Force Command`. */
export function readInstitutionNames(scene: MentionScene): Core[] {
  const cores: Core[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    const head = headWord(scene.tokens[i]!.norm);
    if (!isCapital(scene, i) || !((head && isInstitution(head)) || isGeneralStaff(scene, i))) continue;
    const core = { first: leftEnd(scene, i), last: rightEnd(scene, i) };
    const before = cores.at(-1);
    if (before && core.first < before.last)
      cores[cores.length - 1] = { first: Math.min(before.first, core.first), last: Math.max(before.last, core.last) };
    else cores.push(core);
  }
  // A head alone with a capital (`the Ministry`) is a description, no name.
  return cores.filter(({ first, last }) => last - first > 1);
}

function isInstitution(head: HeadWord): boolean {
  return head.kind === 'body' || (head.kind === 'state' && !head.plural);
}

// `The Norlandic General Staff`: a body, and no general of that name.
function isGeneralStaff({ tokens }: MentionScene, i: number): boolean {
  return tokens[i]!.norm === 'staff' && /^(?:general|joint|defence|defense|naval)$/.test(tokens[i - 1]?.norm ?? '');
}

/** What may bear a number: `Unit 4417`, `the 54th Centre`. */
const NUMBERED = /^(?:unit|centre|center|bureau|department|command|division|brigade|corps|fleet|regiment|battalion)$/;

/** `Former National Signals Agency contractor`: at the head of a sentence it has a capital, too. */
const BEFORE_NAMES = /^(?:former|current|outgoing|retired|some|several|many|most|other)$/;

function leftEnd(scene: MentionScene, head: number): number {
  const { tokens } = scene;
  let first = head;
  let listed = false;
  for (let i = head - 1; i >= 0 && head - i < LONGEST && sameSentence(tokens[i], tokens[head]); i--) {
    const token = tokens[i]!;
    if ((isOwnName(scene, i) && !insideName(scene, i)) || BEFORE_NAMES.test(token.norm)) break;
    if (isCapital(scene, i) && !isVerbLike(token.pos, scene, i)) first = i;
    else if (i === head - 1 && /^\d+(?:st|nd|rd|th)$/.test(token.norm) && NUMBERED.test(tokens[head]!.norm)) first = i;
    else if ((token.norm === 'and' || token.text === '&') && canJoin(scene, i)) listed = true;
    else if (token.text === ',' && listed && canJoin(scene, i)) continue;
    else if (token.text === '-' && joined(tokens[i - 1], token) && joined(token, tokens[i + 1])) continue;
    else break;
  }
  return withPeople(scene, first, head);
}

/** Bodies whose names begin with a people's: `Norlandic Academy of Sciences`, where a ministry is only theirs. */
const NAMED_BY_PEOPLE =
  /^(?:institute|academy|university|association|foundation|federation|organi[sz]ation|council|centre|center|laboratory|alliance)$/;
/** `Norland's National Virus Centre`: the name is whole without. */
const WHOLE_WITHOUT = /^(?:national|state|federal|central|supreme|royal|security|privy)$/;

function withPeople(scene: MentionScene, first: number, head: number): number {
  const known = scene.knownAt[first - 1];
  if (!known || !NAMED_BY_PEOPLE.test(scene.tokens[head]!.norm) || WHOLE_WITHOUT.test(scene.tokens[first]!.norm))
    return first;
  const people = entryOf(scene, known, 'adjective') !== null && /^\p{Lu}\p{Ll}+/u.test(scene.tokens[known.first]!.text);
  // `a Norlandic University`: only a body with a name of its own has one.
  const named = first < head || (LINKS.has(scene.tokens[head + 1]?.norm ?? '') && isCapital(scene, head + 2));
  return people && named && sameSentence(scene.tokens[first - 1], scene.tokens[head]) ? known.first : first;
}

// `National Country Tanker Company`: a country's adjective between capitalised words belongs to the name.
function insideName(scene: MentionScene, index: number): boolean {
  return (
    /^(?:national|royal|federal|islamic|supreme|joint|new|united|all)$/.test(scene.tokens[index - 1]?.norm ?? '') &&
    isCapital(scene, index - 1) &&
    // The `United` of `United Kingdom` belongs to the country.
    scene.knownAt[index - 1] !== scene.knownAt[index]
  );
}

function isVerbLike(pos: string, scene: MentionScene, index: number): boolean {
  return pos === 'VERB' && scene.text.sentences[scene.tokens[index]!.sentence]!.first === index;
}

// Both sides capitalised, and the left one no name of its own.
function canJoin(scene: MentionScene, index: number): boolean {
  return (
    isCapital(scene, index - 1) &&
    isCapital(scene, index + 1) &&
    !isOwnName(scene, index - 1) &&
    !headWord(scene.tokens[index - 1]!.norm)
  );
}

// Countries, outlets and the like stand before a name (`Norlandic Foreign Ministry`) without being part of it.
function isOwnName(scene: MentionScene, index: number): boolean {
  return entryOf(scene, scene.knownAt[index], 'country', 'adjective', 'outlet', 'capital', 'people') !== null;
}

function rightEnd(scene: MentionScene, head: number): number {
  const { tokens } = scene;
  let last = head + 1;
  for (let i = head + 1; i < tokens.length && i - head < LONGEST && sameSentence(tokens[i], tokens[head]); i++) {
    const token = tokens[i]!;
    if (isCapital(scene, i) && continuesName(scene, i)) last = i + 1;
    else if (i === head + 1 && /^\d+$/.test(token.text) && NUMBERED.test(tokens[head]!.norm)) last = i + 1;
    else if (!(LINKS.has(token.norm) && linksOn(scene, i)) && !(token.text === ',' && listsOn(scene, i))) break;
  }
  return last;
}

// `Ministry of Foreign Affairs spokesperson Name`: the name ends where a role begins.
function continuesName(scene: MentionScene, index: number): boolean {
  const before = scene.tokens[index - 1]!;
  const head = headWord(scene.tokens[index]!.norm);
  if (head && !isInstitution(head)) return false;
  // `Unit 4417 of the Norlandic army`, `Unit 4417 of Norland's army`: the name ends before whose it is.
  if (entryOf(scene, scene.knownAt[index], 'adjective', 'people') && !isCapital(scene, index + 1)) return false;
  if (scene.tokens[index + 1]?.norm === "'s" && isOwnName(scene, index)) return false;
  if (scene.knownAt[index] && scene.knownAt[index] === scene.knownAt[index - 1]) return true;
  if (scene.knownAt[index] && !LINKS.has(before.norm)) return entryOf(scene, scene.knownAt[index], 'agency') !== null;
  // Right behind the head only another head goes on (`Command Center`): a capital there begins a person's name.
  if (headWord(before.norm) && isCapital(scene, index - 1)) return head !== null;
  return LINKS.has(before.norm) || isCapital(scene, index - 1) || before.text === ',';
}

function linksOn(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  const link = tokens[index]!.norm;
  if (link === 'and' || link === '&')
    return (
      isCapital(scene, index - 1) && isCapital(scene, index + 1) && insideOf(scene, index) && !scene.knownAt[index + 1]
    );
  if (link === 'the') return tokens[index - 1]!.norm === 'of' || tokens[index - 1]!.norm === 'for';
  if (link === 'to' || link === 'on') return false;
  return isCapital(scene, index + 1) || (tokens[index + 1]?.norm === 'the' && isCapital(scene, index + 2));
}

// `Ministry of Industry and Information Technology`, not `Ministry of Defence and NATO`.
function insideOf(scene: MentionScene, index: number): boolean {
  for (let i = index - 1; i > index - 6 && i >= 0; i--) {
    if (/^(?:of|for)$/.test(scene.tokens[i]!.norm))
      return !/^\p{Lu}{2,}$/u.test(scene.tokens[index + 1]!.text) && !headWord(scene.tokens[index + 1]!.norm);
  }
  return false;
}

// `Department of Foreign Affairs, Trade and Development`.
function listsOn(scene: MentionScene, index: number): boolean {
  const { tokens } = scene;
  if (!isCapital(scene, index + 1) || scene.knownAt[index + 1] || !insideOf(scene, index)) return false;
  return tokens[index + 2]?.norm === 'and' && isCapital(scene, index + 3);
}
