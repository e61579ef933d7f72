import type { MentionScene } from '../mention-scene.ts';
import type { Draft } from './draft.ts';
import { SPEECH } from './head-words.ts';

/** How many sentences back the body is looked for. */
const REACH = 4;
/** And how many bodies back: in text without full stops all is one sentence. */
const MOST = 20;
/** Words behind a body, or behind a spokesperson, within which the verb stands. */
const TO_THE_VERB = 4;
/** Words behind `accused` within which stands who is. */
const TO_THE_NAME = 4;

/**
 * `Spokesman Name accused ...`, where no words say whose spokesman that is: taken to speak for the nearest body before that speaks, else for
 * the one body of the report that does, unless another of its country is named before him. Never for one that this sentence turns against.
 * Inferred; the country
 * of the body is not taken over: of a body taken wrongly it would misplace all that he says.
 */
export function tieSpokespersons(scene: MentionScene, drafts: readonly Draft[]): void {
  const loners = drafts.filter((found) => found.antecedent === null && isLoner(found));
  if (loners.length === 0) return;
  const bodies = drafts.filter((found) => isBody(found) && speaks(scene, found));
  const only = new Set(bodies.map(nameOf)).size === 1 ? bodies[0]! : null;
  const meaning = Map.groupBy(drafts, meant);
  let next = 0;
  for (const spokesperson of loners) {
    while (next < bodies.length && bodies[next]!.last <= spokesperson.first) next++;
    const body =
      nearest(scene, spokesperson, bodies.slice(Math.max(0, next - MOST), next)) ??
      (only && isFirstOfItsSide(drafts, spokesperson, only) ? only : null);
    if (!body || turnsAgainst(scene, spokesperson, body)) continue;
    for (const found of meaning.get(meant(spokesperson))!) give(found, body);
  }
}

function isLoner({ value: { level, form, role, speaksFor, partOf } }: Draft): boolean {
  const stands = level === 'person' && (form === 'name' || form === 'description');
  return stands && speaksFor === null && partOf === null && /^spokes(?:man|woman|person)$/i.test(role ?? '');
}

function isBody({ value: { level, form }, antecedent, listed }: Draft): boolean {
  return level === 'organisation' && form !== 'anonymous' && (antecedent?.listed ?? listed) !== 'outlet';
}

// `The Norland Harbour Board was asked. Spokesman Name said. ... The Norland embassy said`: as well the board's.
function isFirstOfItsSide(drafts: readonly Draft[], spokesperson: Draft, only: Draft): boolean {
  const { country } = only.value;
  if (only.last <= spokesperson.first || country === null) return true;
  return !drafts.some(
    (found) =>
      found.last <= spokesperson.first &&
      isBody(found) &&
      found.value.country === country &&
      nameOf(found) !== nameOf(only),
  );
}

function nearest(scene: MentionScene, spokesperson: Draft, before: readonly Draft[]): Draft | null {
  const sentence = sentenceOf(scene, spokesperson);
  const near = before.filter((body) => sentence - sentenceOf(scene, body) <= REACH);
  return near.findLast((body) => !turnsAgainst(scene, spokesperson, body)) ?? null;
}

/** `Accused Ostravia of` is not said for Ostravia's ministry, and `denied it` not for the one that has just accused. */
function turnsAgainst(scene: MentionScene, spokesperson: Draft, body: Draft): boolean {
  const verbs = behind(scene, spokesperson);
  if (verbsIn(verbs, DENIES) && verbsIn(behind(scene, body), ACCUSES)) return true;
  const at = verbs.findIndex(({ norm }) => ACCUSES.test(norm) || DENIES.test(norm));
  if (at < 0) return false;
  const names = namesIn(nameOf(body));
  const whom = scene.tokens.slice(spokesperson.last + at + 1, spokesperson.last + at + 1 + TO_THE_NAME);
  const end = whom.findIndex(({ norm }) => /^(?:of|that|having)$/.test(norm));
  return (end < 0 ? whom : whom.slice(0, end)).some(({ text }) => names.has(beginningOf(text)));
}

function speaks(scene: MentionScene, body: Draft): boolean {
  const before = wordBefore(scene, body);
  if (before?.norm === 'said' || before?.norm === 'says') return true;
  if (before?.norm === 'to') return scene.tokens[indexBefore(scene, body) - 1]?.norm === 'according';
  return before?.pos !== 'ADP' && verbsIn(behind(scene, body), SPEAKS);
}

function behind({ tokens }: MentionScene, { last }: Draft): MentionScene['tokens'] {
  const { sentence } = tokens[last - 1]!;
  const next = tokens.slice(last, last + TO_THE_VERB).filter((token) => token.sentence === sentence);
  const stop = next.findIndex(
    ({ pos, norm, text }) => (pos === 'ADP' && norm !== 'on') || pos === 'NOUN' || text === ',' || text === "'s",
  );
  return stop < 0 ? next : next.slice(0, stop);
}

function verbsIn(tokens: MentionScene['tokens'], verb: RegExp): boolean {
  return tokens.some(({ norm }) => verb.test(norm));
}

function wordBefore(scene: MentionScene, body: Draft): MentionScene['tokens'][number] | undefined {
  const token = scene.tokens[indexBefore(scene, body)];
  return token?.sentence === sentenceOf(scene, body) ? token : undefined;
}

// A name does not hold its article.
function indexBefore({ tokens }: MentionScene, { first }: Draft): number {
  return tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
}

function give(found: Draft, body: Draft): void {
  found.value = { ...found.value, speaksFor: nameOf(body) };
  found.basis = 'inferred';
}

/** Whom a mention means: a person by name, wherever it stands, else what it refers to, else itself. */
function meant(found: Draft): Draft | string {
  const full = found.antecedent ?? found;
  return full.value.form === 'name' && full.value.level === 'person' ? full.value.name : full;
}

function nameOf(body: Draft): string {
  return (body.antecedent ?? body).value.name;
}

function namesIn(name: string): ReadonlySet<string> {
  return new Set((name.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []).filter((word) => !OFFICE.test(word)).map(beginningOf));
}

/** `Ostravia` and `Ostravian` begin alike. */
function beginningOf(word: string): string {
  return /^\p{Lu}/u.test(word) ? word.toLowerCase().slice(0, 5) : '';
}

function sentenceOf({ tokens }: MentionScene, { first }: Draft): number {
  return tokens[first]!.sentence;
}

const OFFICE =
  /^(?:Ministry|Department|Agency|Service|Bureau|Office|Foreign|Interior|Transport|Defen[cs]e|Justice|Security|State|National|Federal|Public|Digital|Internal|External|Affairs|The)$/;
const ACCUSES = /^(?:accus|blam|charg)(?:e|es|ed|ing)$/;
const DENIES = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|rebuff(?:s|ed)?)$/;
const SPEAKS = new RegExp(
  `${SPEECH.source}|^(?:rejected|rejects|dismissed|dismisses|blamed|blames|summoned|summons|condemned|condemns|called|calls|urged|urges|refused|refuses|replied|replies|responded|protested|published|slammed|slams|blasted|blasts|denounced|denounces|decried|decries|criticised|criticized|criticises|criticizes|expressed|lodged|stressed|reiterated|vowed|demanded|demands|lashed)$`,
);
