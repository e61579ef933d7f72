import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention, type Mention } from '../../../src/model/mention.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { tellInferredVoices } from '../../../src/read/mention/tell-inferred-voices.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

function mentionsIn(text: string): Mention[] {
  const report = plainReport(text);
  return readMentions(report, tokenise(report), codebooks);
}

/** For whom every mention of the spokesman is taken to speak, each value once. */
function voiceOf(text: string): (string | null)[] {
  const persons = mentionsIn(text)
    .filter(isMention('actor'))
    .filter(({ value }) => /Lenn|^spokes/.test(value.name));
  return [...new Set(persons.map(({ value }) => value.speaksFor))];
}

const LENN = 'Spokesman Ivo Lenn accused Ostravia of breaking into its mail.';

describe('a spokesman whom no words tie to a body', () => {
  it.each([
    [`The interior ministry said it had been robbed. ${LENN} Lenn gave no proof.`, 'interior ministry'],
    [`The interior ministry denied it. The ministry on Monday summoned the envoy. ${LENN}`, 'interior ministry'],
    [`Brightsail said it had been robbed. Spokeswoman Petra Lenn said files were gone.`, 'Brightsail'],
    [`The port agency confirmed a raid, and a spokesman said it was over.`, 'port agency'],
    [`According to the interior ministry, mail was read. Ivo Lenn, a spokesman, blamed Ostravia.`, 'interior ministry'],
    // The one body of the report that speaks, however far and behind.
    [`${LENN}\n\nThe interior ministry said that it would answer.`, 'interior ministry'],
    // One that takes up the accusation before him, not one of its side that speaks behind him.
    [
      `The Danish Foreign Ministry on Tuesday slammed Ostravia for a raid. ${LENN}\n\nThe Danish Embassy in Oslo said that it was false.`,
      'Foreign Ministry',
    ],
    [
      `Mail of the Danish Foreign Ministry was read. ${LENN}\n\nThe Danish Embassy in Oslo said that it was false.`,
      null,
    ],
    [
      `Mail of the Swedish Foreign Ministry was read. ${LENN}\n\nThe Danish Embassy in Oslo said that it was false.`,
      'Danish Embassy in Oslo',
    ],
    // Not the one that his own sentence turns against.
    [
      `Norvane's navy ministry said it was robbed. Ostravia's port agency rejected that. ${LENN}`,
      "Norvane's navy ministry",
    ],
    [`Ostravia's port agency accused Norvane of a raid. ${LENN}`, null],
    [`Ostravia's port agency accused Norvane of a raid. Spokesman Ivo Lenn denied it.`, null],
    // Nobody speaks but an outlet, or nobody at all; or the body is only spoken of.
    [`${LENN} Lenn gave no proof.`, null],
    [`The mail of the interior ministry was read. ${LENN}`, null],
    [`Officials at the interior ministry said so. ${LENN}`, null],
  ])('%s', (text, body) => expect(voiceOf(text)).toEqual([body]));

  it('is told of, once each, as inferred', () => {
    const mentions = mentionsIn(`The interior ministry said it had been robbed. ${LENN} Lenn gave no proof.`);
    expect(tellInferredVoices(mentions).map(({ step, reason }) => `${step}: ${reason}`)).toEqual([
      'actor: No words say whose spokesperson this is: taken to speak for “interior ministry”, the nearest body that speaks.',
    ]);
    const stated = 'The interior ministry said so. Port agency spokesman Ivo Lenn accused Ostravia. He gave no proof.';
    expect(tellInferredVoices(mentionsIn(stated))).toEqual([]);
  });
});
