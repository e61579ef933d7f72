import type { Namer } from './invent-names.ts';
import { misheard } from './invent-names.ts';
import type { Random } from './random.ts';
import type { State, World } from './world.ts';

const STORY_KINDS = ['accusation', 'notice', 'charge', 'sanction'] as const;

/** One thing said to have happened, with every value its reports may have for it. */
export interface Story {
  id: number;
  kind: (typeof STORY_KINDS)[number];
  accuser: State;
  accused: State;
  /** Who accuses, and another body of that side, into whose mouth a reprint may put the words. */
  body: string;
  otherBody: string;
  /** The group accused, and its name as misheard. */
  group: string;
  groupMisheard: string;
  target: string;
  town: string;
  tool: string;
  technique: { id: string; name: string; how: string };
  /** Days as `YYYY-MM-DD`. */
  happened: string;
  announced: string;
  people: number;
  /** More are named in a later version. */
  peopleLater: number;
  /** No more than a little above a round number. */
  peopleAtLeast: number;
  systems: number;
  systemsRound: number;
  reward: number;
  /** Whether the accused answers, and how. */
  answer: 'denied' | 'countered' | 'declined';
  /** What the speaker is quoted with, word for word, by whoever quotes. */
  quote: string;
  /** Words that tell of this story alone. */
  colour: { thing: string; harm: string; setting: string }[];
}

const TECHNIQUES = [
  { id: 'T1566', name: 'Phishing', how: 'through forged letters to staff' },
  { id: 'T1078', name: 'Valid Accounts', how: 'with stolen passwords' },
  { id: 'T1190', name: 'Exploit Public-Facing Application', how: 'through a flaw in a public web server' },
  { id: 'T1195', name: 'Supply Chain Compromise', how: 'by way of a supplier’s update' },
  { id: 'T1133', name: 'External Remote Services', how: 'over a remote maintenance line' },
  { id: 'T1091', name: 'Replication Through Removable Media', how: 'with a memory stick left in a car park' },
];

const THINGS =
  'cranes turbines ledgers timetables ballots recipes blueprints payrolls meters valves archives cameras tickets vaccines tolls beacons freezers looms ferries kilns'.split(
    ' ',
  );
const HARMS =
  'stood still,went dark,were copied,printed nonsense,were wiped,answered nobody,ran backwards,overheated,were locked,sent false alarms'.split(
    ',',
  );
const SETTINGS =
  'during a storm,on a market day,before an election,in the middle of a strike,over a holiday,under repair,at harvest time,in the night shift,while inspectors were visiting,on pay day'.split(
    ',',
  );

const QUOTE_STARTS = [
  'We know',
  'Our engineers can show',
  'Nobody should doubt',
  'We have established',
  'The traces tell us',
];
const QUOTE_MIDDLES = [
  'who sat at the keyboard',
  'whose hands were on the switch',
  'from which desk the orders came',
  'who paid for this',
  'where the machines stood',
];
const QUOTE_ENDS = [
  'and we will say so in court',
  'and the bill will follow',
  'and they were not amateurs',
  'and it was no prank',
  'and the neighbours should take note',
  'and we kept every log',
];

export function inventStory(id: number, world: World, namer: Namer, random: Random): Story {
  const [accuser, accused] = random.shuffle(world.states) as [State, State];
  const [body, otherBody] = random.shuffle(accuser.bodies) as [string, string];
  const group = namer.group();
  const happened = dayAfter('2022-01-01', random.int(0, 1500));
  const people = random.int(4, 60);
  const systems = roughly(random);
  return {
    id,
    kind: random.pick(STORY_KINDS),
    accuser,
    accused,
    body,
    otherBody,
    group,
    groupMisheard: misheard(group, random),
    target: namer.company(),
    town: random.pick(accuser.towns),
    tool: namer.tool(),
    technique: random.pick(TECHNIQUES),
    happened,
    announced: dayAfter(happened, random.int(20, 60)),
    people,
    peopleLater: people + random.int(Math.ceil(people / 2), people + 3),
    peopleAtLeast: people - random.int(1, Math.min(3, people - 2)),
    systems: systems.exact,
    systemsRound: systems.round,
    reward: random.int(2, 90) * 500,
    answer: random.pick(['denied', 'denied', 'countered', 'declined'] as const),
    quote: `${random.pick(QUOTE_STARTS)} ${random.pick(QUOTE_MIDDLES)} ${random.pick(QUOTE_ENDS)}`,
    colour: colourOf(random),
  };
}

/**
 * Another event of the same accuser, accused and month, by another body's words: what is most easily taken for the first.
 */
export function inventNearMiss(id: number, first: Story, world: World, namer: Namer, random: Random): Story {
  const other = inventStory(id, world, namer, random);
  const happened = dayAfter(first.happened, random.int(-6, 6));
  const { accuser } = first;
  return {
    ...other,
    accuser,
    accused: first.accused,
    kind: first.kind,
    body: random.chance(0.5) ? first.body : first.otherBody,
    otherBody: accuser.bodies.find((body) => body !== first.body && body !== first.otherBody)!,
    town: random.pick(accuser.towns),
    happened,
    announced: dayAfter(happened, random.int(20, 40)),
    people: first.people + random.int(70, 90),
    peopleLater: first.people + random.int(150, 170),
    peopleAtLeast: first.people + 68,
  };
}

function colourOf(random: Random): Story['colour'] {
  return random
    .shuffle(THINGS)
    .slice(0, 3)
    .map((thing) => ({ thing, harm: random.pick(HARMS), setting: random.pick(SETTINGS) }));
}

// An exact number that rounds to one that is easier to say.
function roughly(random: Random): { exact: number; round: number } {
  const round = random.int(3, 9) * 100;
  return { exact: round - random.int(1, 4), round };
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
