import { layOut, type Facts, type Written } from './lay-out.ts';
import { body } from './name-things.ts';
import { as, join, sentence, statement, value, words, type Phrase } from './phrase.ts';
import { headline, lead, people, systems } from './tell-accusation.ts';
import { answer, method, quotation, reward } from './tell-answers.ts';
import { colour, filler } from './tell-colour.ts';
import type { Story } from './story.ts';
import type { Telling } from './version.ts';
import { Random } from './random.ts';

/** A report as it was planned: a copy has the same `words`, an excerpt fewer `parts`. */
export interface Plan {
  story: Story;
  version: Telling['version'];
  /** Seed of the choice of words. */
  words: number;
  through: string | null;
  facts: Omit<Facts, 'title' | 'medium'>;
  /** A headline of its own over words that are another's. */
  ownHeadline?: number;
  /** Leaves out the sentences of these numbers, of the body that comes after the lead. */
  without?: readonly number[];
  /** Only the first so many paragraphs. */
  only?: number;
  /** Lines that are no prose: credits, marks of updating. */
  tail?: readonly string[];
  /** Another event that the last paragraph turns to. */
  aside?: Story;
  /** The accused side's own paper. */
  reply?: boolean;
}

/** Writes a report out. The words depend on the plan alone, those of each sentence on its own stream of chance. */
export function writeOut(plan: Plan): Written {
  return plan.reply ? writeReply(plan) : writeReport(plan);
}

function writeReport(plan: Plan): Written {
  const random = new Random(plan.words);
  const telling = (part: string): Telling => ({
    story: plan.story,
    version: plan.version,
    through: plan.through,
    random: random.fork(part),
  });
  const title = headline({ ...telling('title'), random: new Random(plan.ownHeadline ?? plan.words).fork('title') });
  const rest = [
    people(telling('people')),
    reward(telling('reward')),
    systems(telling('systems')),
    random.fork('how').chance(0.6) ? method(telling('method')) : null,
    random.fork('quotes').chance(0.4) ? quotation(telling('quotation')) : null,
    colour(telling('colour')),
    ...Array.from({ length: random.fork('length').int(2, 6) }, (_, i) => filler(random.fork(`filler ${i}`))),
  ].filter((part) => part !== null);
  // Chance orders the middle by the place of each sentence, so that a value left unsaid does not stir the rest.
  const ordered = rest
    .map((phrase, i) => ({ phrase, rank: random.fork(`place ${kindOf(phrase, i)}`).next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ phrase }) => phrase)
    .filter((_, i) => !plan.without?.includes(i));
  const said = answer(telling('answer'));
  const sentences = [lead(telling('lead')), ...ordered, ...(said ? [said] : [])].map(sentence);
  const paragraphs = inParagraphs(sentences, random.fork('paragraphs')).slice(0, plan.only ?? Infinity);
  if (plan.aside) paragraphs.push([sentence(aside(plan.aside, random.fork('aside')))]);
  return layOut(title, paragraphs, { ...plan.facts, title: title.text, medium: 'article' }, plan.tail ?? []);
}

function kindOf(phrase: Phrase, i: number): string {
  return phrase.values[0]?.field ?? `other ${phrase.text.length} ${i}`;
}

function inParagraphs(sentences: readonly Phrase[], random: Random): Phrase[][] {
  const paragraphs: Phrase[][] = [[sentences[0]!]];
  for (const one of sentences.slice(1)) {
    if (random.chance(0.45)) paragraphs.push([one]);
    else paragraphs.at(-1)!.push(one);
  }
  return paragraphs;
}

// What a paper adds of an earlier case.
function aside(other: Story, random: Random): Phrase {
  const note = {
    stance: 'accuse',
    actor: other.body,
    actorCountry: other.accuser.code,
    accused: other.group,
    accusedLevel: 'unit',
    accusedCountry: other.accused.code,
    target: other.target,
  } as const;
  const opening = random.pick(['in a separate case', 'in an unrelated case']);
  return statement(
    note,
    words`${opening}, ${as('source', words`the ${body(other.body, other.accuser)}`)} ${as('cue', random.pick(['accused', 'blamed']))} ${as('content', words`${other.group} of ${other.accused.name} for hacking ${other.target} in ${other.town}`)}`,
  );
}

/** The accused side's foreign ministry speaks for itself. */
function writeReply(plan: Plan): Written {
  const { story } = plan;
  const random = new Random(plan.words).fork('reply');
  const ministry = body(story.accused.foreignMinistry, story.accused);
  const note = {
    stance: 'deny',
    actor: story.accused.foreignMinistry,
    actorCountry: story.accused.code,
    accused: story.accused.name,
    accusedLevel: 'state',
    accusedCountry: story.accused.code,
    target: story.target,
  } as const;
  const by = body(story.body, story.accuser);
  const charge = random.pick(['accusation', 'allegation', 'claim', 'charge', 'reproach']);
  const about = random.pick([
    () => words`the ${charge} by the ${by} over the attack on ${story.target} in ${story.town}`,
    () => words`what the ${by} has said of ${story.target}`,
    () => words`the ${story.town} ${charge} in every point`,
    () => words`any part in the hacking of ${story.target}, as the ${by} has it`,
  ])();
  const title = random.pick([
    () => join(`Statement on the ${charge}s over ${story.target}`),
    () => join(`To the hacking ${charge} of ${story.accuser.name}`),
    () => join(`${story.target}: what there is to say`),
    () => join(`Comment on the attack in ${story.town}`),
  ])();
  const first = statement(
    note,
    words`${value('response', 'denied', words`${as('source', words`the ${ministry}`)} ${as('cue', random.pick(['rejects', 'denies', 'firmly rejects']))}`)} ${as('content', about)}`,
  );
  const second = statement(
    { ...note, stance: 'deny' },
    words`${as(
      'content',
      random.pick([
        `no body of the state has anything to do with ${story.group}`,
        `${story.group} is not known to any service of the state`,
        `nobody here has heard of ${story.group} before`,
        `${story.group} is a tale for children`,
        `the hacking of ${story.target} was the work of others`,
      ]),
    )}, ${as('source', words`the ${ministry}`)} ${as('cue', 'said')}`,
  );
  const more = statement(
    { ...note, stance: 'demand' },
    words`${as('source', words`the ${ministry}`)} ${as('cue', random.pick(['called for', 'asked for', 'demanded', 'urged']))} ${as('content', random.pick(['an end to such claims', 'proof that can be examined', 'a joint inquiry', 'an apology', 'a meeting of experts', 'the full logs', 'restraint in hard times']))}`,
  );
  const paragraphs = [[sentence(first)], [sentence(second), sentence(more)]];
  return layOut(title, paragraphs, { ...plan.facts, title: title.text, medium: 'statement' }, []);
}
