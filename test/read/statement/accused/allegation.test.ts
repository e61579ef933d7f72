import { draftOf } from '../../../../gold/draft-of.ts';
import { openAids } from '../../../../src/gainsay.ts';
import { readReport } from '../../../../src/read/read.ts';
import { describe, expect, it } from 'vitest';
import { statementWith } from '../read-lines.ts';

/** Text, how the content begins, who is accused and against whom. The direction must hold in every voice. */
type Case = [text: string, content: string, accused: string | null, target: string | null];

describe('who accuses whom', () => {
  it.each<Case>([
    ['China accused Taiwan of attacking Chinese networks.', 'Taiwan of', 'Taiwan', 'Chinese networks'],
    ['Taiwan was accused by China of hacking its networks.', 'Taiwan', 'Taiwan', null],
    ['Germany was accused of spying on Iran.', 'Germany', 'Germany', 'Iran'],
    ['Lund was indicted for fraud at the Westmark Bureau.', 'Lund', null, null],
    ['Iran said Israel had hacked the port.', 'Israel had', 'Israel', null],
    ['Iran said the port was hacked by Israel.', 'the port', 'Israel', null],
    ['Albania blamed the attack on Iran.', 'the attack', 'Iran', null],
    ['Poland said Iran had sold pictures before the missile attack of 9 May.', 'Iran had', 'Iran', null],
    ['Iran denied any involvement in the attack.', 'any involvement', 'Iran', null],
    ['Poland said the hackers take their orders from the army of Iran.', 'the hackers', 'army of Iran', null],
    ['Quill wrote of the raid which Albania has pinned on Iran.', 'the raid', 'Iran', null],
    ['Iran denied attacking the port.', 'attacking', 'Iran', null],
    ['Iran said the railways of Israel were attacked from servers in Albania.', 'the railways', null, null],
    ['The bureau said attackers used stolen passwords.', 'attackers', null, null],
    [
      'Poland accused Germany of lying. Poland said that tensions with Germany led Chinese hackers to deface its pages.',
      'that tensions',
      'Chinese hackers',
      null,
    ],
    [
      'Quill blamed Iran. Ledger attributed the raid to a group it tracks as Salt Heron.',
      'the raid',
      'Salt Heron',
      null,
    ],
    ['Quill blamed Iran. Ledger attributed the raid to a group known as Salt Heron.', 'the raid', 'Salt Heron', null],
    [
      'Quill blamed Iran. Ledger attributed the raid to a group which Westmark calls Salt Heron.',
      'the raid',
      'Salt Heron',
      null,
    ],
    [
      'China blamed Taiwan. Employees of a firm called Norbyte were charged. An indictment outlines how Norbyte employees targeted critics.',
      'how Norbyte',
      'Norbyte employees',
      null,
    ],
    ['The envoy said that Iran accused Albania of the raid.', 'that Iran', 'Albania', null],
    ['The envoy said that Albania had been blamed by Iran.', 'that Albania', 'Albania', null],
    [
      "Norvanian prosecutors have charged two men with sabotaging a dam, the Prosecutor's Office said.",
      'Norvanian',
      'two men',
      null,
    ],
    [
      'Two officers were charged by Norvanian prosecutors with hacking a clinic, the ministry said.',
      'Two officers were',
      'Two officers',
      null,
    ],
    ['"This cyberattack was directed from Minsk," the minister said.', 'This cyberattack', 'Belarus', null],
    ['"This cyberattack was not directed from Minsk," the minister said.', 'This cyberattack', null, null],
    [
      'Poland is accusing Iran of a raid in order to hide its own failures, an official said.',
      'Poland',
      'Poland',
      null,
    ],
    ['Police said the raid had been traced to Salt Heron, a hacking group.', 'the raid', 'Salt Heron', null],
    ['Iran said Israel had stolen the mail of Albania.', 'Israel had', 'Israel', null],
    [
      'Poland accused Salt Heron, a hacking group, of the raid. Poland said the attackers had stolen the mail of Iran.',
      'the attackers',
      'Salt Heron',
      null,
    ],
    ['Poland said the hackers were working for Iran and stole its mail.', 'the hackers', 'Iran', null],
    ['Poland said the port was hacked by attackers acting at the behest of Iran.', 'the port', 'Iran', null],
    [
      'Poland said hackers acting on behalf of the Revolutionary Guard stole its mail.',
      'hackers',
      'Revolutionary Guard',
      null,
    ],
    ['Poland said the group behind the raid was directed by Centre 9.', 'the group', 'Centre 9', null],
    ['Poland said Iran had hired a hacking group to break into its port.', 'Iran had', 'Iran', null],
    ['Poland said Iran had hired a crew of hackers to restore its servers.', 'Iran had', null, null],
    ['The group behind the raid is believed to be backed by Iran.', 'The group', 'Iran', null],
    ['Poland said that the bureau was acting at the behest of Iran.', 'that the bureau', 'Iran', null],
    ['Poland said the raid was carried out by hackers backed by Iran.', 'the raid', 'Iran', null],
    [
      'Poland said the raid was the work of Salt Heron, a hacking group working for Iran.',
      'the raid',
      'Salt Heron',
      null,
    ],
    [
      'Poland said Salt Heron, a hacking group, had hacked the port on behalf of Iran.',
      'Salt Heron',
      'Salt Heron',
      null,
    ],
    [
      'Salt Heron is a hacking group. Poland said that Salt Heron acts on behalf of Iran and hacks its ports.',
      'that Salt',
      'Iran',
      null,
    ],
    [
      'Poland accused Salt Heron, a hacking group, of the raid. Poland said they had stolen 40 passwords.',
      'they had',
      'Salt Heron',
      null,
    ],
    ['The report described Iran as the army behind the raid on Albania.', 'Iran as', 'Iran', null],
    ['Quill said the raid was carried out by hackers calling themselves Salt Heron.', 'the raid', 'Salt Heron', null],
    [
      'Poland accused Iran of hacking its port. An Iranian embassy spokesman rejected the claim.',
      'the claim',
      'Iran',
      null,
    ],
  ])('%s', (text, content, accused, target) => {
    const statement = statementWith(text, content);
    expect(statement.accused).toBe(accused);
    if (target !== null) expect(statement.target).not.toBe(accused);
  });

  // Known: a victim that pays for its files is told as accused since the weights learned from real press.
  it.fails('nobody, where a victim has paid', () => {
    const statement = statementWith('Poland said Iran had paid the hackers to delete the files.', 'Iran had');
    expect(statement.accused).toBeNull();
  });

  it('gives a denial of "the charges" the accused of what it answers', () => {
    const text = 'China accused Taiwan of hacking a company. Taiwan denied the charges.';
    const denial = statementWith(text, 'the charges');
    expect(denial.accused).toBe('Taiwan');
    expect(denial.answers).toEqual([{ statement: statementWith(text, 'Taiwan of').id, element: 'whole' }]);
  });

  it('links no answer where nobody accuses', () => {
    expect(statementWith('Taiwan denied the charges.', 'the charges').answers).toEqual([]);
  });
});

describe('against whom', () => {
  it.each([
    ['Ledger attributed the raid on Iran to a group it tracks as Salt Heron.', 'the raid', 'Iran'],
    ['Ledger attributed the raid to a group it tracks as Salt Heron.', 'the raid', null],
    ['Poland said Iran had hacked Albania while Sweden watched.', 'Iran had', 'Albania'],
    ['Poland said Iran had lied, as Sweden knew.', 'Iran had', null],
    ["Poland said Iran broke into Albania's networks.", 'Iran broke', 'Albania'],
    ['Poland blamed Iran for a cyberattack on the port of Lindholm last week.', 'Iran for', 'port of Lindholm'],
    [
      'Poland accused Iran of breaking into the ticketing system of a railway.',
      'Iran of',
      'ticketing system of a railway',
    ],
    ['Poland accused Iran of an attack on Monday.', 'Iran of', null],
    ['Poland accused Iran of the breach.', 'Iran of', null],
    ['Poland accused Iran of attacks on behalf of a firm.', 'Iran of', null],
    ['Poland accused Iran of attacks on a large scale.', 'Iran of', null],
  ])('%s', (text, content, target) => expect(statementWith(text, content).target).toBe(target));
});

it('how sure somebody is comes before whose orders a group takes', () => {
  const text =
    'Salt Heron is a hacking group. Poland assesses with high confidence that Salt Heron acts on behalf of Iran.';
  expect(readReport(draftOf(text), openAids()).statements.at(-1)!.accused).toBe('Iran');
});
