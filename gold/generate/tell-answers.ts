import { as, statement, value, words, type Phrase, type StatementNote } from './phrase.ts';
import { actor, body, figures, state, sum, technique } from './name-things.ts';
import { groupOf, type Telling } from './version.ts';

/** What is paid to whoever helps. */
export function reward({ story, version, random }: Telling): Phrase | null {
  const { currency } = story.accuser;
  const own = value(
    'how-much reward',
    'own',
    sum(`${figures(story.reward)} ${currency.unit}`, story.reward, currency.code),
  );
  const converted = Math.round(story.reward / currency.perDollar);
  const dollars = value('how-much reward', 'dollars', sum(`${figures(converted)} dollars`, converted, 'USD'));
  const note: StatementNote = { stance: 'assert', form: 'notice', actor: story.body, actorCountry: story.accuser.code };
  const outlet: StatementNote = { stance: 'withhold', voice: 'outlet' };
  switch (version.reward) {
    case 'unsaid':
      return null;
    case 'withheld':
      return statement(
        outlet,
        words`${as('content', value('how-much reward', 'withheld', words`the amount of the reward was not ${random.pick(['disclosed', 'given', 'announced', 'made public'])}`))}`,
      );
    case 'own':
    case 'dollars': {
      const offered = version.reward === 'own' ? own : dollars;
      const content = random.pick([
        () => words`a reward of ${offered} awaits whoever helps to find them`,
        () => words`tips that lead to an arrest earn a reward of ${offered}`,
        () => words`it offers a reward of ${offered} for information`,
      ])();
      return statement(
        note,
        words`${as('source', body(story.body, story.accuser))} ${as('cue', random.pick(['said', 'added', 'announced']))} that ${as('content', content)}`,
      );
    }
    case 'both':
      return statement(
        note,
        words`${as('source', body(story.body, story.accuser))} ${as('cue', 'said')} that ${as('content', words`it would pay a reward of ${own} (${dollars})`)}`,
      );
  }
}

/** How it was done. */
export function method({ story, random }: Telling): Phrase {
  const by = technique(story.technique);
  const they = random.pick([
    'the intruders',
    'the attackers',
    'whoever did it',
    'the hackers',
    'the burglars',
    'strangers',
  ]);
  const left = random.pick(['left behind', 'planted', 'set loose', 'installed', 'ran', 'hid']);
  const kind = random.pick([
    'a program called ',
    'a tool by the name of ',
    'software known as ',
    '',
    'what they call ',
  ]);
  const content = random.pick([
    () =>
      words`${they} ${random.pick(['came in', 'got in', 'entered', 'slipped in'])} ${by} and ${left} ${kind}${story.tool}`,
    () => words`${kind}${story.tool} was ${random.pick(['spread', 'brought in', 'smuggled in'])} ${by}`,
    () => words`entry was gained ${by}; ${story.tool} did the rest`,
    () => words`${they} ${left} ${story.tool} ${by}`,
    () => words`it all began ${by}, and ${story.tool} came later`,
  ])();
  const source = as(
    'source',
    random.pick([
      'investigators',
      'engineers who cleaned the machines',
      'people who worked on the case',
      'two technicians',
      'a person close to the inquiry',
      'specialists',
    ]),
  );
  const note: StatementNote = { stance: 'assert', actor: 'investigators', form: 'anonymous' };
  return statement(
    note,
    words`${as('content', content)}, ${source} ${as('cue', random.pick(['said', 'found', 'told this paper', 'believe', 'explained', 'recounted']))}`,
  );
}

/** What the accused side says to it. */
export function answer({ story, version, random }: Telling): Phrase | null {
  if (version.answer === 'unsaid') return null;
  const ministry = body(story.accused.foreignMinistry, story.accused);
  const note = { actor: story.accused.foreignMinistry, actorCountry: story.accused.code };
  const accused = {
    accused: groupOf(story, version),
    accusedLevel: 'unit',
    accusedCountry: story.accused.code,
  } as const;
  if (version.answer === 'awaited' || story.answer === 'declined') {
    const declined = version.answer === 'given';
    const content = declined
      ? random.pick([
          'declined to comment',
          'declined to respond to the accusation',
          'refused to comment on the matter',
        ])
      : random.pick([
          'has not responded',
          'did not immediately respond to a request for comment',
          'had not replied to the accusation by the evening',
        ]);
    const tag = declined ? 'declined' : 'awaited';
    return statement(
      { stance: 'withhold', ...note },
      value('response', tag, words`${as('source', words`the ${ministry}`)} ${as('content', content)}`),
    );
  }
  if (story.answer === 'countered') {
    const content = random.pick([
      () => words`${state(story.accuser)} of hacking its own railways and shouting thief`,
      () => words`${state(story.accuser)} of running the larger hacking school of the two`,
    ])();
    return statement(
      {
        stance: 'accuse',
        ...note,
        accused: story.accuser.name,
        accusedLevel: 'state',
        accusedCountry: story.accuser.code,
      },
      words`${value('response', 'countered', words`${as('source', words`the ${ministry}`)} ${as('cue', random.pick(['accused', 'in turn accused']))}`)} ${as('content', content)}`,
    );
  }
  const content = random.pick([
    'the accusation as pure invention',
    'having anything to do with the break-in',
    'the allegations and called them groundless',
    'any part in the attack',
    'that anyone in its service had touched those machines',
  ]);
  return statement(
    { stance: 'deny', ...note, ...accused },
    words`${value('response', 'denied', words`${as('source', words`the ${ministry}`)} ${as('cue', random.pick(['denied', 'rejected', 'firmly denied']))}`)} ${as('content', content)}`,
  );
}

/** A quotation that every outlet gives word for word. */
export function quotation({ story, version, random }: Telling): Phrase {
  const minister = actor(story.accuser.minister, 'person', {
    country: story.accuser.code,
    role: 'minister',
    speaksFor: story.accuser.name,
  });
  const note: StatementNote = {
    stance: 'accuse',
    actor: story.accuser.minister,
    actorCountry: story.accuser.code,
    accused: groupOf(story, version),
    accusedLevel: 'unit',
    accusedCountry: story.accused.code,
  };
  const cue = as('cue', random.pick(['said', 'told reporters', 'remarked']));
  return statement(note, words`“${as('content', story.quote)},” ${as('source', words`minister ${minister}`)} ${cue}`);
}
