import type { Actor } from '../../../src/model/actor.ts';
import type { AnnotatedReport } from '../../../src/model/annotated-report.ts';
import type { Mention } from '../../../src/model/mention.ts';
import { referTo } from '../../../src/model/reference.ts';
import { place } from './places.ts';
import { LABEL, post, radio } from './reports.ts';

export type Actors = ReturnType<typeof actors>;

/** Whoever speaks, is accused or is hit in the sample. */
export function actors() {
  const police = actor('Norland State Police', 'organisation', 'XN');
  const ministry = actor("Velmark's Defence Ministry", 'organisation', 'XV');
  const directorate = {
    ...actor('Signals and Data Directorate', 'unit', 'XV'),
    partOf: ministry.id,
    aliases: [
      {
        name: 'Signals and Dater Directorate',
        basis: 'inferred' as const,
        why: 'one letter apart and sounds the same; stands in the same place of the story',
        spans: [place(radio, 'Signals and Dater Directorate')],
      },
    ],
    mentions: mentionsOf(post, 'Signals and Data Directorate'),
  };
  return {
    police,
    ministry,
    directorate,
    velmark: actor('Velmark', 'state', 'XV'),
    spokesperson: { ...actor('Ilse Marn', 'person', 'XV'), speaksFor: ministry.id },
    official: { ...actor('A senior official', 'person', 'XV'), anonymous: true },
    interior: actor("Norland's Interior Ministry", 'organisation', 'XN'),
    institute: actor('Open Networks Institute', 'organisation', 'XO'),
    accused: actor(LABEL, 'person', 'XV'),
  };
}

function actor(name: string, level: Actor['level'], country: string): Actor {
  return {
    id: referTo('a', ['sample', name]),
    name,
    level,
    country,
    aliases: [],
    partOf: null,
    speaksFor: null,
    anonymous: false,
    mentions: [],
  };
}

function mentionsOf(annotated: AnnotatedReport, name: string): string[] {
  return annotated.mentions
    .filter((mention: Mention) => mention.kind === 'actor' && mention.value.name === name)
    .map((mention) => mention.id);
}
