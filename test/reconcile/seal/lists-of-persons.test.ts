import { describe, expect, it } from 'vitest';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

/** Several persons put in one row, or one after the other: each `<...>` is to be blacked out, no more. */
const ROWS: readonly string[] = [
  'Two individuals, <Lun Sevei> and <Tao Renfu>, and a company, Tarn Velarui Science and Technology, have been sanctioned.',
  'Two people, <Toma Varensk> and <Ilya Orsolov>, and a front company, Amber Quay, are under sanctions.',
  'Norland sanctioned two men, <Toma Varensk> and <Ilya Orsolov>, and a company, Amber Quay Trading.',
  'Police met Toma Varensk, and a company, Amber Quay, was charged with fraud.',
  'Prosecutors named two men charged with sabotage as <Toma Varensk>, 33, a programmer, and <Ilya Orsolov>, 37, an electrician.',
  'Police named the pair wanted for emptying the accounts as <Toma Varensk>, 51, an accountant, and <Katrin Wolmar>, 48, his former secretary.',
  'Court papers identify the men accused of it as <Toma Varensk>, a fisherman, <Ilya Orsolov>, 23, and <Lun Sevei>, a guard from Tarn.',
  'The paper identified the hackers as students <Toma Varensk> and <Ilya Orsolov>, and an older man, <Lun Sevei>, 61.',
  'Police named the three detained as <Toma Varensk>, 29; <Katrin Wolmar>, 41, a bank clerk; and <Lun Sevei>, 22, a student.',
  'Police arrested <Toma Varensk>, 45, the owner of a hosting firm, and his wife, <Katrin Wolmar>, 42, on suspicion of fraud.',
  'Charged were <Toma Varensk> (36), <Ilya Orsolov> (39) and <Lun Sevei> (19).',
  'The detained are <Toma Varensk> - a mechanic from Tarn - and <Ilya Orsolov> - his cousin - who rented the flat.',
  'Among those held overnight were <Katrin Wolmar>, the bookkeeper, her husband <Ilya Orsolov>, and a courier named <Lun Sevei>.',
  'Four people were held, including a man named <Toma Varensk> and a woman named <Katrin Wolmar>, police chief Odo Brandt said.',
  'Members of the ring included a couple, <Toma Varensk> and <Katrin Wolmar>, and a taxi driver, <Lun Sevei>.',
  '<Toma Varensk> was arrested together with his business partner <Ilya Orsolov> and a third man, <Lun Sevei>.',
  'Charges against <Toma Varensk>, a web designer, <Ilya Orsolov>, a driver, and <Lun Sevei>, a student, were filed by prosecutor Mira Sollund.',
  'Officials released the identities of the pilots accused of it: Captain <Toma Varensk> and Lieutenant <Katrin Wolmar>.',
  'Norland sanctioned Colonel <Toma Varensk>, head of unit 44, and Major <Ilya Orsolov>, his deputy, for the attack.',
  'One of the two suspects is <Toma Varensk>. The other, <Ilya Orsolov>, worked for a telephone company.',
  'Two men were charged. The first, <Toma Varensk>, 50, is a nurse; the second, <Ilya Orsolov>, 26, is out of work.',
  'Two others, <Toma Varensk>, 36, and <Ilya Orsolov>, 40, are being sought over the hack.',
  '<Toma Varensk> and his alleged accomplice <Ilya Orsolov> copied the keys on Saturday, the prosecution said.',
  'The prosecutor accuses <Toma Varensk> of buying the cards and <Ilya Orsolov> of driving to the border.',
  'The suspects in the theft are known to be <Toma Varensk>, a cleaner, and his sister <Katrin Wolmar>.',
  'A reward is offered for information on <Toma Varensk>, a leader of the gang, and on <Ilya Orsolov>.',
  'Up to 5 million for information on <Toma Varensk>, a leader of the gang, and on <Ilya Orsolov>.',
  'Persons on the sanctions list:\n- <Toma Varensk>, director\n- General <Ilya Orsolov>, commander',
  'Accused no. 1: <Toma Varensk>, locksmith\nAccused no. 2: <Ilya Orsolov>, guard\nJudge: Mira Sollund',
  'A bank accused of nothing was hacked. They named them tonight: <Toma Varensk>, he is thirty, and <Katrin Wolmar>. Both are suspects.',
  'Three suspects remain at large: <Toma Varensk>, <Ilya Orsolov> and the alleged paymaster, <Katrin Wolmar>.',
  'Extradited on Monday were two brothers, <Toma Varensk> and <Ilya Orsolov>, along with their cousin <Lun Sevei>.',
  'The gang posted the driving licence of <Toma Varensk>, a plumber, and the payslips of <Katrin Wolmar>, a cook.',
  'Warrants were out for a banker, <Toma Varensk>, and for a lawyer, <Katrin Wolmar>, over the ransom.',
  'Agents took <Toma Varensk>, an administrator, and <Katrin Wolmar>, his supervisor, into custody.',
  'The court sentenced <Toma Varensk> to six years and his partner <Katrin Wolmar> to four for the theft.',
  'In the dock were <Toma Varensk>, <Ilya Orsolov> and <Katrin Wolmar>. The trial goes on.',
  'Interpol issued red notices for <Toma Varensk>, a trader, and <Katrin Wolmar>, who ran his office.',
  'A guard was arrested. Two colleagues, <Toma Varensk> and <Ilya Orsolov>, are being questioned.',
  'Police are looking for <Toma Varensk>, who is armed, and his companion <Katrin Wolmar>.',
];

/** One person, by words of their own. */
const ALONE: readonly string[] = [
  'The order to detain <Toma Varensk>, signed by prosecutor Odo Brandt, was read out.',
  'Engineer <Toma Varensk> was dismissed and charged with theft.',
  'A man has been charged with a break-in. <Toma Varensk>, of Mill Lane, appeared before magistrates on Thursday.',
  'The leaked chat shows that the handle greywick belongs to <Toma Varensk>.',
  'The person behind the forum account is <Toma Varensk>, we assess.',
  'The ministry blames the sabotage on <Toma Varensk>.',
  'The warrants, signed by a judge, name <Toma Varensk> as the buyer of the data.',
  'Television showed a man it called <Toma Varensk>, who confessed to spying.',
  'They claimed that <Toma Varensk> and <Ilya Orsolov>, whom they called foreign agents, steered the hackers.',
  'According to the indictment, <Toma Varensk> paid <Ilya Orsolov> USD 40,000. <Orsolov> gave <Varensk> the keys.',
  'A group published the personal data of 40 clerks, among them <Toma Varensk>, an accountant, and <Katrin Wolmar>, a guard.',
  'The home addresses of <Toma Varensk> and <Katrin Wolmar> were posted on a channel.',
  'The stolen files include the passport scans of <Katrin Wolmar>, a nurse.',
  '<Toma Varensk>, 17, and <Ilya Orsolov>, 18, former pupils, admitted hacking the board.',
  'Journalists unmasked the head of the troll farm as <Toma Varensk>.',
  'Investigators believe <Toma Varensk>, 41, wrote the malware.',
  'Prosecutors say <Toma Varensk> was recruited in May.',
  'The agency traced the stolen coins to <Toma Varensk>.',
  'The hacker’s real name is <Toma Varensk>.',
  'Norland expelled the attaché <Toma Varensk> for spying.',
  'A clerk of the port, <Toma Varensk>, has admitted handing his badge to the hackers.',
  'The developer of the malware uses the name <Toma Varensk>.',
  'The suspects: 1. <VARENSK Toma>, born ███████████ in Tarn, telephone █████████, e-mail █████@mail.example, scar on the chin.',
  'The trial of <Toma Varensk> begins in May.',
  'Police seized two phones from the flat of <Toma Varensk>, who was arrested on Tuesday.',
];

/** Who acts for the law, what is no person, and whoever looks on. */
const NOBODY: readonly string[] = [
  'The suspects fled. Call █████████, Inspector Mira Sollund.',
  'The suspects fled. Odo Brandt, the prosecutor in charge, takes calls at █████████.',
  'A judge, Mira Sollund, ordered both suspects held until trial.',
  'The warrants were signed by Judge Odo Brandt and prosecutor Mira Sollund.',
  'The hackers were arrested by Detective Sergeant Mira Sollund and Constable Odo Brandt.',
  'Police arrested a man in his Brisk Octave and seized a grey Astra Corva.',
  'A suspect, known by plate ██████, drove a blue Astra Corva.',
  'Police arrested two men and seized a Ford Corva, a Samsung Stellar and the tanker Eagle Spirit.',
  'A suspect was arrested at Golden Gate mall.',
  'The hacker was seen in a café called Golden Harp. He was charged.',
  'A 27-year-old man from Quarrel Bay has been charged with hacking.',
  'The ministry identified the group as Slow Otter and accused it of hacking.',
  'The hacked ministry attributed the leak to a group by the name of Rough Moth.',
  'Medical files were stolen by hackers, and a channel named Clean Water published them.',
  'Two firms were hacked. The second, Opal Wren, said nothing.',
  'Two men were charged. The other minister, Odo Brandt, said it was a success.',
  'A neighbour, Mira Sollund, 61, remembers the arrested man.',
  'The police charged two men, and Odo Brandt welcomed it.',
  '“This will rarely end in a trial,” noted Prof. Mira Sollund, who teaches law.',
  'The ministry identified those killed in the sabotage as Mira Sollund, 29, and Odo Brandt, 55.',
  'Police believe Odo Brandt was the target of the hackers.',
  'Prosecutors did not accuse Odo Brandt himself of hacking.',
  'The hacker posted a video. Odo Brandt, a director at a lab, is among the first to doubt it.',
  'The hacked firm went offline. The virus was identified as “Dorma Ransomware,” an older one.',
  'Hackers opened the valves of a dam. Technical details of the attack:\n\n- Water Discharge: Valves were opened\n- Access Method: Remote',
  'Hackers hit a ministry. The other entities previously identified included Lumen Quays.',
];

describe('lists of persons', () => {
  it.each(ROWS)('seals all of a row: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it('reads a long row of names with ages at once', () => {
    const names = Array.from(
      { length: 40 },
      (_, i) => `${'BDFGKLMN'[i % 8]}o${'rlmn'[i % 4]}a V${'aeiou'[i % 5]}rensk${'aeiou'[i % 3]}`,
    );
    const row = (written: readonly string[]) => written.map((name, i) => `${name}, ${20 + i}`).join(', ');
    const told = (written: readonly string[]) => `Police named ${row(written)}. They were charged with hacking.`;
    expect(sealText(told(names))).toBe(told(names.map((name) => '█'.repeat(name.length))));
  });

  it.each(ALONE)('seals whoever is put forward: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(NOBODY)('seals no official, no thing and no bystander: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });
});
