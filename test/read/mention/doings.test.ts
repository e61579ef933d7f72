import { expect, it } from 'vitest';
import { namesIn } from './meant-by.ts';

it.each([
  ["I'm Petra Holm, and the ministry denies it.", 'Petra Holm'],
  ['Former Harbour Signals Agency contractor Petra Holm said so.', 'Harbour Signals Agency'],
])('a name begins behind what only introduces it: %s', (text, name) => expect(namesIn(text)).toContain(name));

it.each([
  ['Aldport accused the government of hiding the breach of its servers.', 'government'],
  ['The union suspects the ministry of lying.', 'ministry'],
  ['The ministry of planning denied it.', 'ministry of planning'],
])('what an office is accused of doing is no part of its name: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
);

it.each([
  ['The State Department has accused Swedish officials of theft.', 'Swedish officials'],
  ['The cabinet has repeatedly accused Swedish hackers of theft.', 'Swedish hackers'],
  ['The council had hired Swedish hackers.', 'Swedish hackers'],
  ["On Friday Karsk's navy said that it was hit.", "Karsk's navy"],
  ['Port hit by drones: Senior US official Harbour rebels claimed it.', 'Senior US official'],
  ['Port hit by drones: Senior US official Harbour rebels claimed it.', 'Harbour rebels'],
])('a verb, a day and who told a headline are of no name: %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

it.each([
  ['It was quiet. The accused Swedish hackers denied it.', 'accused Swedish hackers'],
  ['The official Norland sources denied it.', 'official Norland sources'],
  ['A US official, Ada Lund, denied it.', 'Ada Lund'],
])('where they are no such thing they stay: %s', (text, name) => {
  expect(namesIn(text)).toContain(name);
});

it.each([
  'Well Nora, the pier is closed.',
  'The tables hold records of up to 2.1 million individuals.',
  'It took the records of 31,400 people.',
  'It told nine million people of it.',
])('nobody is an interjection, or a count of very many: %s', (text) => {
  expect(namesIn(text).filter((name) => !/^[Ii]t$/.test(name))).toEqual([]);
});

it('a few people are counted as actors', () => {
  expect(namesIn('About 40 people were held.')).toEqual(['About 40 people']);
});
