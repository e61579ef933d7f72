import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { Actor } from '../../model/actor.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention } from '../../model/mention.ts';
import { namedTogether } from '../../model/named-together.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { once } from '../once.ts';
import { SpanIndex } from '../span-index.ts';
import type { ActorIndex } from './actor-index.ts';
import { actorReference } from './actor-reference.ts';
import { mainMention } from './main-mention.ts';
import { accusedOf, nameKey, speakerOf, type Named } from './name-key.ts';
import { normaliseName } from './normalise-name.ts';

/** Words that mean somebody, as the actors of a case are asked whom: by the mention, else the reference, else the name. */
export interface AskedActor {
  mention: Reference | null;
  reference: Reference | null;
  /** Normalised; null where nobody is named. */
  name: string | null;
  country: string | null;
}

/** The actor that these words mean; null for nobody. */
export function whoIs({ mention, reference, name, country }: AskedActor, index: ActorIndex): Actor | null {
  return (
    (mention === null ? null : index.ofMention(mention)) ??
    index.byId(reference) ??
    (name === null ? null : index.named(name, country))
  );
}

/** Everybody who makes a statement whose speaker, as resolved, is `main`: of `Norland and Velmora said` both. */
export function whoSpeak(
  { source }: Statement,
  annotated: AnnotatedReport | null,
  main: Actor | null,
  index: ActorIndex,
): readonly Actor[] {
  if (main === null) return [];
  const together =
    source && annotated ? namedTogether(source, actorMentions(annotated).touching(source), annotated.report.text) : [];
  const each = together.flatMap(({ id }) => index.ofMention(id) ?? []);
  return each.includes(main) ? [...new Set(each)] : [main];
}

/** Whom a statement names as hit. */
export function askTarget({ target }: Statement): AskedActor {
  return target ? { ...NOBODY, name: normaliseName(target) } : NOBODY;
}

export function askSpeaker(statement: Statement, annotated: AnnotatedReport | null, codebooks: Codebooks): AskedActor {
  const { source, actor } = statement;
  // Whom a paper is about, and whose member nobody is, stand in a source that is nobody.
  if (actor === null) return NOBODY;
  const mention = source && annotated && mainMention(actorMentions(annotated), source, actor);
  return { ...askName(speakerOf(statement), statement, codebooks), mention: mention?.id ?? null };
}

export function askAccused(statement: Statement, codebooks: Codebooks): AskedActor {
  return statement.accused ? askName(accusedOf(statement), statement, codebooks) : NOBODY;
}

const NOBODY: AskedActor = { mention: null, reference: null, name: null, country: null };

function askName(value: Named, { report, id }: Statement, codebooks: Codebooks): AskedActor {
  const reference = actorReference({ key: nameKey(value, report, id, codebooks) });
  return { mention: null, reference, name: normaliseName(value.name), country: value.country };
}

const actorMentions = once(({ mentions }: AnnotatedReport) => new SpanIndex(mentions.filter(isMention('actor'))));
