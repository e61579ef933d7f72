import { describe, expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { ActorIndex } from '../../../../src/read/statement/party/actor-index.ts';
import { roleOf } from '../../../../src/read/statement/stance/role-of.ts';
import { sceneOf, type Scene } from '../../../../src/read/statement/scene/scene.ts';
import { isOneSide, sideOfParty } from '../../../../src/read/statement/party/sides.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { codebooks } = openAids();

describe('one side', () => {
  it.each([
    ['Norvane', 'hackers controlled by Norvane', true],
    ["Norvane's embassy", 'a Norvanian official', true],
    ['Foreign Minister Dalia Prem', 'Foreign Ministry of Sarkovia', false],
    ['Coast Guard', 'National Guard', false],
    ['Luma Trade', 'One of the companies, Luma Trade', true],
    ['the spokesman', 'the spokesman', false],
  ])('%s and %s: %s', (a, b, one) => {
    expect(isOneSide(sideOfParty({ name: a, country: null }), sideOfParty({ name: b, country: null }))).toBe(one);
  });

  it('is that of a country, whatever the names', () => {
    const side = (name: string) => sideOfParty({ name, country: 'CN' });
    expect(isOneSide(side('Beijing'), side('APT31'))).toBe(true);
  });
});

describe('the side of a speaker', () => {
  it.each([
    ['Norvane said', 'The reports are false, Norvane said.', 'Norvane'],
    ['those whom it speaks for', 'It was not us, a lawyer for Luma Trade said.', 'Luma Trade'],
    [
      'those before whose it is',
      'The Halsen Navy was accused. Its lawyer said that nothing was stolen.',
      'Halsen Navy',
    ],
  ])('is that of %s', (_, text, party) => {
    expect(isOneSide(sceneFor(text).side, sideOfParty({ name: party, country: null }))).toBe(true);
  });

  it('is nobody else’s', () => {
    const { side } = sceneFor('The Halsen Navy was accused. The minister said that nothing was stolen.');
    expect(isOneSide(side, sideOfParty({ name: 'Halsen Navy', country: null }))).toBe(false);
  });
});

describe('what part an actor plays', () => {
  it.each([
    ['The bureau said that hackers broke into the port.', 'hackers', 'doers'],
    ['The bureau said that the hackers broke into the port.', 'hackers', 'the doers'],
    ['The bureau said that Chinese hackers broke into the port.', 'Chinese hackers', 'placed doers'],
    ['The bureau said that Volt Typhoon broke into the port.', 'Volt Typhoon', 'group'],
    ['The bureau said that Russia broke into the port.', 'Russia', 'state'],
  ])('%s', (text, words, role) => {
    const scene = sceneFor(text);
    const start = text.indexOf(words);
    const mention = scene.actors.best({ start, end: start + words.length });
    expect(mention && roleOf(scene, mention)).toBe(role);
  });
});

// The scene of whoever `said`, with all the rest of its sentence as content.
function sceneFor(text: string): Scene {
  const report = plainReport(text);
  const tokens = tokenise(report);
  const prose = readProse(tokens, codebooks.reportingVerbs);
  const said = text.lastIndexOf(' said');
  const start = Math.max(text.lastIndexOf('. ', said), text.lastIndexOf(', ', said), -2) + 2;
  const content =
    start > 0 && !text.includes('said that') ? { start: 0, end: start - 2 } : { start: said + 6, end: text.length - 1 };
  const candidate = {
    source: { start, end: said },
    cue: { start: said + 1, end: said + 5 },
    content: [content],
    confidence: 1,
    reader: { name: 'marked' },
    why: '',
  };
  return sceneOf(prose, candidate, new ActorIndex(readMentions(report, tokens, codebooks)), codebooks);
}
