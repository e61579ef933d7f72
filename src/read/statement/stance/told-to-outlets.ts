import { accuses, type Stance } from '../../../model/statement.ts';
import type { Span } from '../../../model/span.ts';
import { neighbours } from '../neighbours.ts';
import type { Outlets } from '../party/outlet-places.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * `The Mercury reports that two officials confirmed to it that Norvane carried out the raid`: the officials accuse, and the outlet only tells
 * it; what they confirm to an outlet answers nobody. Scenes are in text order.
 */
export function toldToOutlets(scenes: readonly Scene[], stances: readonly Stance[], outlets: Outlets): Stance[] {
  const settled = [...stances];
  scenes.forEach((scene, i) => {
    if (!accuses(stances[i]!) || !isOutletTelling(scene, outlets)) return;
    const teller = neighbours(scenes, i).find((other) => opensWith(scene, other));
    if (!teller) return;
    settled[i] = 'assert';
    const at = scenes.indexOf(teller);
    if (stances[at] === 'confirm' && isOfAnAct(teller)) settled[at] = 'accuse';
  });
  return settled;
}

function isOutletTelling({ candidate: { source, cue, content } }: Scene, outlets: Outlets): boolean {
  return source !== null && cue !== null && cue.end <= content[0]!.start && outlets.speaking(source) !== null;
}

// Nothing but `that`, or when and where, stands before whoever is told to say it.
function opensWith({ candidate: { content, source } }: Scene, { candidate: other }: Scene): boolean {
  const [{ start, end }, own] = [content[0]!, other.source];
  if (!own || !other.cue || own.start === source?.start) return false;
  const isFirst = own.start >= start && own.start - start < OPENING && other.content.at(-1)!.end <= end;
  return isFirst && own.end <= other.cue.start && reaches(other.content[0]!, other.cue);
}

/** In characters: `that on Friday`. */
const OPENING = 24;

// What is said stands right behind the saying: `confirmed to it that`.
function reaches({ start }: Span, { end }: Span): boolean {
  return start >= end && start - end < 60;
}

function isOfAnAct({ signals, wording }: Scene): boolean {
  return (signals.act || DID.test(wording.content)) && !OWN.test(wording.content);
}

const DID =
  /\b(carry|carried|carries|stag|launch|mount|order|conduct|commit)\S*( out)? (an?|the|that|this|both|several) /;
/** An admission: `that they had carried out the raid`, `that its crew did`. */
const OWN = /^(that )?(it|they|he|she|we|i|its|their|his|her|our|my)\b/;
