import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

/** Text, and every statement it must give: `source [cue] content / content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'a verb with what it reports behind it': [
    ['The ministry said the network had been breached.', 'The ministry [said] the network had been breached'],
    ['Norland claims that Westmark hacked its ports.', 'Norland [claims] that Westmark hacked its ports'],
    ['The agency told reporters on Monday that the attack had failed.', 'The agency [told] that the attack had failed'],
    [
      'Officials have repeatedly warned that more attacks will follow.',
      'Officials [have repeatedly warned] that more attacks will follow',
    ],
    ['The minister, who was in Porto, said the files were safe.', 'The minister [said] the files were safe'],
    ['Norland denied any involvement in the breach.', 'Norland [denied] any involvement in the breach'],
    ['The envoy urged Westmark to hand over the suspects.', 'The envoy [urged] Westmark to hand over the suspects'],
  ],
  'a given name that is also a word for whose words they are': [
    ['Its chief executive, Per Ekberg, said the port was safe.', 'Its chief executive [said] the port was safe'],
    ['Per Ekberg denied that the port was hit.', 'Per Ekberg [denied] that the port was hit'],
    ['Per Reuters, the port was hit.', 'Reuters [Per] the port was hit'],
    ['The port was hit, per Reuters.', 'Reuters [per] The port was hit'],
  ],
  'a place that is told of by `here`': [
    ['The embassy here in Marl denied the charge.', 'The embassy here in Marl [denied] the charge'],
    ['The old mission back in Marl denied the charge.', 'The old mission back in Marl [denied] the charge'],
    ['The port was shut, and here in Marl nobody said why.', 'nobody [said] why'],
  ],
  'whoever is quoted as saying so': [
    ['The ports were closed, the Orbit quoted the ministry as saying.', 'the ministry [quoted] The ports were closed'],
    [
      'Lund cited the director, Bo Rask, as saying the ports were closed.',
      'the director [saying] the ports were closed',
    ],
  ],
  'who is arrested on suspicion, and by whom where it is said': [
    ['Marek Holm was arrested on suspicion of helping hackers.', '- [suspicion] Marek Holm / of helping hackers'],
    [
      'Police in Riga arrested Marek Holm on suspicion of helping hackers.',
      'Police in Riga [suspicion] Marek Holm / of helping hackers',
    ],
    ['A man detained on Monday on suspicion of spying was freed.', '- [suspicion] A man / of spying'],
  ],
  'somebody cited right behind the speaker': [
    [
      'The Gazette, citing two engineers, said that the port was closed.',
      'The Gazette [said] that the port was closed',
      'two engineers [citing] that the port was closed',
    ],
  ],
  'a passive of telling, whose subject only hears': [
    [
      'The Gazette was told by the embassy that the claims were false.',
      'the embassy [was told] that the claims were false',
    ],
  ],
  'a subject told apart by whoever acted on it': [
    ['Two officials quoted by the paper said the port was closed.', 'Two officials [said] the port was closed'],
    ['A report by the paper said the port was closed.', 'A report by the paper [said] the port was closed'],
  ],
  'several who speak together': [
    ['The nominee and his aides said it was false.', 'The nominee and his aides [said] it was false'],
    [
      'The family, protesters and two priests said it was false.',
      'The family, protesters and two priests [said] it was false',
    ],
    ['In the port, sailors and priests said it was false.', 'sailors and priests [said] it was false'],
  ],
  'a subject with a relative clause that ends in another noun': [
    ['A note that appeared on a forum said it was false.', 'A note [said] it was false'],
    [
      'He told reporters that allied services had confirmed the raid.',
      'He [told] that allied services had confirmed the raid',
      'services [had confirmed] the raid',
    ],
    [
      'this was very unusual the harbour chief stood up and said it was Norvane',
      'the harbour chief [said] it was Norvane',
    ],
    ['The embassy put out a statement on Orbit Radio saying it was false.', 'The embassy [saying] it was false'],
    ['The embassy filed a complaint on Monday saying it was false.', 'a complaint [saying] it was false'],
    ['A clerk who answered the phone at the ministry denied it.', 'A clerk [denied] it'],
    [
      'An official who was not authorised to speak publicly and asked not to be named said it was false.',
      'An official [said] it was false',
    ],
    [
      'A chain that treats two million patients a year said on Friday that it was false.',
      'A chain [said] that it was false',
    ],
  ],
  'a speaker behind a clause that ends in a relative one': [
    ['They left a note that was meant for others, she said.', 'she [said] They left a note that was meant for others'],
  ],
  'a subject of which more is told behind it': [
    [
      'Two people familiar with the matter said it was false.',
      'Two people familiar with the matter [said] it was false',
    ],
    [
      'The port was hacked, two people briefed on the inquiry said.',
      'two people briefed on the inquiry [said] The port was hacked',
    ],
    ['A notice posted overnight on its website said it was false.', 'A notice [said] it was false'],
    ['A report filed the same day says it was false.', 'A report [says] it was false'],
    ['A ministry in the capital said it was false.', 'A ministry in the capital [said] it was false'],
    ['The bank posted a loss and the ministry said it was false.', 'the ministry [said] it was false'],
  ],
  'a setting of which more is told': [
    [
      'The ministry said in a statement posted on its website that it was false.',
      'The ministry [said] that it was false',
    ],
    ['The firm said in a report published Tuesday it was false.', 'The firm [said] it was false'],
    [
      'The gang said in a message posted on its site and seen by the Gazette that it was false.',
      'The gang [said] that it was false',
    ],
  ],
  'what is asked in an aside': [
    ['The agency, which was asked by Norland to help, gave no name.', 'Norland [was asked] The agency / to help'],
  ],
  'what is not excluded': [
    ['Lund did not rule out that the ship had been hit.', 'Lund [did not rule out] that the ship had been hit'],
  ],
  'the object of the clause before': [
    ['Hackers hit the port and the police said two men were held.', 'the police [said] two men were held'],
    ['The envoy said the ministry and the police denied it.', 'the ministry and the police [denied] it'],
  ],
  'a participle whose noun has its verb behind it': [
    ['Lind, a clerk accused of leaking the files, was jailed.', '- [accused] a clerk / of leaking the files'],
  ],
  'a passive behind a noun that accuses': [
    ['The group blamed by Norland runs the servers.', 'Norland [blamed] The group'],
  ],
  'accusing and blaming': [
    ['Norland accused Westmark of stealing files.', 'Norland [accused] Westmark of stealing files'],
    ['The bureau has blamed the outage on a foreign group.', 'The bureau [has blamed] the outage on a foreign group'],
  ],
  'a reporting clause behind what it reports': [
    ['"We did nothing of the kind," said Ada Lund.', 'Ada Lund [said] We did nothing of the kind,'],
    ['The files were copied, officials said.', 'officials [said] The files were copied'],
    [
      '"It was not us," the envoy said. "We have no such unit."',
      'the envoy [said] It was not us, / We have no such unit.',
    ],
    ['The group, officials said, used stolen passwords.', 'officials [said] The group / used stolen passwords'],
  ],
  'according to': [
    [
      'According to the report, the group entered through a mail server.',
      'the report [According to] the group entered through a mail server',
    ],
    [
      'The group entered through a mail server, according to Norland’s police.',
      'Norland’s police [according to] The group entered through a mail server',
    ],
    ['Forty servers were hit (according to the bureau).', 'the bureau [according to] Forty servers were hit'],
  ],
  passives: [
    ['The company is accused by Norland of spying on ports.', 'Norland [is accused] The company / of spying on ports'],
    ['Six men were charged with hacking a bank.', '- [were charged] Six men / with hacking a bank'],
    [
      'The group is said to have read the mail of ministers.',
      '- [is said] The group / to have read the mail of ministers',
    ],
  ],
  'nouns that report': [
    ['Norland raised the number of homes that lost power to 61,000 and named a unit.', 'Norland [named] a unit'],
    ['Norland’s claim that it was attacked drew laughter.', 'Norland’s [claim] that it was attacked'],
  ],
  refusals: [
    ['The ministry declined to comment on the report.', 'The ministry [declined to comment] on the report'],
    ['Westmark has yet to issue a response to the charges.', 'Westmark [has yet to issue] a response to the charges'],
    ['The police did not name the suspects.', 'The police [did not name] the suspects'],
    ['The size of the payment was not disclosed.', '- [was not disclosed] The size of the payment'],
    ['The embassy had no comment.', 'The embassy [had no comment] The embassy had no comment'],
    ['The bureau neither confirmed nor denied the raid.', 'The bureau [neither confirmed nor denied] the raid'],
    ['An aide refused to say when a trial could start.', 'An aide [refused to say] when a trial could start'],
    ['An aide declined to comment when asked on Monday.', 'An aide [declined to comment] An aide declined to comment'],
    ['The Courier was unable to verify the account.', 'The Courier [was unable to verify] the account'],
    [
      'The agency has not been able to determine how it began.',
      'The agency [has not been able to determine] how it began',
    ],
    [
      'The Courier could not independently verify the account.',
      'The Courier [could not independently verify] the account',
    ],
    ['Neither side would discuss a settlement.', 'Neither side [would discuss] a settlement'],
    ['The embassy gave no reply.', 'The embassy [gave no reply] The embassy gave no reply'],
  ],
  'a shared source': [
    [
      'Westmark denied the charges and said the report was false.',
      'Westmark [denied] the charges',
      'Westmark [said] the report was false',
    ],
    [
      'Norland put out a warning, accusing Westmark of sabotage.',
      'Norland [put out] a warning',
      'Norland [accusing] Westmark of sabotage',
    ],
    [
      'An aide told Reuters the claims were invented, calling them a smear.',
      'An aide [told] the claims were invented',
      'An aide [calling] them a smear',
    ],
  ],
  'what somebody calls something': [
    ['They struck at what Norland calls a "shadow fleet" of hackers.', 'Norland [calls] shadow fleet'],
  ],
  'the writer in the first person': [
    ['We recommend that operators replace the gateway.', 'We [recommend] that operators replace the gateway'],
    ['We cannot confirm this account.', 'We [cannot confirm] this account'],
  ],
  'somebody quoted by somebody': [
    [
      'The envoy was quoted by the agency as saying the raid had failed.',
      'The envoy [was quoted by the agency as saying] the raid had failed',
    ],
    ['The agency quoted the envoy as saying the raid had failed.', 'the envoy [saying] the raid had failed'],
  ],
  'a clause about what was done, between commas': [
    [
      'The raid, which Norland has blamed on Velmora, was called off on Monday.',
      'Norland [has blamed] The raid / on Velmora',
    ],
  ],
  'a verb in front of its subject, then a participle': [
    [
      '"We did nothing of the kind," said Ada Lund, adding that the files were old.',
      'Ada Lund [said] We did nothing of the kind,',
      'Ada Lund [adding] that the files were old',
    ],
  ],
  'a paper and who put it out': [
    ['The envoy issued a statement saying that the port was safe.', 'The envoy [saying] that the port was safe'],
    [
      'The council issued a warning to anyone who might help the group.',
      'The council [issued a warning] to anyone who might help the group',
    ],
  ],
  'silence told in the passive': [
    ['The company could not be reached for comment.', 'The company [could not be reached] for comment'],
    [
      'No such arrests have been confirmed, but the report has not been verified.',
      '- [has not been verified] the report',
    ],
  ],
  'a signed post': [
    [
      'Westmark did this and will pay for it. — Ada Lund (@adalund) 8 April 2031',
      'Ada Lund [-] Westmark did this and will pay for it.',
    ],
  ],
  'a cue after its weekday': [
    ['Ada Lund condemned Tuesday’s raid.', 'Ada Lund [condemned] Tuesday’s raid'],
    [
      'The minister called on Sunday for talks about the ports.',
      'The minister [called on Sunday for] talks about the ports',
    ],
    [
      'Norland will hold drills at sea, its defence ministry said on Thursday amid rising tension.',
      'its defence ministry [said] Norland will hold drills at sea',
    ],
  ],
  'a source cited between verb and clause': [
    [
      'The paper reported on Monday, citing the bureau, that the agency had stolen data.',
      'The paper [reported] that the agency had stolen data',
      'the bureau [citing] that the agency had stolen data',
    ],
  ],
  'an aside behind the verb': [
    ['He added, however, that no data had been lost.', 'He [added] that no data had been lost'],
    [
      'The ministry, in a statement on Monday, rejected the accusations as baseless.',
      'The ministry [rejected] the accusations as baseless',
    ],
  ],
  'one among several': [['Its founder was among those charged.', '- [charged] Its founder was among those']],
  'the object before the speaker': [
    [
      'The bureau fears a breach which Norland claims was the work of spies.',
      'Norland [claims] a breach / was the work of spies',
    ],
  ],
};

describe('finders', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    describe(what, () => {
      it.each(cases)('%s', (text, ...lines) => {
        expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
      });
    });
  }
});

/** Text, and the words that must not be taken for a cue in it. */
const NO_CUES: [text: string, cue: string][] = [
  ['The ship was struck by suspected mines, officials said.', 'suspected'],
  ['He was known for repeated threats of war, officials said.', 'repeated'],
  ['He spoke of a newly released list, officials said.', 'released'],
  ['A report issued by the bureau lay on the desk.', 'issued'],
  ['The bureau released a report which describes the raid as sabotage.', 'released'],
  ['"It was us," he said, referring to the raid.', 'referring'],
  ['If the envoys do not respond, the talks will end, aides said.', 'do not respond'],
  ['The envoy said he feared that the talks would end.', 'feared'],
  ['The minister denied the claims, the Harbour Gazette reported.', 'reported'],
  ['They spread the theory that the ships were empty.', 'theory'],
  ['You say that the ships were empty.', 'say'],
  ['Lund spoke of a group which calls itself Z-Tide.', 'calls'],
  ['The bureau said in its report that the ships were empty.', 'report'],
  ['Lund blamed the group, which the bureau calls Z-Tide.', 'calls'],
  ['Lund blamed hackers the bureau tracks as Z-Tide.', 'tracks'],
  ['The incident underscores the growing use of drones.', 'underscores'],
];

describe('no statement of its own', () => {
  it.each(NO_CUES)('%s', (text, cue) => {
    expect(linesOf(text).filter((line) => line.includes(`[${cue}]`))).toEqual([]);
  });
});

describe('ordinary text yields nothing', () => {
  it.each([
    'The river rose two metres in the night.',
    'Two firms make most of the cables under the sea.',
    'The committee meets in the State Department building every second week.',
    'Tickets cost nine euros per person.',
    'A firm called Lunark rents the servers.',
    'Officials quoted by the paper live abroad.',
    'The flaw described by the lab lies in the lock.',
    'The ship was found by the harbour in June.',
    'Is there any evidence of a cyberattack on the port?',
    'She took her charge to the park and read him a story.',
    'The port handles a million boxes a year.',
    'He was the first mayor of the town to resign.',
    'The council has failed to form a majority after two elections.',
    'It is unclear whether the bridge will open this year.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});
