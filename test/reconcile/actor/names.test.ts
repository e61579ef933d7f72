import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { matchesAcronym } from '../../../src/reconcile/actor/matches-acronym.ts';
import { normaliseName, singular } from '../../../src/reconcile/actor/normalise-name.ts';
import { signName } from '../../../src/reconcile/actor/sign-name.ts';
import { soundAlike } from '../../../src/reconcile/actor/sound-alike.ts';

const { institutionWords } = openCodebooks();

describe('normalised names', () => {
  it.each([
    ['The U.S. Harbour Ministry', 'us harbour ministry'],
    ['Northmark’s Ministry of Defence', 'northmark ministry of defense'],
    ["Sailors' Union", 'sailors union'],
    ['Büro für Wasser', 'buro fur wasser'],
    ['Gale-Otter', 'gale otter'],
    ['Łukasz Đurić', 'lukasz duric'],
    ['“Grey & Marten”', 'grey and marten'],
    ['…', ''],
  ])('%s: %s', (name, normalised) => expect(normaliseName(name)).toBe(normalised));

  it.each([
    ['communications', 'communication'],
    ['agencies', 'agency'],
    ['gas', 'gas'],
    ['press', 'press'],
    ['analysis', 'analysis'],
  ])('%s in the singular: %s', (word, one) => expect(singular(word)).toBe(one));
});

describe('acronyms', () => {
  const match = (acronym: string, name: string) =>
    matchesAcronym(acronym, normaliseName(name).split(' '), institutionWords.small);
  it.each([
    ['MSW', 'Ministry of State Waters'],
    ['MoSW', 'Ministry of State Waters'],
    ['SIGELCOM', 'Signals and Electronic Command'],
    ['HARPOL', 'Harbour Police'],
  ])('%s begins the words of %s', (acronym, name) => expect(match(acronym, name)).toBe(true));
  it.each([
    ['MSW', 'Midland Affairs Council'],
    ['MSW', 'Ministry of Waters'],
    ['MS', 'Ministry of State Waters'],
    ['MSWX', 'Ministry of State Waters'],
    ['M', 'Ministry'],
  ])('%s does not begin the words of %s', (acronym, name) => expect(match(acronym, name)).toBe(false));
});

describe('sounds', () => {
  it.each([
    ['icelcom', 'iselcom', true],
    ['wolseley', 'wolsely', true],
    ['tax28', 'tax29', false],
    ['cib', 'sib', false],
    ['marlin', 'martin', false],
    ['harbour', 'harbour', false],
  ])('%s and %s: %s', (a, b, alike) => expect(soundAlike(a, b)).toBe(alike));
});

describe('signs of institutions', () => {
  const sign = (name: string) => signName(name, new Set(['northmark']), institutionWords);
  it.each([
    ['Ministry of National Defense', 'ministry', ['defense']],
    ['Northmark Defense Department', 'ministry', ['defense']],
    ['Office of the Water Commission', 'office', ['commission', 'water']],
    ['Army Tidal Command', 'command', ['army', 'tidal']],
    ['Quillfish', null, ['quillfish']],
  ])('%s is a %s of %j', (name, head, telling) => expect(sign(name)).toMatchObject({ head, telling }));

  it('keep figures and acronyms', () => {
    expect(sign('Unit 7715').digits).toBe('7715');
    expect(sign('SIGELCOM').acronym).toBe('SIGELCOM');
    expect(sign('Signals Command').acronym).toBeNull();
  });
});
