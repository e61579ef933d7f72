import { as, join, statement, value, words, type Phrase, type StatementNote } from './phrase.ts';
import { actor, body, count, day, figures, place, state } from './name-things.ts';
import { groupOf, type Telling } from './version.ts';

/** Whom a story accuses, as every accusation of it says. */
function against({ story, version }: Telling): Partial<StatementNote> {
  return {
    accused: groupOf(story, version),
    accusedLevel: 'unit',
    accusedCountry: story.accused.code,
    target: story.target,
  };
}

/** The headline: a state says it of a state. */
export function headline(telling: Telling): Phrase {
  const { story, random } = telling;
  const [from, to] = [state(story.accuser), state(story.accused)];
  const target = actor(story.target, 'organisation', { country: story.accuser.code });
  const act = random.pick([
    'hacking',
    'breaking into',
    'an attack on',
    'the breach at',
    'the intrusion at',
    'raiding',
    'the break-in at',
    'the outage at',
  ]);
  const note: StatementNote = {
    stance: 'accuse',
    form: formOf(story.kind),
    actor: story.accuser.name,
    actorCountry: story.accuser.code,
    accused: story.accused.name,
    accusedLevel: 'state',
    accusedCountry: story.accused.code,
    target: story.target,
  };
  const openings: Record<typeof story.kind, readonly string[]> = {
    accusation: ['accuses', 'blames', 'points at', 'condemns', 'calls out'],
    notice: [
      'offers reward, accuses',
      'puts out wanted notice, blames',
      'posts bounty, blames',
      'hunts hackers, accuses',
    ],
    charge: [
      'charges officers, blames',
      'brings indictment, accuses',
      'indicts hackers, blames',
      'goes to court, accuses',
    ],
    sanction: [
      'imposes sanctions, blames',
      'freezes assets, accuses',
      'blacklists firms, blames',
      'announces sanctions, accuses',
    ],
  };
  const cue = random.pick(openings[story.kind]);
  const link = cue.endsWith('accuses') ? 'of' : 'for';
  return statement(
    note,
    words`${as('source', from)} ${as('cue', cue)} ${as('content', words`${to} ${link} ${act} ${target}`)}`,
  );
}

/** The first sentence: who says what of whom. */
export function lead(telling: Telling): Phrase {
  const { story, version, random } = telling;
  const moved = version.speaker === 'moved';
  const name = moved ? story.otherBody : story.body;
  const who = value('who', moved ? 'moved' : 'own', words`the ${body(name, story.accuser)}`);
  const note: StatementNote = {
    stance: 'accuse',
    form: formOf(story.kind),
    actor: name,
    actorCountry: story.accuser.code,
    ...against(telling),
    via: telling.through === null ? [] : [telling.through],
  };
  const claim = as('content', claimOf(telling));
  const cue = (verb: string) => as('cue', verb);
  const told = telling.through === null ? '' : words` told ${actor(telling.through, 'organisation')}`;
  const said = telling.through === null ? cue(random.pick(['said', 'announced', 'declared', 'stated'])) : cue('told');
  const on = random.chance(0.4) ? words` on ${value('when-announced', 'day', day(story.announced, 'day'))}` : '';
  const to = telling.through === null ? '' : words` ${actor(telling.through, 'organisation')}`;
  const shape = random.int(0, telling.through === null ? 4 : 1);
  if (shape === 0) return statement(note, words`${as('source', who)} ${said}${to}${on} that ${claim}`);
  if (shape === 1) return statement(note, words`${claim}, ${as('source', who)} ${said}${told === '' ? '' : to}${on}`);
  if (shape === 2) return statement(note, words`${cue('according to')} ${as('source', who)}, ${claim}`);
  if (shape === 3)
    return statement(note, words`in a statement${on}, ${as('source', who)} ${cue('alleged')} that ${claim}`);
  return statement(
    note,
    words`${as('source', who)} ${cue(random.pick(['has alleged', 'is convinced', 'maintains']))} that ${claim}`,
  );
}

function claimOf({ story, version, random }: Telling): Phrase {
  const misheard = version.group === 'misheard';
  const group = value(
    'accused',
    misheard ? 'misheard' : 'name',
    actor(groupOf(story, version), 'unit', { country: story.accused.code }),
  );
  const to = state(story.accused);
  const who = random.pick([
    () => words`${group}, a group in the service of ${to},`,
    () => words`the hackers of ${group}, run by ${to},`,
    () => words`${group}, which works for ${to},`,
    () => words`a team called ${group} and paid by ${to}`,
    () => words`${to}’s ${group}`,
    () => words`people it knows as ${group} and counts among the services of ${to}`,
    () => words`${to} through its unit ${group}`,
    () => words`${group} on orders from ${to}`,
  ])();
  const target = value('target', 'name', actor(story.target, 'organisation', { country: story.accuser.code }));
  const town = value('where', 'town', place(story.town, story.accuser));
  const act = random.pick([
    'broke into',
    'hacked',
    'breached',
    'compromised',
    'infiltrated',
    'attacked',
    'gained access to',
  ]);
  const what = random.pick([
    'the networks of ',
    'the computers of ',
    '',
    'the control room of ',
    'the servers of ',
    'machines at ',
  ]);
  const hit = random.pick([
    () => words`${what}${target} in ${town}`,
    () => words`${what}${target}, whose home is ${town}`,
    () => words`${what}${target} of ${town}`,
    () => words`the ${town} site of ${target}`,
    () => words`${what}${target}, known far beyond ${town}`,
    () => words`${what}the ${town} company ${target}`,
  ])();
  const when = whenOf({ story, version, random });
  return random.chance(0.5) ? words`${who} ${act} ${hit} ${when}` : words`${who} ${when} ${act} ${hit}`;
}

function whenOf({ story, version }: Pick<Telling, 'story' | 'version' | 'random'>): Phrase {
  if (version.day === 'month') return words`in ${value('when-happened', 'month', day(story.happened, 'month'))}`;
  const misprinted = version.day === 'misprint';
  const date = misprinted ? `${Number(story.happened.slice(0, 4)) - 1}${story.happened.slice(4)}` : story.happened;
  return words`on ${value('when-happened', misprinted ? 'misprint' : 'day', day(date, 'day'))}`;
}

/** How many persons are named. */
export function people(telling: Telling): Phrase | null {
  const { story, version, random } = telling;
  if (version.people === 'unsaid') return null;
  const n = { exact: story.people, 'at-least': story.peopleAtLeast, later: story.peopleLater }[version.people];
  const unit = random.pick(['officers', 'hackers', 'suspects', 'members']);
  const over = version.people === 'at-least';
  const written = `${over ? `${random.pick(['more than', 'over'])} ` : ''}${n} ${unit}`;
  const counted = value(
    'how-many people',
    version.people,
    count(written, n, unit.slice(0, -1), over ? 'over' : 'exactly'),
  );
  const office = random.pick(['The office', 'It', 'The notice', 'The statement']);
  const content = random.pick([
    () => words`${counted} of the group are suspected of taking part`,
    () => words`${counted} belonged to the team behind the break-in`,
    () => words`${counted} are said to be responsible`,
    () => words`the work was done by ${counted}`,
    () => words`it knows the names of ${counted}`,
    () => words`${counted} sat behind the keyboards`,
    () => words`behind it were ${counted}`,
    () => words`it is after ${counted}`,
  ])();
  const note: StatementNote = {
    stance: 'accuse',
    form: formOf(story.kind),
    actor: story.body,
    actorCountry: story.accuser.code,
    ...against(telling),
  };
  const cue = random.pick(['said', 'added', 'went on to say', 'alleged', 'put on record']);
  return statement(note, words`${as('source', office)} ${as('cue', cue)} that ${as('content', content)}`);
}

/** How many machines were reached. */
export function systems({ story, version, random }: Telling): Phrase | null {
  if (version.systems === 'unsaid') return null;
  const n = version.systems === 'exact' ? story.systems : story.systemsRound;
  const counted = value('how-many servers', version.systems, count(`${figures(n)} servers`, n, 'server'));
  const content = random.pick([
    () => words`${counted} had to be rebuilt after the intrusion`,
    () => words`the intruders reached ${counted} before they were noticed`,
    () => words`technicians found traces of the attackers on ${counted}`,
    () => words`${counted} were hacked in all`,
    () => words`the attack took in ${counted}`,
    () => words`it switched off ${counted} as a precaution`,
    () => words`malicious code lay on ${counted}`,
  ])();
  const note: StatementNote = { stance: 'assert', actor: story.target, actorCountry: story.accuser.code };
  const source = as('source', actor(story.target, 'organisation', { country: story.accuser.code }));
  return random.chance(0.5)
    ? statement(
        note,
        words`${source} ${as('cue', random.pick(['said', 'reported', 'told its customers']))} that ${as('content', content)}`,
      )
    : statement(note, join(as('content', content), ', ', source, ' ', as('cue', random.pick(['said', 'reported']))));
}

function formOf(kind: Telling['story']['kind']): NonNullable<StatementNote['form']> {
  return kind === 'accusation' ? 'statement' : kind;
}
