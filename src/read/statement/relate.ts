import { slice } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { namesOf } from './answer/answer-names.ts';
import type { DescribedReport } from './describe.ts';
import { speaksUpForAnother } from '../../model/speaks-up-for-another.ts';
import { shares } from './party/shares.ts';
import { answerablesOf } from './answer/answerable.ts';
import { answersOf } from './answer/answers.ts';
import type { LinearWeights } from './weights/linear-scorer.ts';
import { withoutLocal } from './party/local-states.ts';
import { sameParty } from './party/named.ts';
import type { Outlets } from './party/outlet-places.ts';
import type { Scene } from './scene/scene.ts';
import type { Prose } from './grammar/prose.ts';
import { withRelays } from './relay/with-relays.ts';

/** Settles what statements are to one another: nested, relayed, answered. Takes and gives them in text order. */
export function relate(
  prose: Prose,
  { statements, relays }: Pick<DescribedReport, 'statements' | 'relays'>,
  scenes: readonly (Voice & Pick<Scene, 'candidate'>)[],
  outlets: Outlets,
  weights: LinearWeights,
): Statement[] {
  const relayed = withRelays(prose, statements, scenes, outlets, relays);
  return withAnswers(prose, relayed, scenes, weights).map((statement) => ({
    ...statement,
    actorCountry: withoutLocal(statement.actorCountry),
    accusedCountry: withoutLocal(statement.accusedCountry),
  }));
}

/** Who speaks in a scene, and on whose side. */
type Voice = Pick<Scene, 'side' | 'speaker'>;

function voiceOf({ side, speaker }: Voice) {
  return { side, speaksFor: speaker.mention?.value.speaksFor ?? null };
}

function withAnswers(
  prose: Prose,
  statements: readonly Statement[],
  scenes: readonly Voice[],
  weights: LinearWeights,
): Statement[] {
  const clear = statements.map((statement) => withoutGuessedClient(prose, statement));
  const told = clear.map((statement, i) => ({ ...statement, ...voiceOf(scenes[i]!) }));
  const answerable = answerablesOf(prose, told).map((one, i) => ({ ...one, id: statements[i]!.id }));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const all = answersOf(answerable, weights);
  return clear.map((statement, i) => {
    const answers = all[i]!;
    if (answers.length === 0) return statement;
    const isClients = answerable[i]!.speaksUpFor !== null;
    return { ...statement, answers, ...inherited(statement, byId.get(answers[0]!.statement), isClients) };
  });
}

// A lawyer clears the client, whoever else stands accused nearby.
function withoutGuessedClient({ text }: Prose, statement: Statement): Statement {
  const { stance, source, content, accused } = statement;
  if (stance !== 'deny' || source === null || accused === null) return statement;
  const who = slice(text, source);
  if (!speaksUpForAnother(who, slice(text, content[0]!)) || shares(namesOf(who), namesOf(accused))) return statement;
  return { ...statement, accused: null, accusedLevel: null, accusedCountry: null, target: null };
}

// A denial that names nobody speaks of whom the accusation it answers accused, where that is the speaker or of its side, or the client.
function inherited(statement: Statement, accusation: Statement | undefined, isClients: boolean): Partial<Statement> {
  if (!accusation || statement.stance === 'counter-accuse' || statement.accused !== null) return {};
  const { accused, accusedLevel, accusedCountry, target } = accusation;
  const speaker = { name: statement.actor, country: statement.actorCountry };
  if (!isClients && !sameParty(speaker, { name: accused, country: accusedCountry })) return {};
  return { accused, accusedLevel, accusedCountry, target };
}
