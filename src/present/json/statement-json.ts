import type { Reference } from '../../model/reference.ts';
import { accuses, type Statement } from '../../model/statement.ts';
import type { Response } from '../view/find-responses.ts';
import { spanJson } from './span-json.ts';

/** {@link statementJson} with, for an accusation, the statements that answer it; an empty list for none. */
export function answeredStatementJson(statement: Statement, responses: ReadonlyMap<Reference, Response[]>) {
  const plain = statementJson(statement);
  return accuses(statement.stance) ? { ...plain, answeredBy: responses.get(statement.id) ?? [] } : plain;
}

/** One statement by the public contract. The report it stands in is the one around it. */
function statementJson(statement: Statement) {
  const { id, source, impliedSource, cue, content, stance, form, hedged, via, nestedIn, voice, kind } = statement;
  const {
    uncertainty,
    actor,
    actorCountry,
    accused,
    accusedLevel,
    accusedCountry,
    target,
    answers,
    media,
    score,
    reader,
  } = statement;
  return {
    id,
    source: source && spanJson(source),
    impliedSource: impliedSource && { actor: impliedSource.actor, basis: impliedSource.basis },
    cue: cue && spanJson(cue),
    content: content.map(spanJson),
    stance,
    form,
    hedged,
    ...(uncertainty && { uncertainty: uncertainty.map((cue) => ({ ...spanJson(cue), kind: cue.kind })) }),
    via,
    nestedIn,
    voice,
    kind,
    actor,
    actorCountry,
    accused,
    accusedLevel,
    accusedCountry,
    target,
    answers: answers.map(({ statement: answered, element }) => ({ statement: answered, element })),
    media: media && { from: media.from, to: media.to },
    score,
    reader,
  };
}
