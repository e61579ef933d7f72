import { describe, expect, it } from 'vitest';
import { defencesIn, type Defence } from '../../../../src/read/statement/scene/defence.ts';
import { statementWith } from '../read-lines.ts';

describe('ways to defend somebody without a word that denies', () => {
  it.each<[content: string, defence: Defence]>([
    ['the ministry has no such unit', 'incapable'],
    ['the laboratory had been closed in spring', 'incapable'],
    ['it had not been aware of any intruder', 'unaware'],
    ['he learned of it from the newspapers', 'unaware'],
    ['its officers act within the law', 'lawful'],
    ['the fleet observes all rules', 'lawful'],
    ['norland is a peaceful country', 'upright'],
    ['the firm had nothing to hide', 'upright'],
    ['norland is one of the victims of hacking', 'victim'],
    ['his name had been misused', 'victim'],
    ['the ship was in dry dock that week', 'elsewhere'],
    ['the drill ended two hours before', 'elsewhere'],
    ['the outage was due to a faulty pump', 'another cause'],
    ['anybody can rent such an address', 'anybody'],
    ['the same plug can be bought anywhere', 'anybody'],
    ['it sells fertiliser', 'harmless work'],
    ['the institute measures rainfall', 'harmless work'],
    ['the building was a bakery', 'harmless thing'],
    ['not one shred of proof was shown', 'no proof'],
    ['this so-called evidence', 'no proof'],
    ['the report is a spy novel', 'mockery'],
    ['the story is a distraction from the price of bread', 'motive'],
    ['why would we rob ourselves', 'rhetoric'],
    ['if we had done it , you would know', 'rhetoric'],
    ['the minister had been misquoted', 'misread'],
  ])('%s: %s', (content, defence) => {
    expect(defencesIn({ content })).toContain(defence);
  });

  it.each([
    ['the port was attacked twice'],
    ['the hackers took the passwords of nine officials'],
    ['talks will resume in june'],
    ['a reward is offered for the arrest of two men'],
  ])('none in: %s', (content) => {
    expect(defencesIn({ content })).toEqual([]);
  });
});

describe('denied by implication', () => {
  const charge = 'Poland accused Iran of hacking its port.';
  it.each([
    [`${charge} Iran's embassy said the report was a spy novel.`, 'the report'],
    [`${charge} Iran said that it is a peaceful country and has nothing to hide.`, 'that it is'],
    [`${charge} Iran said it was one of the biggest victims of hacking.`, 'it was'],
    [`${charge} Iran's foreign ministry said that not one shred of proof had been shown.`, 'that not'],
    [`${charge} Iran's envoy asked why it would rob its own customers.`, 'why'],
  ])('%s', (text, content) => {
    expect(statementWith(text, content).stance).toBe('deny');
  });

  it.each([
    ['Iran has always sold fertiliser, the embassy said.', 'Iran has'],
    ['The ministry said that it sells fertiliser.', 'that it'],
    ['The farmers said the hall was a training ground.', 'the hall'],
    ['The critic said the book was a spy novel.', 'the book'],
  ])('nothing where nobody is accused: %s', (text, content) => {
    expect(statementWith(text, content).stance).not.toBe('deny');
  });
});
