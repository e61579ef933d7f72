import { describe, expect, it } from 'vitest';
import { linesOf, statementsOf } from '../read-lines.ts';

/** Text, and every refusal it must give: `source [cue] content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'what a report adds': [
    ['The police would not confirm the report, which named a student.', 'The police [would not confirm] the report'],
    ['The gang has not revealed its source, so it is a guess.', 'The gang [has not revealed] its source'],
    ['He is not disclosing their names, to give them time.', 'He [is not disclosing] their names'],
    ['The crew has not confirmed the truce and there have been raids since.', 'The crew [has not confirmed] the truce'],
    [
      'Although neither Lund nor his lawyer has replied to the letter, there are signs of unease.',
      'neither Lund nor his lawyer [has replied] to the letter',
    ],
    ['The bureau would not name the three ports, nor did it try.', 'The bureau [would not name] the three ports'],
    [
      'So far there has been no comment from the port, which is closed.',
      'the port [no comment] So far there has been no comment from the port',
    ],
    [
      'There was no immediate comment from the port about the raid, which Lund saw.',
      'the port [no immediate comment] about the raid',
    ],
  ],
  'a day that is not withheld': [
    ['Lund declined to comment Monday.', 'Lund [declined to comment] Lund declined to comment'],
    ['The bank did not respond late Friday night.', 'The bank [did not respond] The bank did not respond'],
    ['The bank declined to comment on this.', 'The bank [declined to comment] on this'],
    ['The bank would not confirm the time.', 'The bank [would not confirm] the time'],
  ],
  'messages with all that hangs on them': [
    [
      'Messages sent to the port asking which keys it gives to officers went unanswered on Tuesday.',
      '- [went unanswered] Messages sent to the port asking which keys it gives to officers',
    ],
    [
      'Calls to the press office, which moved in May, went unanswered.',
      '- [went unanswered] Calls to the press office, which moved in May',
    ],
  ],
  'not sure, and too early to say': [
    ['Lund was not sure how the malware had arrived.', 'Lund [was not sure] how the malware had arrived'],
    ['The firm is unsure whether it was paid.', 'The firm [is unsure] whether it was paid'],
    ['Nobody is certain who wrote it.', 'Nobody [is certain] who wrote it'],
    ['It is unsure whether the order is real.', '- [is unsure] whether the order is real'],
    ['It is too early to say who did it.', '- [is too early to say] who did it'],
    ['It is too early to corroborate who did it.', '- [is too early to corroborate] who did it'],
    ['It was not possible to tell whether they had paid.', '- [was not possible to tell] whether they had paid'],
    ['It is impossible to know for sure if the two are linked.', '- [is impossible to know] if the two are linked'],
    ['It is not clear exactly when it began.', '- [is not clear] when it began'],
    ['It is unclear how the truck crossed the hills.', '- [is unclear] how the truck crossed the hills'],
  ],
  'no mention, little known': [
    ['There was no mention of the raid.', '- [no mention] of the raid'],
    ['There was no indication of when it was shot.', '- [no indication] of when it was shot'],
    ['There was no more information on the breach.', '- [no more information] on the breach'],
    [
      'There have been no public statements yet from port officials on the raid.',
      'port officials [no public statements] on the raid',
    ],
    ['Little is known about the attackers.', '- [Little is known] about the attackers'],
    ['Not much is known of the gang.', '- [Not much is known] of the gang'],
    ['None had been officially confirmed.', '- [had been officially confirmed] None'],
    ['Neither the photo nor the link has been verified.', '- [has been verified] Neither the photo nor the link'],
    ['The photo remains unconfirmed.', '- [remains unconfirmed] The photo'],
    ['No breakdown was given.', '- [was given] No breakdown'],
    ['Few details about the photo’s origins are available.', '- [are available] Few details about the photo’s origins'],
  ],
  'who speaks for several': [
    [
      'Spokespeople for the port, the bank and the navy did not respond to questions.',
      'Spokespeople for the port, the bank and the navy [did not respond] to questions',
    ],
    [
      'Press officers at the port, the bank and the navy did not respond to questions.',
      'Press officers at the port, the bank and the navy [did not respond] to questions',
    ],
    [
      'Lawyers for Lund, Dane and Pride could not be reached for comment.',
      'Lawyers for Lund, Dane and Pride [could not be reached] for comment',
    ],
  ],
  'what they did besides': [
    [
      'The bank and the port did not respond to questions, but are expected to announce a plan.',
      'The bank and the port [did not respond] to questions',
    ],
    ['The office did not answer questions, and is due to move in May.', 'The office [did not answer] questions'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...lines) => {
    expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
    expect(statementsOf(text).filter(({ stance }) => stance === 'withhold')).toHaveLength(lines.length);
  });
});

describe('nothing is withheld', () => {
  it.each([
    ['himself', 'He was not sure what he saw.'],
    ['a loss', 'The crew was not sure what to do.'],
    ['a hard task', 'It is hard to say goodbye.'],
    ['a good sign', 'There was no sign of rain.'],
    ['a fault', 'There was no mention without praise.'],
    ['what is known', 'Much is known about the fish.'],
    ['calls that rose', 'Calls to the port were up on Monday.'],
  ])('in %s', (_, text) => {
    expect(statementsOf(text).filter(({ stance }) => stance === 'withhold')).toEqual([]);
  });
});
