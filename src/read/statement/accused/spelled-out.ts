import { accuses } from '../../../model/statement.ts';
import { answererOf } from './answerer.ts';
import { accusedWithin } from './accused-within.ts';
import { attributedTo } from './attributed-to.ts';
import { blamedFor } from './blamed-for.ts';
import { calledCulprit } from './called-culprit.ts';
import { chargesAgainst } from './charges-against.ts';
import { culpritNamed } from '../scene/culprit-named.ts';
import { namedOutright } from '../scene/named-outright.ts';
import type { Scene } from '../scene/scene.ts';
import { firstListed } from './first-listed.ts';
import type { Named } from '../party/named.ts';
import { isAccuser } from './accuser.ts';
import { pointedAt } from './pointed-at.ts';
import { singledOut } from './singled-out.ts';
import { masterIn } from './master-in.ts';
import type { AccusedContext } from './suspects.ts';
import { toldOfBefore } from './told-of-before.ts';
import { isVictimOnly, isVictimOrExample } from './victims.ts';

/** What of a statement's words says whom it accuses. */
export interface SpelledOut {
  by: 'verb' | 'answerer' | 'attribution' | 'within' | 'master' | 'description' | 'attacker' | 'doer';
  actor: Named;
}

/** Whom the words of a statement say that it accuses, by the surest of them; null where they leave it open. */
export function spelledOut(context: AccusedContext): SpelledOut | null {
  const { scene, stance, rule } = context;
  if (isSpelledOut(context))
    return { by: 'verb', actor: { name: rule.accused!, level: rule.level ?? 'organisation', country: rule.country } };
  const answerer = stance === 'deny' || accuses(stance) ? answererOf(scene, stance === 'deny') : null;
  if (answerer) return { by: 'answerer', actor: answerer };
  const attributed = attributedTo(scene);
  if (attributed) return { by: 'attribution', actor: attributed.actor.value };
  if (!accuses(stance)) return null;
  const within = namedWithin(scene);
  if (within) return { by: 'within', actor: within };
  const described = describedAs(context);
  if (described) return { by: 'description', actor: described };
  const master = masterIn(context);
  if (master) return { by: 'master', actor: master.value };
  const doer = doerToldHere(context);
  if (doer) return { by: 'doer', actor: doer };
  const attacker = attackerIn(context);
  return attacker && { by: 'attacker', actor: attacker };
}

function namedWithin(scene: Scene): Named | null {
  return (
    answered(scene) ??
    pointedAt(scene) ??
    toldOfBefore(scene) ??
    firstListed(scene) ??
    blamedFor(scene) ??
    singledOut(scene) ??
    calledCulprit(scene) ??
    (chargesAgainst(scene) ?? accusedWithin(scene))?.value ??
    scene.directedFrom
  );
}

// `It was Norvane`, to the question who did it.
function answered({ prose, candidate, actors }: Scene): Named | null {
  const span = culpritNamed(prose, candidate);
  if (!span) return namedOutright(prose, candidate, actors)?.value ?? null;
  const name = prose.text.slice(span.start, span.end);
  return actors.namedWithin(span)[0]?.value ?? { name, level: 'organisation', country: null };
}

// `accused X of`, `X was charged with`: the verb says who is meant.
function isSpelledOut({ scene, stance, rule }: AccusedContext): boolean {
  const frames = scene.entry.verb?.frames ?? [];
  if (rule.accused === null || isVictimOnly(scene, rule.accused)) return false;
  if (/^(it|them|him|her|they|others)$/i.test(rule.accused)) return false;
  return scene.certain && stance === 'accuse' && frames.some((frame) => /^(of|with|for)$/.test(frame));
}

// `described Salt Heron as the navy's own`, `named Norland as the culprit`.
function describedAs({ scene: { prose, actors, candidate }, stance }: AccusedContext): Named | null {
  if (!accuses(stance)) return null;
  const { start, end } = candidate.content[0]!;
  const first = actors.within({ start, end: Math.min(start + 6, end) })[0];
  return first?.value.form === 'name' && /^ as\b/.test(prose.text.slice(first.end, first.end + 4)) ? first.value : null;
}

// Who by its name or description attacks for a living, and whose country is told, or that nobody knows them: `Norlandic state-backed
// hackers`, `Sandworm`, `unknown hackers`. In an accusation that names one it is seldom anybody else.
function attackerIn(context: AccusedContext): Named | null {
  if (!accuses(context.stance)) return null;
  const { scene } = context;
  for (const span of scene.candidate.content) {
    for (const mention of scene.actors.within(span)) {
      const { value } = mention;
      if (value.form === 'pronoun' || value.form === 'anonymous') continue;
      if (value.country === null && !/^(unknown|unidentified)\b/i.test(value.name)) continue;
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
