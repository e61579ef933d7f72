import { accuses } from '../../../model/statement.ts';
import { accusedWithin } from './accused-within.ts';
import { allegedTo } from './alleged-to.ts';
import type { Allegation } from './allegation.ts';
import { attributedTo } from './attributed-to.ts';
import type { Named } from './named.ts';
import { isAccuser, type AccusedContext } from './suspects.ts';
import { isVictimOrExample } from './victims.ts';

/** Whom the words of a statement leave no doubt that it accuses, so that there is nothing to weigh; null where they leave it open. */
export function spelledOut(context: AccusedContext): Allegation | null {
  if (isSpelledOut(context)) return context.rule;
  const attributed = attributedTo(context.scene);
  if (attributed) return allegedTo(context, attributed.actor.value, attributed.from);
  const within = accuses(context.stance) ? accusedWithin(context.scene) : null;
  const doer = within?.value ?? describedAs(context) ?? attackerIn(context) ?? doerToldHere(context);
  return doer && allegedTo(context, doer);
}

// `accused X of`, `X was charged with`: the verb says who is meant.
function isSpelledOut({ scene, stance, rule }: AccusedContext): boolean {
  const frames = scene.entry.verb?.frames ?? [];
  if (rule.accused === null || /^(it|them|him|her|they|others)$/i.test(rule.accused)) return false;
  return scene.certain && stance === 'accuse' && frames.some((frame) => /^(of|with|for)$/.test(frame));
}

// `described Salt Heron as the navy's own`, `named Iran as the culprit`.
function describedAs({ scene: { prose, actors, candidate }, stance }: AccusedContext): Named | null {
  if (!accuses(stance)) return null;
  const { start, end } = candidate.content[0]!;
  const first = actors.within({ start, end: Math.min(start + 6, end) })[0];
  return first?.value.form === 'name' && /^ as\b/.test(prose.text.slice(first.end, first.end + 4)) ? first.value : null;
}

// Who by its name or description attacks for a living, and whose country is told: `Chinese state-backed hackers`, `Sandworm`. In an
// accusation that names one it is seldom anybody else.
function attackerIn(context: AccusedContext): Named | null {
  if (!accuses(context.stance)) return null;
  const { scene } = context;
  for (const span of scene.candidate.content) {
    for (const mention of scene.actors.within(span)) {
      const { value } = mention;
      if (value.country === null || value.form === 'pronoun' || value.form === 'anonymous') continue;
      const attacks = (value.level === 'unit' && mention.basis === 'outside') || ATTACKERS.test(value.name);
      if (attacks && !isVictimOrExample(scene, mention) && !isAccuser(context, mention)) return value;
    }
  }
  return null;
}

const ATTACKERS =
  /\b(hackers?|hacking|attackers?|cyber-?criminals?|hacktivists?|threat actors?|spies|operatives|(state|government|military)-(backed|sponsored|linked|affiliated|aligned))\b/i;

// Where the content says by name who did it, it is nobody else: `how Norbyte employees targeted critics`.
function doerToldHere({ scene: { perpetrator }, stance }: AccusedContext): Named | null {
  return stance === 'accuse' && perpetrator !== null && /\p{Lu}/u.test(perpetrator.value.name)
    ? perpetrator.value
    : null;
}
