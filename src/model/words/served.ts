import { personsOfPapers } from './papers-on.ts';

/** Words for people by what they are to whoever serves them; those of one row may mean the same people. */
const SERVED: readonly string[][] = [
  [
    ...['customer', 'client', 'subscriber', 'user', 'consumer', 'shopper', 'depositor', 'accountholder', 'cardholder'],
    ...['policyholder', 'account holder', 'card holder', 'policy holder'],
  ],
  ['patient'],
  ['voter', 'elector'],
  ['student', 'pupil'],
  ['passenger', 'traveller', 'traveler'],
  ['taxpayer'],
  ['donor'],
  ['pensioner', 'retiree'],
  ['tenant'],
  ['applicant', 'claimant', 'beneficiary', 'recipient'],
  ['veteran', 'reservist'],
  ['parent'],
  ['guest', 'visitor'],
  ['commuter', 'motorist'],
];
/** People by no more than that they are people, as whoever counts customers may call them too. */
const ANYBODY = new Set(
  'person people individual citizen resident national man woman child victim villager inhabitant'.split(' '),
);

/** The row of words for people served that a counted unit, or what is kept on them, belongs to, by its first word; null for all other units. */
export function servedAs(unit: string | null): string | null {
  const words = (personsOfPapers(unit) ?? unit)?.split(' ') ?? [];
  const forms = [words.slice(-2).join(' '), words.at(-1) ?? ''];
  return SERVED.find((row) => forms.some((form) => row.includes(form)))?.[0] ?? null;
}

/** True for words for people that leave open what they are to whom: `residents`, not `officers`. */
export function countsAnybody(unit: string | null): boolean {
  return ANYBODY.has((personsOfPapers(unit) ?? unit)?.split(' ').at(-1) ?? '');
}
