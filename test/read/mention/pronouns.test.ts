import { expect, it } from 'vitest';
import { actorsIn, meantBy } from './meant-by.ts';

/** Whom the pronouns `it` of a text stand for. */
function whatItIs(text: string): string[] {
  return actorsIn(text)
    .filter(({ value }) => value.form === 'pronoun')
    .map(({ value }) => value.name);
}

it.each([
  ['Norway warned that ships would sail and Sweden countered it would stop them.', ['Sweden']],
  ['Norway believes the crew is a front; Sweden retorted that it answers to nobody.', ['Sweden']],
  ['Norway denied the report, and Sweden linked it last year to a raid.', []],
  ['Norway said on Friday that it was "highly likely" that Sweden had done it.', []],
])('whoever is the subject of the verb right before it is meant: %s', (text, meant) => {
  expect(whatItIs(text)).toEqual(meant);
});

it('is never a group, nor is a group the staff that was hit', () => {
  const text =
    'Norland accused hackers of copying mail of its staff, Ada Lund said. The group behind it has gone, she said.';
  expect(meantBy(text, 'she')).toBe('Ada Lund');
  expect(meantBy(text, 'The group')).not.toBe('its staff');
});

it.each([
  [
    'Norway denied it. The leaders of Velmora and Karsk met. “It is a breach. It is a crime,” they said.',
    'they',
    'The leaders',
  ],
  [
    'Two officers spoke of a breach.\n30 NORVANIAN DIPLOMATS TO BE EXPELLED FROM PELLIA\n“It is a crime,” they said.',
    'they',
    'Two officers',
  ],
  [
    'Norway denied it. “We sell fish to Sweden. We sell ice. We have no flag. We have no crew,” it said.',
    'it',
    'Norway',
  ],
])('behind a quotation speaks whoever spoke before it: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it('is anybody of a text in capitals where no quotation stands between', () => {
  expect(meantBy('KORVAN HOME SERVICE.\nDismisses the claim. Says it knows the street.', 'it')).toBe(
    'KORVAN HOME SERVICE',
  );
});

it.each([
  ["Two men were held. They worked for the Border Guard. They're accused of theft.", 'They', 'Two men'],
  ['Two suspects worked for the Harbour Agency. They have been charged with theft.', 'They', 'Two suspects'],
  ['The banks paid. The Harbour Agency closed. They are suspected of theft.', 'They', 'The Harbour Agency'],
  ['The two worked for the Harbour Agency. They are accused of stealing money.', 'They', null],
])('who stands accused is persons, or a body that a sentence is about: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it.each([
  ['Norway was hit. The bill names a general. It calls on firms to leave.', 'It', null],
  ['The indictment says he served in the Harbour Agency. It does not allege more.', 'It', null],
  ['The bill names a general. The Harbour Agency did not respond. It also calls on firms to leave.', 'It', null],
  ['The Harbour Agency closed the pier. It also calls on firms to leave.', 'It', 'The Harbour Agency'],
  ['The Harbour Agency did not respond. It denied the claim last week.', 'It', 'The Harbour Agency'],
  ['The bill names a general, and the Harbour Agency said it would leave.', 'it', 'the Harbour Agency'],
])('it may be a law, and no body that only did not respond: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it.each([
  ['Orbit reported that Sweden had hacked a port, quoting the newspaper Halden Mirror. It denies it.', 'It', 'Sweden'],
  ['Norway accused Sweden of it, the Halden Mirror said. It denies it.', 'It', 'Sweden'],
  [
    'Police accused the Harbour Agency of it, according to the Halden Mirror. They deny it.',
    'They',
    'the Harbour Agency',
  ],
  ['Sweden was behind it, the firm Tarn Labs told the Halden Mirror. It rejected that.', 'It', 'Sweden'],
  ["The police accused Sweden's navy of a raid, the Halden Mirror reported. They deny it.", 'They', "Sweden's navy"],
  ['The Harbour Agency accused the Salt Fox of theft. It denies it.', 'It', null],
  ['The paper Halden Mirror reported a raid. It denies nothing.', 'It', null],
  ['Norway was attacked by Sweden. It denied having paid.', 'It', 'Norway'],
  ['Sweden was in talks with the Halden Mirror. It said so.', 'It', 'Sweden'],
])('who denies is whom the accusation was against, and no outlet that told of it: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it.each([
  ['Ada Holm left. I called Medisoft Nord this afternoon and they hung up.', 'they', 'Medisoft Nord'],
  ['Its engineers left. We rang the Harbour Agency and they put the phone down.', 'they', 'the Harbour Agency'],
  ['Swedish hackers called the Harbour Agency and they hung up.', 'they', 'Swedish hackers'],
])('whoever was called hangs up: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it.each([
  [
    'The court charged two Swedish nationals. It told our citizens. The defendants asked for more.',
    'two Swedish nationals',
  ],
  [
    'The court charged two Swedish nationals. Their lawyers spoke. The defendants asked for more.',
    'two Swedish nationals',
  ],
  ['Our citizens were hit. The defendants asked for more.', null],
  ['It wants three Swedish hackers. The defendants asked for more.', 'three Swedish hackers'],
])('defendants are nobody of the public: %s', (text, full) => {
  expect(meantBy(text, 'The defendants')).toBe(full);
});

const TOLK = 'Interior minister Mira Tolk blamed Norway.';

it.each([
  [`${TOLK} Our correspondent Eva Strand has been following it. She said the raid was grave.`, 'Mira Tolk'],
  [`${TOLK} Reporter Eva Strand has the story. She said the raid was grave.`, 'Mira Tolk'],
  [`${TOLK} Here is our reporter Eva Strand. She said that the raid was grave.`, 'Mira Tolk'],
  // The reporter has said something, or nobody else is named.
  [`${TOLK} Our correspondent Eva Strand said so. She said the raid was grave.`, 'Eva Strand'],
  [`${TOLK} The reporter Eva Strand was robbed. She said the raid was grave.`, 'Eva Strand'],
  ['Our correspondent Eva Strand has been following it. She said the raid was grave.', 'Eva Strand'],
])('a reporter who is handed over to is seldom the one who said it: %s', (text, name) => {
  expect(actorsIn(text).find(({ value }) => value.form === 'pronoun')!.value.name).toBe(name);
});

it.each([
  [
    'Velmora’s Maritime Directorate could not be reached. Halden Lines, one of the victims, said it had lost mail. The company said it would sue.',
    'Maritime Directorate',
  ],
  ['Corvus Wire wrote to Halden Lines. The company will sue.', 'Corvus Wire'],
])('the company is no office and no outlet: %s', (text, other) => expect(meantBy(text, 'The company')).not.toBe(other));

it.each([
  [
    'The Harbour Agency alleged a raid. The Velmoran service also used 42 weapons against the port, it said. It gave no proof.',
    'it',
    'The Harbour Agency',
  ],
  [
    'The Harbour Agency alleged a raid. It named no vessel.\nIn May, the Velmoran service exploited a fault, it said.',
    'it',
    'The Harbour Agency',
  ],
  ['The Harbour Agency told of a raid. Sweden was attacked in May, it said.', 'it', 'Sweden'],
  ['The Harbour Agency spoke of it. Sweden will open ten ports, it said.', 'it', 'Sweden'],
  [
    'The Harbour Agency said so. Sweden discovered the breach in May and shut down its servers, it said.',
    'it',
    'Sweden',
  ],
  ['The Harbour Agency said so. Sweden stole two terabytes, it said on its leak site.', 'it', 'Sweden'],
])('nobody tells of the harm it did in passing: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});

it.each([
  [
    'Norway had worked with Sweden. Finland, which looked into it, said in a post on Monday it believed so.',
    'it',
    'Finland',
  ],
  ['Norway had worked with Sweden. Finland said in a statement on Monday that it had proof.', 'it', 'Finland'],
])('who says that it did something speaks of itself: %s', (text, words, full) => {
  expect(meantBy(text, words)).toBe(full);
});
