import type { Actor } from '../../model/actor.ts';
import { isMention, type MentionOf } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { partyWithin } from './party-within.ts';
import type { FieldReader, Found } from './field-reader.ts';
import { hedgeNear } from './hedge-near.ts';
import { mentionsIn } from './mentions-in.ts';
import { isAccusedItself } from './is-accused-itself.ts';
import { isPronoun } from './is-pronoun.ts';
import type { Material } from './material.ts';
import { isAccuserSide } from './sides.ts';
import { toldAsHit } from './told-as-hit.ts';

/** `accused`: whom the accusations about the event accuse, where they name it. */
export const accused: FieldReader = {
  field: 'accused',
  reads: ['statements', 'mentions'],
  collect: (material) => [
    ...collectParty(material, 'accused', (statement) => [statement.accused, material.actors.accused(statement)]),
    ...material.statements.filter(accuses).flatMap((statement) => listedPersons(material, statement)),
  ],
};

/** `target`: against whom the act is said to have been; where no accusation tells, whoever else is told to have been hit. */
export const target: FieldReader = {
  field: 'target',
  reads: ['statements', 'mentions'],
  collect: (material) => {
    const told = collectParty(material, 'target', ({ target }) => [
      target,
      target ? material.actors.named(target, null) : null,
    ]);
    return told.length > 0 ? told : toldAsHit(material).flatMap((mention) => hitAt(material, mention));
  },
};

function hitAt(material: Material, { id, start, end, value: { name, country } }: MentionOf<'actor'>): Found[] {
  const actor = material.actors.ofMention(id);
  if (isOtherSide(material, 'target', actor?.country ?? country)) return [];
  const value = { kind: 'actor', actor: actor?.id ?? null, name: actor?.name ?? name } as const;
  return [{ field: 'target', start, end, value, state: 'stated', hedged: false }];
}

type PartyOf = (statement: Statement) => [name: string | null, actor: Actor | null];

function collectParty(material: Material, field: string, partyOf: PartyOf): Found[] {
  return material.statements.filter(accuses).flatMap((statement) => {
    const [wanted, actor] = partyOf(statement);
    const party = wanted ? partyWithin(material, statement, wanted, actor) : null;
    if (!party || isPronoun(material.report.text.slice(party.start, party.end))) return [];
    const country = actor?.country ?? (field === 'accused' ? statement.accusedCountry : null);
    if (isOtherSide(material, field, country)) return [];
    if (field === 'target' && isAccusedItself(material, statement, actor)) return [];
    if (field === 'accused' && onlyQualifies(material.report.text, party)) return [];
    const { start, end, name } = party;
    const hedged = field === 'accused' && statement.hedged && hedgeNear(material.report.text, party);
    const value = { kind: 'actor', actor: actor?.id ?? null, name } as const;
    return [{ field, start, end, value, state: 'stated', hedged, statement: statement.id }];
  });
}

/** The side that accuses is not accused, and the accused side not the target: there the reports tell of the other direction. */
function isOtherSide({ sides }: Material, field: string, country: string | null): boolean {
  if (field === 'accused') return isAccuserSide(sides, country);
  return country !== null && country === sides.accused && !sides.accusers.has(country);
}

/**
 * A name that says what somebody is tied to, what was hit, or who else does such things accuses nobody by itself:
 * `Norland-linked hackers`, `a group with ties to Norland`, `the attacks on Norland`, `groups such as Grey Lark`,
 * `a train that left the rails near Norport`, `a printing works in Norport`.
 */
function onlyQualifies(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return /^[-‑–]\p{Ll}/u.test(text.slice(end, end + 2)) || QUALIFIED.test(before) || CONDITIONAL.test(before);
}

/** `if it turns out that Norland was behind it` accuses nobody. */
const CONDITIONAL = /\b(?:if|unless|should it)\b(?:[^.;:,\n]|\.(?=\p{L}|\s\p{Ll}))*$/iu;

const QUALIFIED =
  /\b(?:(?:ties|links|connections|allegiance)\s+(?:to|with)|(?:cyber[- ]?)?(?:attacks?|operations?|campaigns?|intrusions?|raids?)\s+(?:on|against|into))\s+(?:the\s+)?$|\b(?:near|outside|in)\s+(?:the\s+(?:town|city|village|port|province|region|district)\s+of\s+)?$|\bsuch\s+as\s+(?:(?:the\s+)?(?:\p{Lu}[\p{L}\d-]*,?\s+){1,4}(?:and|or)\s+)?$/iu;

/** Persons named one after the other at the head of what is put: `accused A. Berg, B. Lund and C. Dahl of ...`. */
function listedPersons({ mentions, actors, report }: Material, { content, hedged, id }: Statement): Found[] {
  const [head] = content;
  const named = mentionsIn(mentions, head!)
    .filter(isMention('actor'))
    .filter(({ value, end }) => value.level === 'person' && value.form === 'name' && end <= head!.end);
  const first = named[0];
  if (!first || first.start - head!.start > LIST_BEGINS_WITHIN) return [];
  const listed = named.filter((_, i) =>
    named.slice(1, i + 1).every((each, j) => JOINS.test(report.text.slice(named[j]!.end, each.start))),
  );
  if (listed.length < 2) return [];
  return listed.map(({ id: mention, start, end, value: { name } }) => {
    const actor = actors.ofMention(mention);
    const value = { kind: 'actor', actor: actor?.id ?? null, name: actor?.name ?? name } as const;
    return {
      field: 'accused',
      start,
      end,
      value,
      state: 'stated',
      hedged: hedged && hedgeNear(report.text, { start, end }),
      statement: id,
    };
  });
}

const LIST_BEGINS_WITHIN = 40;
const JOINS = /^\s*(?:,|and|,\s*and|&)\s*$/;

/** Denials name the accused too, but repeat what they deny. */
function accuses(statement: Statement): boolean {
  return statement.stance === 'accuse' || statement.stance === 'assess' || statement.voice === 'outlet';
}
