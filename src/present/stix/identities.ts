import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import { isPlural } from '../../model/words/is-plural.ts';
import { actorsByName } from '../view/actors-by-name.ts';
import { isOffice } from '../view/is-office.ts';
import type { View } from '../view/view-dossier.ts';
import { BASIS_WORDS } from '../view/wording/basis-words.ts';
import { listed } from '../view/wording/listed.ts';
import { caseObject, type Bundle } from './bundle.ts';
import { sameEverywhere, stixId, type StixObject } from './stix-object.ts';

/** The program as the one who made the objects. It vouches for having read the words, for nothing that they say. */
export function producer(): StixObject {
  return sameEverywhere('identity', 'gainsay', {
    name: 'Gainsay',
    description: 'A program that reads reports and shows who says what. It says nobody is right.',
    identity_class: 'system',
  });
}

/**
 * The identifier of the identity an actor becomes; null of one that no report calls by a name, unless it is a public body of a known
 * country. Identities of one name are merged wherever bundles meet: `four officers` of one story would be those of the next.
 */
export function identityId({ mentions }: Pick<View, 'mentions'>, actor: Actor | undefined): string | null {
  if (!actor || actor.anonymous) return null;
  const isBody = actor.level === 'organisation' && actor.country !== null && isOffice(actor.name);
  const isName = (mention: Mention | undefined) => mention?.kind === 'actor' && mention.value.form === 'name';
  return isBody || actor.mentions.some((id) => isName(mentions.get(id))) ? stixId('identity', actor.id) : null;
}

/** The identifier of whoever is known by this name; null where nobody or more than one is. */
export function identityNamed({ view }: Bundle, name: string | null): string | null {
  return name === null ? null : identityId(view, actorsByName(view).get(name));
}

/** The identifier of a report's publisher: the actor of that name, or an outlet that nobody else mentions. */
export function publisherId(bundle: Bundle, publisher: string): string {
  return identityNamed(bundle, publisher) ?? stixId('identity', `publisher ${publisher}`);
}

/** The identities of those that `refs` refer to. */
export function identities(bundle: Bundle, refs: ReadonlySet<string>): StixObject[] {
  const { dossier } = bundle.view;
  const actors = dossier.actors.filter((actor) => refs.has(identityId(bundle.view, actor) ?? ''));
  const publishers = new Set(dossier.reports.flatMap(({ report }) => report.publisher ?? []));
  const outlets = [...publishers].filter((name) => identityNamed(bundle, name) === null);
  return [
    ...actors.map((actor) => actorIdentity(bundle, actor)),
    ...outlets
      .filter((name) => refs.has(publisherId(bundle, name)))
      .map((name) =>
        caseObject(bundle, 'identity', `publisher ${name}`, {
          name,
          description: 'Publisher of a report.',
          identity_class: 'organization',
        }),
      ),
  ];
}

function actorIdentity(bundle: Bundle, actor: Actor): StixObject {
  return caseObject(bundle, 'identity', actor.id, {
    name: actor.name,
    description: describe(bundle, actor),
    identity_class: classOf(actor),
    external_references: [{ source_name: 'Gainsay', external_id: actor.id }],
  });
}

// By STIX a country is an organization; several people under no name of an office are a group.
function classOf({ level, name }: Actor): string {
  if (level === 'person') return isPlural(name) ? 'group' : 'individual';
  return level === 'unit' && isPlural(name) ? 'group' : 'organization';
}

/** `State, code XN. Part of the Defence Ministry. May also be called: ISEFCOM (inferred from the words).` */
function describe({ view }: Bundle, { name, level, country, partOf, speaksFor, aliases }: Actor): string {
  const nameOf = (reference: string | null) => (reference === null ? undefined : view.actors.get(reference)?.name);
  const whole = nameOf(partOf);
  const behind = nameOf(speaksFor);
  const others = aliases.filter((alias) => alias.name !== name);
  const also = [...new Set(others.map((alias) => `${alias.name} (${BASIS_WORDS[alias.basis]})`))];
  return [
    `${level.charAt(0).toUpperCase()}${level.slice(1)}${country ? `, code ${country}` : ''}.`,
    whole && `Part of ${whole}.`,
    behind && `Speaks for ${behind}.`,
    also.length > 0 && `May also be called: ${listed(also, 8)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
