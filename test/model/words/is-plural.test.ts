import { expect, it } from 'vitest';
import { isPlural } from '../../../src/model/words/is-plural.ts';

it.each([
  'authorities in Tarn',
  'Norland authorities',
  'police',
  'State police',
  'members of the unit',
  'Reports from Tarn',
  'the ministry and the navy',
  'analysts',
  'the Interior Ministry and the Signals Office',
  'Interior Ministry and Signals Office',
  'they',
  'Officials',
  'Tarnians',
  'Unionicans',
  'Agrocrats',
  'Allies',
  'Prosecutors',
  'Two people familiar with the inquiry',
  'A number of officials',
  'a soldier and a clerk',
])('reads as several: %s', (name) => expect(isPlural(name)).toBe(true));

it.each([
  'Norland',
  'Reuters',
  'Kestrel Labs',
  'Signals, Communications and Coastal Force Command',
  'the ministry of officials',
  'Norland Times',
  'a senior official',
  'press',
  'Velmian',
  'Tarnians Today',
  'this virus',
  'the bureau in Tarn',
  'analysis',
  'A post shared 12,000 times',
  '[Accused person 7KQ]',
])('reads as one: %s', (name) => expect(isPlural(name)).toBe(false));
