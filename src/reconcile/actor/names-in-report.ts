import type { Codebooks } from '../../../codebooks/codebooks.ts';
import type { AnnotatedReport } from '../../model/annotated-report.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Reference } from '../../model/reference.ts';
import type { Statement } from '../../model/statement.ts';
import { isPronoun } from '../field/is-pronoun.ts';
import { SpanIndex } from '../span-index.ts';
import type { Link } from './alias/link.ts';
import { resolvedNames } from './alias/resolved-names.ts';
import { statedNames } from './alias/stated-names.ts';
import { contrastedNames } from './contrasted-names.ts';
import { mainMention } from './main-mention.ts';
import { accusedOf, nameKey, speakerOf, type Named } from './name-key.ts';
import { ownedKey, withoutOwner } from './owned-key.ts';
import { normaliseName } from './normalise-name.ts';

export type ActorMentionAt = MentionOf<'actor'>;

/** One use of a name in a report. */
export interface NameUse {
  report: string;
  key: string;
  /** The name as it is given there, or where a pronoun or description goes back to. */
  value: Named;
  /** Where it stands; null where only a statement gives it. */
  mention: ActorMentionAt | null;
  /** The mention is a pronoun or description that goes back to the name. */
  refers: boolean;
}

/** A name that a statement gives and no mention covers. */
export interface AskedName {
  value: Named;
  /** The name it is by itself. */
  key: string;
  /** Normalised: a person or, in its own report, a description of this name is meant where there is one. */
  name: string;
}

/** Under which names one report speaks of whom, and what it says of names being one or two. */
export interface NamesInReport {
  report: string;
  uses: NameUse[];
  asked: AskedName[];
  stated: Link[];
  resolved: Link[];
  contrasted: [string, string][];
}

/** Reads the names in a report, from that report alone. */
export function namesInReport(annotated: AnnotatedReport, codebooks: Codebooks): NamesInReport {
  const { report } = annotated;
  const mentions = annotated.mentions.filter(isMention('actor'));
  const roots = rootsOf(mentions);
  const named = mentions.flatMap((mention): NameUse[] => {
    const root = roots.get(mention.id)!;
    if (mention.value.form === 'pronoun' && root === mention) return [];
    const key = ownedKey(nameKey(root.value, root.report, root.id, codebooks), root.value, codebooks);
    return [{ report: report.id, key, value: root.value, mention, refers: root !== mention }];
  });
  const uses = sharingOwner(named);
  const keyOf = new Map(uses.map(({ key, mention }) => [mention!.id, key]));
  const index = new SpanIndex(mentions);
  return {
    report: report.id,
    uses,
    asked: annotated.statements.flatMap((statement) => askedNames(statement, index, codebooks)).map(ownName(uses)),
    stated: statedNames(report, mentions, keyOf),
    resolved: resolvedNames(mentions, keyOf),
    contrasted: contrastedNames(report, mentions, keyOf),
  };
}

// `the Foreign Ministry` in a report that speaks of Karsk's only.
function sharingOwner(uses: readonly NameUse[]): NameUse[] {
  const owned = Map.groupBy(
    new Set(uses.map(({ key }) => key).filter((key) => withoutOwner(key) !== key)),
    withoutOwner,
  );
  return uses.map((use) => {
    const keys = owned.get(use.key);
    return keys?.length === 1 ? { ...use, key: keys[0]! } : use;
  });
}

// What a statement alone calls somebody is the name that its report has, whosever office that is.
function ownName(uses: readonly NameUse[]): (asked: AskedName) => AskedName {
  const keys = new Map(uses.map(({ key }) => [withoutOwner(key), key]));
  return (asked) => ({ ...asked, key: keys.get(asked.key) ?? asked.key });
}

// Follows a pronoun or description to the mention it goes back to; a circle or an unknown id ends where it is. A name
// that goes back to another name stays a name of its own, and becomes an alias.
function rootsOf(mentions: readonly ActorMentionAt[]): Map<Reference, ActorMentionAt> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const roots = new Map<Reference, ActorMentionAt>();
  for (const mention of mentions) {
    let root = mention;
    for (let step = 0; step < 8 && root.value.refersTo && root.value.form !== 'name'; step++)
      root = byId.get(root.value.refersTo) ?? root;
    roots.set(mention.id, root);
  }
  return roots;
}

// A source or an accused whom no mention covers still needs an actor, so that its position has a holder.
function askedNames(statement: Statement, mentions: SpanIndex<ActorMentionAt>, codebooks: Codebooks): AskedName[] {
  const { source, actor } = statement;
  const speaks = actor && !(source && mainMention(mentions, source, actor)) && !isNobodysName(actor);
  return [...(speaks ? [speakerOf(statement)] : []), ...(statement.accused ? [accusedOf(statement)] : [])].flatMap(
    (value) => {
      const name = normaliseName(value.name);
      return name === '' ? [] : [{ value, key: nameKey(value, statement.report, statement.id, codebooks), name }];
    },
  );
}

// `I`, `who`; and an outlet's own earlier words, `an earlier issue said`.
function isNobodysName(words: string): boolean {
  return (
    isPronoun(words) || /^(?:an?|the|our|this|last|yesterday's)\s(?:\S+\s)*(?:issue|edition|version)$/i.test(words)
  );
}
