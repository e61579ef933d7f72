import type { Relation } from '../../src/model/field.ts';

/** Two invented reports of one story that differ in one thing. */
export interface Trap {
  trap: string;
  /** The words that differ, each told after its report's lead; a day of publication where the order matters. */
  a: string;
  b: string;
  published?: [string, string];
  /** The field, by name or by the beginning of it. */
  field: string;
  /** What it is; null where the two are not to be set against each other at all. */
  is: Relation | null;
}

const LATER: [string, string] = ['2031-03-04', '2031-03-05'];

/** Differences that look like contradictions and are none. */
export const HARD_NEGATIVES: Trap[] = [
  // Other people, other things.
  {
    trap: 'people killed, and people wounded',
    a: 'Four people were killed when a boiler burst.',
    b: 'Eleven people were wounded when a boiler burst.',
    field: 'how-many people',
    is: null,
  },
  {
    trap: 'people detained, and people who spoke',
    a: 'Police detained five people over the attack on the pumps.',
    b: 'Two people told the Evening Courier about the attack on the pumps.',
    field: 'how-many people',
    is: null,
  },
  {
    trap: 'a number that the report calls a former one',
    a: 'The attack hit 52 servers of the town.',
    b: 'The attack hit 52 servers of the town. The police had earlier spoken of 38 servers of the town.',
    published: LATER,
    field: 'how-many server',
    is: 'updates',
  },
  {
    trap: 'a smaller number later, without a word of revision',
    a: 'The attack hit 52 servers of the town.',
    b: 'The attack hit 38 servers of the town.',
    published: LATER,
    field: 'how-many server',
    is: 'unexplained',
  },
  {
    trap: 'days that passed, and days that something took',
    a: 'Two days later the operator noticed the attack on the pumps.',
    b: 'The attack on the pumps took six days.',
    field: 'how-many day',
    is: null,
  },
  {
    trap: 'lengths of two things',
    a: 'The boat lay 900 metres from the quay.',
    b: 'Norland builds a runway of 1,800 metres.',
    published: LATER,
    field: 'how-many metre',
    is: null,
  },
  {
    trap: 'a day still to come',
    a: 'The attack on the works happened on 3 March 2031.',
    b: 'The operator expects the attack on the works to be over on 9 March 2031.',
    field: 'when-happened',
    is: null,
  },
  // Rounding and bounds.
  {
    trap: 'a rounded number',
    a: 'The attack hit 497 servers.',
    b: 'The attack hit about 500 servers.',
    field: 'how-many servers',
    is: 'vaguer',
  },
  {
    trap: 'a number rounded without a word',
    a: 'The hackers opened a valve and 497 litres of water ran out each second.',
    b: 'The hackers opened a valve and 500 litres of water ran out each second.',
    field: 'how-many litre',
    is: 'vaguer',
  },
  {
    trap: 'more than a number, and that number',
    a: 'The police named more than 30 people.',
    b: 'The police named 30 people.',
    field: 'how-many people',
    is: 'refines',
  },
  {
    trap: 'more than a number, and a number above it',
    a: 'The police named more than 30 people.',
    b: 'The police named 34 people.',
    field: 'how-many people',
    is: 'refines',
  },
  {
    trap: 'over and more than',
    a: 'The police named more than 30 people.',
    b: 'The police named over 30 people.',
    field: 'how-many people',
    is: 'agrees',
  },
  {
    trap: 'dozens and a number',
    a: 'The hackers breached dozens of companies.',
    b: 'The hackers breached 48 companies.',
    field: 'how-many compan',
    is: 'refines',
  },
  {
    trap: 'at least and a number above',
    a: 'The hackers breached at least 54 companies.',
    b: 'The hackers breached 60 companies.',
    field: 'how-many compan',
    is: 'refines',
  },
  {
    trap: 'figures and words',
    a: 'The police named 12 people.',
    b: 'The police named twelve people.',
    field: 'how-many people',
    is: 'agrees',
  },
  {
    trap: 'nearly a number',
    a: 'The attack stopped 39 pumps.',
    b: 'The attack stopped nearly 40 pumps.',
    field: 'how-many pump',
    is: 'vaguer',
  },
  // Scope.
  {
    trap: 'a part and the whole',
    a: 'The police named 30 people.',
    b: 'The police named 30 people, including three officers.',
    field: 'how-many people',
    is: 'other-scope',
  },
  {
    trap: 'wanted and affected',
    a: 'The police want 20 people in connection with the attack.',
    b: 'The attack affected 4,000 customers.',
    field: 'how-many people',
    is: null,
  },
  {
    trap: 'a rate and a total',
    a: 'The systems repel 3,000 attacks a day.',
    b: 'The systems repelled 600 attacks.',
    field: 'how-many attack',
    is: 'other-scope',
  },
  {
    trap: 'for each and in all',
    a: 'The police offered a reward of 10,000 dollars for each suspect.',
    b: 'The police offered rewards of 200,000 dollars in all.',
    field: 'how-much reward',
    is: 'other-scope',
  },
  {
    trap: 'counts of two things',
    a: 'The attack stopped 41 pumps.',
    b: 'The attack hit 12 offices.',
    field: 'how-many',
    is: null,
  },
  {
    trap: 'a loss and a reward',
    a: 'The losses came to 900,000 dollars.',
    b: 'The police offered a reward of 5,000 dollars.',
    field: 'how-much',
    is: null,
  },
  {
    trap: 'further ones',
    a: 'The attack stopped 41 pumps.',
    b: 'Three further pumps were stopped by the operators.',
    field: 'how-many pump',
    is: 'other-scope',
  },
  // Kinds of date.
  {
    trap: 'the day of the act and of the announcement',
    a: 'The attack took place on 2 February.',
    b: 'The police announced the attack on 4 March.',
    field: 'when-',
    is: null,
  },
  {
    trap: 'the day of the act and of the discovery',
    a: 'The intrusion happened on 2 February.',
    b: 'The intrusion was discovered on 9 February.',
    field: 'when-',
    is: null,
  },
  {
    trap: 'a month and a day in it',
    a: 'The attack took place in February.',
    b: 'The attack took place on 2 February.',
    field: 'when-happened',
    is: 'refines',
  },
  {
    trap: 'a year and a month in it',
    a: 'The attack took place in 2031.',
    b: 'The attack took place in February 2031.',
    field: 'when-happened',
    is: 'refines',
  },
  {
    trap: 'a day without its year',
    a: 'The attack took place on 2 February 2031.',
    b: 'The attack took place on 2 February.',
    field: 'when-happened',
    is: 'vaguer',
  },
  {
    trap: 'early in a month',
    a: 'The attack took place in early February 2031.',
    b: 'The attack took place on 3 February 2031.',
    field: 'when-happened',
    is: 'refines',
  },
  // Updates.
  {
    trap: 'a number that grew',
    a: 'The attack had hit 54 companies, the police said.',
    b: 'The attack had hit 148 companies, the police said.',
    published: LATER,
    field: 'how-many compan',
    is: 'updates',
  },
  {
    trap: 'a reward first not disclosed',
    a: 'The size of the reward was not disclosed.',
    b: 'The reward is 10,000 dollars.',
    published: LATER,
    field: 'how-much reward',
    is: 'updates',
  },
  {
    trap: 'no response yet, and then one',
    a: "Velmark's foreign ministry did not immediately respond to a request for comment.",
    b: "Velmark's foreign ministry denied the accusation.",
    published: LATER,
    field: 'response',
    is: 'updates',
  },
  {
    trap: 'a reward not disclosed, neither dated',
    a: 'The size of the reward was not disclosed.',
    b: 'The reward is 10,000 dollars.',
    field: 'how-much reward',
    is: 'unexplained',
  },
  {
    trap: 'two numbers, neither dated',
    a: 'The attack hit 20 servers.',
    b: 'The attack hit 24 servers.',
    field: 'how-many servers',
    is: 'unexplained',
  },
  // Vaguer words.
  {
    trap: 'a city and its country',
    a: 'The attack hit a plant in Guangzhou.',
    b: 'The attack hit a plant in Guangdong province.',
    field: 'where',
    is: 'vaguer',
  },
  {
    trap: 'unknown hackers and a group of a country',
    a: 'The operator blamed unknown hackers for the break-in at the plant.',
    b: 'The operator blamed Russian hackers for the break-in at the plant.',
    field: 'accused',
    is: 'refines',
  },
  {
    trap: 'a word of doubt dropped',
    a: 'The hackers have reportedly breached the control network of the plant.',
    b: 'The hackers have breached the control network of the plant.',
    field: 'outcome',
    is: 'refines',
  },
  // Other events.
  {
    trap: 'an earlier case',
    a: 'In a separate case in 2029, the police named 60 people over an attack on a bank.',
    b: 'The police named 20 people.',
    field: 'how-many people',
    is: null,
  },
  {
    trap: 'another attack',
    a: 'In another attack in January hackers hit 300 schools.',
    b: 'The attack hit 12 schools.',
    field: 'how-many school',
    is: null,
  },
  // Lists.
  {
    trap: 'more targets named',
    a: 'The group attacked ports and banks.',
    b: 'The group attacked ports.',
    field: 'target',
    is: null,
  },
  {
    trap: 'more techniques named',
    a: 'The hackers used phishing and stolen passwords.',
    b: 'The hackers used phishing.',
    field: 'technique',
    is: null,
  },
  {
    trap: 'two places',
    a: 'The attack hit plants in Guangzhou and Shenzhen.',
    b: 'The attack hit plants in Guangzhou.',
    field: 'where',
    is: null,
  },
  // Conversions.
  {
    trap: 'a sum and its conversion',
    a: 'The reward is 10,000 yuan ($1,392) for each suspect.',
    b: 'The reward is about 1,400 dollars for each suspect.',
    field: 'how-much reward',
    is: 'converts',
  },
];

/** One of each relation, beside those above. */
export const TRAPS: Trap[] = [
  {
    trap: 'the first time, and a similar case before',
    a: 'On 3 March 2031 it published their names and photographs, the first time that Norland has named foreign officers.',
    b: 'It published their names and photographs. There was a similar case of Norland naming foreign officers just last year.',
    published: ['2031-03-04', '2031-03-04'],
    field: 'novelty',
    is: 'contradicts',
  },
  {
    trap: 'a province named after a city',
    a: 'The police in Wuhan offered a reward.',
    b: 'The police in Wuhan province offered a reward.',
    field: 'where',
    is: 'garbles',
  },
];
