import { describe, expect, it } from 'vitest';
import { linesOf, statementsOf } from '../read-lines.ts';

/** Text, and every statement it must give: `source [cue] content / content`. */
type Case = [text: string, ...lines: string[]];

const CASES: Record<string, Case[]> = {
  'a passive that names nobody': [
    ['The names of the victims cannot be released.', '- [cannot be released] The names of the victims'],
    [
      'A list of the fields sent to the press has not been issued.',
      '- [has not been issued] A list of the fields sent to the press',
    ],
    ['The letter he mentioned has not been published.', '- [has not been published] The letter he mentioned'],
    ['The date on which it began could not be established.', '- [could not be established] The date on which it began'],
    ['The bulletin holds information that cannot be released.', '- [cannot be released] information'],
  ],
  'a question that is not answered': [
    ['Who took the files is not known.', '- [is not known] Who took the files'],
    ['Whether the talks will go on has not been disclosed.', '- [has not been disclosed] Whether the talks will go on'],
    ['How they got in could not be reconstructed.', '- [could not be reconstructed] How they got in'],
    ['How the intruders got in is blacked out in the notice.', '- [is blacked out] How the intruders got in'],
    ['It is not known who sent the letters.', '- [is not known] who sent the letters'],
    [
      'It was not immediately clear how the attackers had entered.',
      '- [was not immediately clear] how the attackers had entered',
    ],
    ['It remains unclear who ordered the attack.', '- [remains unclear] who ordered the attack'],
    ['It remains to be seen who was behind the attack.', '- [remains to be seen] who was behind the attack'],
    ['Details of the flaw have yet to be made public.', '- [have yet to be made public] Details of the flaw'],
    ['Few details about the attack were available.', '- [were available] Few details about the attack'],
    ['The motive for the attack is unknown.', '- [is unknown] The motive for the attack'],
  ],
  'nothing that is told': [
    ['No reason was given.', '- [was given] No reason'],
    ['No date for a hearing has been set.', '- [has been set] No date for a hearing'],
    ['No answer has been received.', '- [has been received] No answer'],
    ['The officer gave no particulars.', 'The officer [gave no] particulars'],
    ['The report draws no conclusion about the culprits.', 'The report [draws no] conclusion about the culprits'],
    ['The council took no position on the charges.', 'The council [took no position] on the charges'],
    ['Lund said nothing about the raid.', 'Lund [said nothing] about the raid'],
    ['She had nothing further to say.', 'She [had nothing] further to say'],
    ['The inquiry did not reach a conclusion.', 'The inquiry [did not reach] a conclusion'],
    ['The note gives neither names nor dates.', 'The note [gives neither] names nor dates'],
    ['The agency saw no need to comment.', 'The agency [saw no need to comment] The agency saw no need to comment'],
    ['Officials provided few details.', 'Officials [provided few] details'],
    ['The magazine has published none.', 'The magazine [has published] none'],
  ],
  'somebody who cannot be reached': [
    ['The bureau could not be reached.', 'The bureau [could not be reached] The bureau could not be reached'],
    ['The two banks could not be reached for comment.', 'The two banks [could not be reached] for comment'],
    ['The lawyer could not be located.', 'The lawyer [could not be located] The lawyer could not be located'],
    ['Nobody from the group could be reached.', 'the group [could be reached] Nobody from the group could be reached'],
    [
      'We asked Corvid for comment but have not yet heard back.',
      'Corvid [have not yet heard back] We asked Corvid for comment but have not yet heard back',
    ],
    ['We have not heard back from Corvid.', 'Corvid [have not heard back] We have not heard back from Corvid'],
    ['Corvid has been rather quiet about the breach.', 'Corvid [has been rather quiet] about the breach'],
    [
      'The spokesman wouldn’t clarify when the intruders were found.',
      'The spokesman [wouldn’t clarify] when the intruders were found',
    ],
    ['The envoy was not available for comment.', 'The envoy [was not available] for comment'],
    ['No minister was available.', '- [was available] No minister'],
    ['He would not be drawn on who was behind it.', 'He [would not be drawn] on who was behind it'],
  ],
  'what got no answer': [
    ['A question sent to the ministry went unanswered.', '- [went unanswered] A question sent to the ministry'],
    ['Calls to the bureau rang unanswered.', '- [rang unanswered] Calls to the bureau'],
    ['An earlier request has remained without reply.', '- [has remained without reply] An earlier request'],
    ['Every request was met with silence.', '- [was met with silence] Every request'],
    ['Attempts to contact the engineers were unsuccessful.', '- [were unsuccessful] Attempts to contact the engineers'],
  ],
  'what is kept secret or turned down': [
    ['The names of the officers were withheld.', '- [were withheld] The names of the officers'],
    ['The report itself remains classified.', '- [remains classified] The report itself'],
    ['Who paid them is still an open question.', '- [is still an open question] Who paid them'],
    ['No details were available.', '- [were available] No details'],
    ['Questions to the army were referred to the ministry.', '- [were referred] Questions to the army'],
    ['All our questions were ignored.', '- [were ignored] All our questions'],
    ['No reply has come.', '- [has come] No reply'],
  ],
  'the question in front': [
    ['Who had told her so she would not disclose.', 'she [would not disclose] Who had told her so'],
    [
      'What the pattern consists of the ministry did not say.',
      'the ministry [did not say] What the pattern consists of',
    ],
    ['Against whom, it did not say.', 'it [did not say] Against whom'],
    ['On how many had died, the report is silent.', 'the report [is silent] On how many had died'],
    ['Who did it we do not know.', 'we [do not know] Who did it'],
    ['What those might be she left open.', 'she [left open] What those might be'],
    ['It hit two carriers it does not name.', 'it [does not name] two carriers'],
    ['The council sent a letter to which the embassy gave no reply.', 'the embassy [gave no reply] to which'],
  ],
  'the topic in front': [
    ['On the number of casualties the army was silent.', 'the army [was silent] On the number of casualties'],
    ['About the road the army had no comment.', 'the army [had no comment] About the road'],
    ['Whose hand it was it does not say.', 'it [does not say] Whose hand it was'],
    [
      'Where they had been found, the captain did not explain.',
      'the captain [did not explain] Where they had been found',
    ],
    ['Who paid him? He would rather not say.', 'He [would rather not say] Who paid him'],
    ['Asked whether it had paid, the firm did not answer.', 'the firm [did not answer] whether it had paid'],
    ['Asked about the raid, the general looked at his lawyer.', 'the general [looked] the raid'],
  ],
  'neither one thing nor the other': [
    ['The army neither claims the raid nor disclaims it.', 'The army [neither claims] the raid nor disclaims it'],
    [
      'The office would neither repeat nor retract its version.',
      'The office [would neither repeat nor retract] its version',
    ],
  ],
  'in short': [
    ['No evidence offered.', '- [offered] No evidence'],
    ['Cause not established.', '- [not established] Cause'],
  ],
  'what was asked': [
    [
      'The firm did not respond when asked whether it had paid.',
      'The firm [did not respond] when asked whether it had paid',
    ],
    ['The firm did not respond when asked on Monday.', 'The firm [did not respond] The firm did not respond'],
    ['An aide refused to say since when it had known.', 'An aide [refused to say] since when it had known'],
  ],
  'unwilling, unable, unknowing': [
    ['The judge did not wish to comment on the case.', 'The judge [did not wish to comment] on the case'],
    ['The envoy was not prepared to say who had paid.', 'The envoy [was not prepared to say] who had paid'],
    ['The fund is not in a position to confirm the reports.', 'The fund [is not in a position to confirm] the reports'],
    ['The Courier was not able to establish who wrote it.', 'The Courier [was not able to establish] who wrote it'],
    ['The Courier was unable to reach any of the officers.', 'The Courier [was unable to reach] any of the officers'],
    ['The guard never learned who they were.', 'The guard [never learned] who they were'],
    ['She did not otherwise comment.', 'She [did not otherwise comment] She did not otherwise comment'],
    ['The bank did not pick up the phone.', 'The bank [did not pick up] the phone'],
    ['He did not know whether the ship had been hit.', 'He [did not know] whether the ship had been hit'],
    ['The firm chose not to publish the report.', 'The firm [chose not to publish] the report'],
    ['The firm was reluctant to name the attackers.', 'The firm [was reluctant to name] the attackers'],
    ['The police have not determined a motive.', 'The police [have not determined] a motive'],
    ['The firm has refused to go into specifics.', 'The firm [has refused to go into] specifics'],
    ['The service declined to be drawn.', 'The service [declined to be drawn] The service declined to be drawn'],
    ['The bureau declined to assess the report.', 'The bureau [declined to assess] the report'],
  ],
  'silence in other words': [
    ['The services kept silent throughout.', 'The services [kept silent] The services kept silent throughout'],
    ['The directorate kept its counsel.', 'The directorate [kept its counsel] The directorate kept its counsel'],
    [
      'The Lithuanian side left this without comment.',
      'The Lithuanian side [left this without comment] The Lithuanian side left this without comment',
    ],
    ['The authority was tight-lipped.', 'The authority [was tight-lipped] The authority was tight-lipped'],
    ['The embassy hung up twice.', 'The embassy [hung up] The embassy hung up twice'],
    ['Her staff let our deadline pass.', 'Her staff [let our deadline pass] Her staff let our deadline pass'],
    ['The minister waved the question away.', 'The minister [waved] the question away'],
    ['She sidestepped a question on the raid.', 'She [sidestepped] a question on the raid'],
    ['The ministry referred questions to the police.', 'The ministry [referred] questions to the police'],
    ['The report leaves open who sent them.', 'The report [leaves open] who sent them'],
    ['The spokeswoman put the phone down.', 'The spokeswoman [put the phone down] The spokeswoman put the phone down'],
    ['The general turned down a request for an interview.', 'The general [turned down] a request for an interview'],
    ['The embassy left the letter unanswered.', 'The embassy [left] the letter unanswered'],
    ['The ministry kept its evidence to itself.', 'The ministry [kept] its evidence to itself'],
    ['The envoy gave an evasive answer.', 'The envoy [gave an evasive answer] The envoy gave an evasive answer'],
    ['The firm withheld its report.', 'The firm [withheld] its report'],
    ['He refrained from mentioning Westmark.', 'He [refrained] from mentioning Westmark'],
    ['The government has avoided blaming Westmark.', 'The government [has avoided blaming] Westmark'],
    ['Westmark’s failure to respond was noted.', 'Westmark’s [failure to respond] Westmark’s failure to respond'],
  ],
  'a name that is asked to be left out': [
    ['An officer asked not to be named.', 'An officer [asked] not to be named'],
    ['A guard requested anonymity.', 'A guard [requested] anonymity'],
    ['One of them asked for his name to be withheld.', 'One of them [asked] for his name to be withheld'],
  ],
  'put off': [
    ['Velden reserves its position on the report.', 'Velden [reserves] its position on the report'],
    ['We leave attribution to the authorities.', 'We [leave] attribution to the authorities'],
    [
      'The bureau let two notes go unanswered.',
      'The bureau [let two notes go unanswered] The bureau let two notes go unanswered',
    ],
    ['The ministry would not put a figure on the losses.', 'The ministry [would not put] a figure on the losses'],
    ['The firm would not let reporters see the logs.', 'The firm [would not let] reporters see the logs'],
    ['The names are being withheld.', '- [are being withheld] The names'],
  ],
  'nobody at all': [
    ['Nobody at the committee would say how it had begun.', 'Nobody at the committee [would say] how it had begun'],
    ['Nobody has been named.', '- [has been named] Nobody'],
    [
      'None of the four states named in the report answered our letters.',
      'None of the four states named in the report [answered] our letters',
    ],
    ['Neither the bureau nor the ministry returned calls.', 'Neither the bureau nor the ministry [returned] calls'],
    ['Nobody answered the door.', '- [answered] Nobody answered the door'],
    ['None of them wished to add anything.', 'None of them [wished to add] anything'],
    ['A summary handed to reporters did not name the state.', 'A summary handed to reporters [did not name] the state'],
  ],
  'an answer that is none, behind a label': [
    ['Spokesperson: I have nothing on that.', 'Spokesperson [-] I have nothing on that'],
    [
      'AUNE: You would have to put that question to Pelandor.',
      'AUNE [-] You would have to put that question to Pelandor',
    ],
    [
      'Spokesperson: That is a matter for the competent authorities.',
      'Spokesperson [-] That is a matter for the competent authorities',
    ],
    ['Spokesperson: I would refer you to the department.', 'Spokesperson [-] I would refer you to the department'],
    ['WINTHER: We saw it. I cannot tell you more.', 'WINTHER [-] I cannot tell you more'],
    ['Spokesperson: It would be premature to say.', 'Spokesperson [-] It would be premature to say'],
    ['Spokesperson: I don’t have anything for you on that.', 'Spokesperson [-] I don’t have anything for you on that'],
    ['Were files lost? Lauge: I won’t go into that.', 'Lauge [-] I won’t go into that'],
  ],
};

describe('refusals', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    describe(what, () => {
      it.each(cases)('%s', (text, ...lines) => {
        expect(linesOf(text)).toEqual(expect.arrayContaining(lines));
        expect(statementsOf(text).filter(({ stance }) => stance === 'withhold')).toHaveLength(lines.length);
      });
    });
  }
});

describe('no refusal', () => {
  it.each([
    ['a thing that stays as it is', 'The door was left open.'],
    ['a door', 'The door remained open.'],
    ['something out of reach', 'The ship could not be reached by tugs.'],
    ['a coat', 'He hung up his coat.'],
    ['a street', 'The street was silent.'],
    ['a wood', 'The wood went quiet.'],
    ['peace', 'They kept the boat to themselves.'],
    ['samples given', 'The lab was given no samples.'],
    ['a treaty', 'The two sides failed to agree on a treaty.'],
    ['visas', 'The embassy turned down his request for a visa.'],
    ['what is on its day', 'On Monday the ships were silent.'],
    ['who may play', 'They will not allow anybody to play with this.'],
    ['a question of taste', 'The court rejected the appeal.'],
    ['wages', 'The firm withheld their pay.'],
    ['a case', 'The court referred the case to another judge.'],
    ['a singer', 'The singer has not heard back.'],
    ['a sight', 'The ships remain to be seen in the harbour.'],
    ['what is still to be built', 'The port has yet to be rebuilt.'],
    ['a quiet one', 'The street has been rather quiet.'],
    ['a house', 'It is unclear whether the shop will open again.'],
    ['a name everybody knows', 'The town is not known for its fish.'],
    ['an act', 'The spies do not usually make mistakes.'],
    ['someone who goes on', 'The team is not giving up.'],
    ['a belief', 'Westmark does not share their values.'],
    ['what can be', 'They may not want to answer.'],
    ['what may come', 'If they do not respond, the ships will sail.'],
    ['what nobody can call back', 'Nobody has ever been made like you.'],
    ['a sign', 'He gave no sign of life.'],
    ['a force', 'The force was short of about 300 men.'],
    ['a deed', 'He left without telling his wife.'],
    ['time', 'When asked, he laughed.'],
    ['why something else is done', 'He waited because the results had not been published.'],
    ['a question', 'QUESTION: I have nothing on that, do you?'],
    ['somebody who hides nothing', 'AUNE: I have nothing to hide.'],
    ['a matter of concern', 'AUNE: This is a matter for concern.'],
  ])('%s', (_, text) => {
    expect(statementsOf(text).filter(({ stance }) => stance === 'withhold')).toEqual([]);
  });

  it.each([
    ['for his side', 'The spokesman said the ministry had nothing to add.', 'had nothing'],
    ['of himself', 'The envoy said he would not comment on the raid.', 'would not comment'],
    ['of what nobody tells', 'The police said the cause was not known.', 'was not known'],
  ])('in what somebody says %s', (_, text, cue) => {
    expect(linesOf(text)).toHaveLength(1);
    expect(linesOf(text)[0]).not.toContain(`[${cue}]`);
  });

  it('in a word of an answer that is none as a whole', () => {
    expect(linesOf('AUNE: I cannot say who told us.')).toEqual(['AUNE [-] I cannot say who told us']);
  });

  it('is lost where an outlet tells of it', () => {
    expect(linesOf('Reuters said the bank had not responded to questions.')).toEqual(
      expect.arrayContaining(['the bank [had not responded] to questions']),
    );
  });
});
