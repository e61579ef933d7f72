import { namesNoActor } from '../../model/words/names-no-actor.ts';
import type { Actor } from '../../model/actor.ts';
import type { MentionOf } from '../../model/mention.ts';
import { namedTogether } from '../../model/named-together.ts';
import type { Form, Statement } from '../../model/statement.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { mentionsIn } from './mentions-in.ts';
import { isPronoun } from './is-pronoun.ts';
import type { Material } from './material.ts';
import { isAccuserSide } from './sides.ts';

/** Forms of putting something out that accuse by themselves, whatever the words do. */
const ACCUSING_FORMS: readonly Form[] = ['notice', 'charge', 'sanction', 'exposure'];

/**
 * `who`: the sources of accusations, named or not, and of notices, charges, sanctions and exposures. An outlet that accuses in its own
 * words is no accuser.
 */
export const accusers: FieldReader = {
  field: 'who',
  reads: ['statements', 'mentions'],
  collect: (material) =>
    material.statements
      .filter((statement) => isAccusing(statement) && !isAccuserSide(material.sides, statement.accusedCountry))
      .flatMap((statement) => foundIn(material, statement)),
};

function isAccusing({ stance, form }: Statement): boolean {
  return stance === 'accuse' || ((stance === 'assert' || stance === 'demand') && ACCUSING_FORMS.includes(form));
}

function foundIn({ actors, report, mentions }: Material, statement: Statement): Found[] {
  if (!statement.source) return [];
  const { start, end } = statement.source;
  const actor = actors.speaker(statement);
  const words = report.text.slice(start, end);
  if (isPronoun(words) || (!actor && namesNoActor(words))) return [];
  const each = namedTogether(statement.source, mentionsIn(mentions, statement.source), report.text);
  if (each.length > 1) return each.map((one) => foundOf(one, actors.ofMention(one.id), statement));
  const name = actor?.name ?? statement.actor ?? words;
  return [
    {
      field: 'who',
      start,
      end,
      value: { kind: 'actor', actor: actor?.id ?? null, name },
      state: 'stated',
      hedged: false,
      statement: statement.id,
    },
  ];
}

function foundOf({ start, end, value: { name } }: MentionOf<'actor'>, actor: Actor | null, { id }: Statement): Found {
  const value = { kind: 'actor', actor: actor?.id ?? null, name: actor?.name ?? name } as const;
  return { field: 'who', start, end, value, state: 'stated', hedged: false, statement: id };
}
