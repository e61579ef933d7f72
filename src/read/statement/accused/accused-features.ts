import type { Stance } from '../../../model/statement.ts';
import type { Features } from '../weights/feature-set.ts';
import type { NameShape } from '../party/name-shape.ts';
import { sameNamed, sameParty } from '../party/named.ts';
import type { PlaceInContent } from './place-in-content.ts';
import type { Scene } from '../scene/scene.ts';
import { isAlleging, type Look, type Suspect } from './suspects.ts';
import type { Shares } from './around.ts';

/** What speaks for each suspect being whom a statement accuses, and for nobody being accused, which comes first; `open` makes what takes it. */
export function accusedFeatures<F extends Features>(
  look: Look,
  suspects: readonly Suspect[],
  open: (kind: string) => F,
): F[] {
  const { stance, around, shapes } = look;
  const asked: Asked = { look, stance, alleging: isAlleging(stance), named: namedIn(look, suspects) };
  const shares = suspects.map(({ actor }) => around?.of(actor) ?? null);
  const kind = around ? AGAIN : '';
  const nobody = open(kind);
  writeNobody(nobody, asked, suspects, shares);
  const all = [nobody];
  suspects.forEach((suspect, rank) => {
    const { actor, grounds, places } = suspect;
    const shape = shapes.of(actor.name);
    const inside = grounds.includes('content') || grounds.includes('adjective');
    const way = { actor, grounds, places, shape, inside, side: sideIn(look, suspect), shares: shares[rank]! };
    const set = open(kind);
    if (way.shares) writeShares(set, asked, way, way.shares);
    writeWho(set, asked, way);
    writeGrounds(set, asked, way);
    for (const place of places) writePlace(set, asked, place, rank);
    all.push(set);
  });
  return all;
}

/** What is asked of all suspects of a statement alike. */
interface Asked {
  look: Look;
  stance: Stance;
  alleging: boolean;
  /** What kind of others the content speaks of: nobody, only hackers of no name, somebody. */
  named: string;
}

interface Way extends Suspect {
  shape: NameShape;
  inside: boolean;
  side: string;
  shares: Shares | null;
}

/** The kind of features that a second look asks for. */
const AGAIN = 'again';

function writeNobody(
  set: Features,
  { look, stance, alleging, named }: Asked,
  suspects: readonly Suspect[],
  shares: readonly (Shares | null)[],
): void {
  const { scene, rule, around, mainOfSide, lastAgainstSide, home } = look;
  if (around) {
    const step = (share: number) => Math.floor(share * 4.99);
    set.add('nobody around', stance, step(shares.reduce((most, one) => Math.max(most, one!.accused), 0)));
    set.add('nobody here', stance, step(shares.reduce((most, one) => Math.max(most, one!.here), 0)));
  }
  set.add('nobody', stance);
  set.add('nobody verdict', stance, scene.verdict);
  set.add('nobody cue', alleging, scene.cueName);
  set.add('nobody rule', stance, rule.accused !== null);
  set.add('nobody others', alleging, Math.min(suspects.length, 3));
  set.add('nobody named', stance, named);
  set.add('nobody home', stance, mainOfSide !== null, lastAgainstSide !== null, home !== null);
}

function writeWho(set: Features, { look, stance, alleging }: Asked, { actor, grounds, shape, side }: Way): void {
  const { scene, rule, accusers } = look;
  const { speaker, entry, cueName } = scene;
  const echo = echoOf(scene, shape);
  set.add('echo', echo, stance);
  set.add(
    'echo grounds',
    echo,
    stance,
    grounds.includes('content'),
    grounds.includes('answered'),
    grounds.includes('answered own'),
  );
  const frames = entry.verb?.frames.filter((frame) => FRAME.has(frame)).join(' ') ?? 'no verb';
  const ruled = rule.accused === actor.name;
  set.add('side', side, stance);
  set.add('level', actor.level, alleging);
  set.add('level side', actor.level, side, stance);
  set.add('rule', ruled, stance);
  set.add('rule frames', ruled, frames, entry.passive, alleging);
  set.add('rule cue', ruled, cueName);
  set.add('rule target', rule.target === actor.name, alleging);
  set.add('head', shape.head, alleging);
  set.add('head side', shape.head, side, stance);
  set.add('opening of name', shape.opening, alleging);
  set.add('doer', shape.isDoer, actor.country !== null, stance);
  set.add('accuser', accusers.has(shape.lower), stance, side);
  set.add('speaker level', speaker.mention?.value.level ?? 'none', side, actor.level, alleging);
}

const FRAME: ReadonlySet<string> = new Set(['of', 'with', 'for', 'on', 'to', 'in', 'object']);

// What a first look at the whole report makes of it.
function writeShares(
  set: Features,
  { stance, named }: Asked,
  { actor, side, inside: place }: Way,
  shares: Shares,
): void {
  const rank = Math.min(shares.rank, 3);
  const step = (share: number) => (share === 0 ? 0 : 1 + Math.floor(share * 4.99));
  set.add('rank around', rank, stance);
  set.add('rank around place', rank, stance, place, named);
  set.add('rank around side', rank, stance, side);
  set.add('share', step(shares.accused), stance);
  set.add('share by side', step(shares.accusedBySide), stance, side);
  set.add('share by speaker', step(shares.accusedBySpeaker), stance);
  set.add('share denied', step(shares.deniedBySide), stance, side);
  set.add('share named', step(shares.accused), stance, place, named);
  set.add('share before', step(shares.before), stance, place);
  set.add('share behind', step(shares.behind), stance, place);
  set.add('share here', Math.floor(shares.here * 9.99), stance);
  set.add('share accuses', step(shares.accuses), stance, side);
  const known = actor.country !== null;
  const kin = shares.kin === 0 ? 0 : shares.kin < 0.5 ? 1 : 2;
  set.add('accuses side', step(shares.accusesSide), stance, side);
  set.add('accuses side place', step(shares.accusesSide), stance, place, named);
  set.add('kin', kin, stance, known);
  set.add('kin side', kin, stance, side, rank);
  set.add('answered', step(shares.answered), stance, side);
  set.add('answered own', step(shares.answeredOwn), stance, side, place);
  set.add('answered both', step(shares.answered), step(shares.answeredOwn), stance, named);
  set.add('answered level', step(shares.answeredOwn), stance, actor.level, known);
  set.add('share both', step(shares.accused), step(shares.accuses), stance, place);
}

// `himself`, `the own side`, another: by what is known of where both stand.
function sideIn({ scene, side }: Look, { actor, grounds }: Suspect): string {
  const { mention } = scene.speaker;
  if (grounds.includes('speaker') || (mention !== null && sameNamed(mention.value, actor))) return 'self';
  if (sameParty(side, actor)) return 'own';
  return actor.country === null ? 'other' : 'foreign';
}

// Each reason by itself, with what else there is, and all together.
function writeGrounds(
  set: Features,
  { look, stance, alleging, named }: Asked,
  { actor, grounds, side, inside }: Way,
): void {
  const { main, offer } = look;
  for (const ground of grounds) {
    set.add('ground', ground, stance);
    set.add('ground side', ground, side, stance);
    set.add('ground named', ground, stance, named);
    set.add('ground refers', ground, stance, offer.refers);
    set.add('ground opening', ground, offer.opening, alleging);
  }
  set.add('grounds', grounds.filter((ground) => ground !== 'rule').join('+'), stance);
  set.add('elsewhere', inside, stance, side);
  set.add('main country', main !== null && main.country !== null && main.country === actor.country, stance);
}

function namedIn({ shapes }: Look, suspects: readonly Suspect[]): string {
  const inside = suspects.filter(({ grounds }) => grounds.includes('content') || grounds.includes('adjective'));
  if (inside.length === 0) return 'nobody';
  if (inside.every(({ actor }) => actor.country === null && shapes.of(actor.name).isDoer)) return 'doers';
  return inside.length === 1 ? 'one' : 'more';
}

// Which of the words of a name the content takes up without naming it: of Basalt Fox `we know of no fox`.
function echoOf({ words }: Scene, { words: names, last }: NameShape): string {
  if (names.length === 0) return 'none';
  for (const { norm, lemma } of words)
    if (names.includes(norm) || names.includes(lemma)) return norm === last || lemma === last ? 'head' : 'word';
  return 'none';
}

// Where the actor stands in the content and what stands around it.
function writePlace(set: Features, { look, stance, alleging }: Asked, place: PlaceInContent, rank: number): void {
  const { entry, cueName: cue } = look.scene;
  const { distance, before, after, preposition, part } = place;
  set.add('rank', Math.min(rank, 3), alleging);
  set.add('rank cue', Math.min(rank, 2), cue);
  set.add('rank passive', Math.min(rank, 2), entry.passive);
  set.add('at', distance < 3 ? 0 : Math.min(5, 1 + Math.floor(distance / 25)), alleging);
  set.add('before', before);
  set.add('before stance', before, stance);
  set.add('preposition', preposition, alleging);
  set.add('before cue', before, cue);
  set.add('after', after?.norm ?? '');
  set.add('after pos', after?.pos ?? '', alleging);
  set.add('part', part, alleging);
  set.add('part stance', part, stance, cue);
  for (const one of place.classesAfter) set.add('class after', one, alleging);
  for (const one of place.classesBefore) set.add('class before', one, before);
  if (place.doesAct !== null) set.add('act', place.doesAct, stance);
}
