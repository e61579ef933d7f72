import { wordsOf, type Draft } from './draft.ts';
import type { MentionScene } from '../mention-scene.ts';

const UNIT = /^(?:unit|branch|division|brigade|regiment|battalion|squad|command|arm|wing|section|crew)$/;

/**
 * `A unit of Norland's military intelligence`, `a branch of the Norlandic navy`: the unit is of the country of the body, and goes by both.
 * `found` are the descriptions and names of a report; only the units among them are changed.
 */
export function nameUnitsByBodies(scene: MentionScene, found: readonly Draft[]): void {
  const bodies = new Map<number, Draft>();
  for (const body of found)
    if (isBodyOfSomebody(body) && !isLonger(bodies.get(body.first), body)) bodies.set(body.first, body);
  for (const unit of found) {
    if (unit.value.form !== 'description' || !UNIT.test(unit.head) || scene.tokens[unit.last]?.norm !== 'of') continue;
    const body = bodies.get(unit.last + 1) ?? behindArticle(scene, bodies, unit.last + 1);
    if (body && unit.value.country === null && unit.value.partOf === null) nameBy(scene, unit, body);
  }
}

// A body with a name of its own stays one where it stands: the report goes on about it.
function isBodyOfSomebody({ value: { level, country, partOf, form } }: Draft): boolean {
  return level === 'organisation' && form === 'description' && (country !== null || partOf !== null);
}

function isLonger(one: Draft | undefined, other: Draft): boolean {
  return one !== undefined && one.last > other.last;
}

// A name does not hold its article.
function behindArticle(scene: MentionScene, bodies: ReadonlyMap<number, Draft>, at: number): Draft | undefined {
  return scene.tokens[at]?.norm === 'the' ? bodies.get(at + 1) : undefined;
}

function nameBy({ text, tokens }: MentionScene, unit: Draft, body: Draft): void {
  const whole = wordsOf(text.prose, tokens, unit.first, body.last);
  unit.last = body.last;
  unit.end = body.end;
  unit.open = false;
  unit.value = {
    ...unit.value,
    name: whole.replace(/^(?:the|a|an|this|that)\s+/i, ''),
    country: body.value.country,
    partOf: body.value.name,
  };
}
