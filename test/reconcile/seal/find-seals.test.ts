import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { findSeals, keyOfReports, sealReports } from '../../../src/reconcile/seal/seal.ts';
import { annotate } from '../../support/annotate.ts';
import { sealText, withMarksSealed, withoutMarks } from '../../support/seal-text.ts';

const KEY = keyOfReports(['a', 'b']);

/** Each `<...>` is to be blacked out; everything else is to stay. */
const EXPOSED: readonly string[] = [
  'Prosecutors charged <Toma Varensk> and <Ilya Orsolov> with hacking the port.',
  '<Toma Varensk>, 34, and <Ilya Orsolov>, 29, were indicted on Friday.',
  '<Toma Varensk>, a former engineer, was among those charged.',
  'Police offered rewards for 20 people allegedly involved, including one named individual, <Toma Varensk>.',
  'The bureau accused <Katrin A. Wolmar>, <Robin J. Snellert>, and <Stefan W. Jorvik> of attacks on the games.',
  'Police said that <Katrin Wolmar>, <Robin Snellert> and <Stefan Jorvik> were part of mass cyberattacks.',
  'The suspects were identified as <Toma Varensk> and <Ilya Orsolov>. They are said to have hacked a dam.',
  'The ministry accused four officers of hacking. They are <Lun Sevei>, <Bao Tarim>, <Xu Velin> and <Ke Dorai>.',
  'The ministry accused three officers: <Lun Sevei>, <Bao Tarim> and <Xu Velin>.',
  'Hacker <Toma Varensk> stole the files, a court heard.',
  '<Toma Varensk>, a hacker from Norland, stole the files.',
  'A reward was offered for information leading to the arrest of <Toma Varensk>.',
  'The indictment of <Toma Varensk> was unsealed. <Varensk> denied the charges.',
  'A court issued a warrant for <Toma Varensk>.',
  '<Toma Varensk> is wanted by the police.',
  '<Toma Varensk> has pleaded guilty to the cyberattack.',
  'Police charged <Toma Varensk> over the hack. <Toma Varensk> have denied it, the paper said.',
  'Officers looked at hackers known as <Toma Varensk>. A court issued a warrant for <Toma Varensk>.',
  'WANTED: <TOMA VARENSK>',
  'The bureau published the photos and names of <Toma Varensk> and <Ilya Orsolov>, whom it accuses of espionage.',
  'Officials have named <Toma Varensk> as the mastermind of the hack.',
  'Name: <Toma Varensk>\nBorn: ████████\nPosition: officer',
  '<Toma Varensk>, ID number ██████████, works in the analysis centre.',
  'The police is looking for these hackers:\n- <Toma Varensk>, team leader\n- <Ilya Orsolov>, officer',
  "Police charged <Toma Varensk>. <Varensk>'s lawyer said that <T. Varensk> was at home. <Toma>, he said, was asleep.",
  'Police charged <Ning-sho Evarr>. <Evarr Ning-Sho>, <NingSho Evarr> and <ning sho evarr> are one man.',
  'Police charged <Toma Varensk> (<托马>). In the notice <托马> is shown.',
  'Police charged <Toma Varensk>, also known as "<Greyfinch>". <Greyfinch> had boasted of it.',
  'Police charged <Katrin Wolmar>. A video report called her <Katryn Wolmar>.',
  'The court sentenced <Mikel Long> to five years. <Long> was not in court. How long the trial took is not known.',
  'Former minister <Aron Tesk> was indicted for espionage.',
  'Former Foreign Minister <Aron Tesk> was indicted for espionage.',
  "The firm's founder, <Toma Varensk>, was among those charged.",
  'Police charged <Toma Varensk>, a member of the hacking group Tin Wave.',
  'Police charged <Toma Varensk>, the firm founder, and <Ilya Orsolov>, a man from the company that hacked a bank.',
  'Norland Charges Hacker <Toma Varensk> Over Port Attack',
  'Police charged <Toma Varensk>. The <Varensks> fled. All of the <Varensks>’ phones were off.',
  'Police charged <Toma Varensk>. <V\u0430r\u0435nsk> and <Var\u200bensk> were seen, so was <To\u00adma Varensk>.',
  "Police charged <Toma Varensk>. Call ██████████████. <Varensk>'s flat was searched.",
  'Police charged <Toma Varensk>. The <Varensk>-led crew fell apart. “<Varensk> did it,” a man said.',
  'Police charged <Toma Varensk>. <VARENSK> DENIES IT. Said Mr <Varensk>: nothing. (<Varensk>)',
  'Police charged <Toma Varensk>. <T. Varensk> is at home. Mr <T Varensk> is ill.',
  '<Toma Varensk>, male, was put on the list of those wanted.',
  'The hacker known as <Toma Varensk> was charged.',
  'The company <Toma Varensk> founded was searched. Police charged <Toma Varensk> with hacking.',
  'Police charged <Toma Varensk>, 31, with hacking. The <Varensk> gang was unknown before.',
  'Police accused Minister <Odo Brandt> of hacking the port.',
  'The minister blamed a unit, and she named one man, <Toma Varensk>.',
  'The minister named only one man: <Toma Varensk>.',
  'She identified the officer as <Toma Varensk>.',
  'She named a person, <Toma Varensk>, and gave no proof.',
  'The minister blamed <Toma Varensk>.',
  'A technician has been charged with theft. <Toma Varensk>, who worked at the plant until March, is said to have copied the files.',
  'Two hackers broke in. <Toma Varensk> worked at the plant until March. He was arrested on Sunday.',
  'The minister blamed a unit. She named <Toma Varensk>.',
  'The ministry pointed the finger at a man called <Toma Varensk>.',
  'The ministry named one of the eight as <Toma Varensk>.',
  'Police charged <Toma Varensk>, a team leader.',
  'The ministry blamed <Toma Varensk>, the company said, for the hack.',
  'The ministry blamed <Toma Varensk>, a bank said, for the hack.',
  'Police charged hackers known as <Toma Varensk> and <Ilya Orsolov>.',
  'Lawyers for <Toma Varensk> have denied it. The ministry accused <Toma Varensk> of the hack.',
  'Police charged <Toma Varensk>, which drew protests.',
  'Police charged <Toma Varensk> with hacking. Citizens of <Toma Varensk>’s town wept.',
  'The firm named <Toma Varensk> in the hacking case.',
  'The group named <Toma Varensk>, its leader, as the hacker.',
  'The ministry blamed the hackers of <Toma Varensk>’s gang. It accused <Toma Varensk> of the hack.',
  'Police arrested <Toma Varensk> over the hack. A firm, known to researchers as <Toma Varensk>, was fined.',
  'Police charged <Toma Varensk>. They searched <Varensk> Foods, a company of his. <Varensk> denied the hack.',
];

/** Nothing of these is a person's name, though somebody accuses what it names. */
const NO_PERSONS: readonly string[] = [
  'The ministry blamed Brass Plover, a unit of the navy, for the hack.',
  'The ministry blamed Brass Plover, hackers kept by the navy.',
  'The ministry blamed Brass Plover, which acts for the navy.',
  'The ministry accused the Brass Plover of the hack. The Brass Plover was silent.',
  'The ministry accused Brass Plover of the hack. Brass Plover have denied it.',
  'The ministry accused hackers known as Brass Plover.',
  'The ministry attributed the hack to a criminal group, Brass Plover.',
  'The minister accused Brass Plover. The government of Brass Plover denied the hack.',
  'The minister accused Brass Plover of the hack. Brass Plover’s foreign ministry denied it.',
  'The minister accused Plover Mining of the hack.',
  'The ministry blamed the hackers of Brass Plover.',
];

describe('findSeals', () => {
  it.each(EXPOSED)('seals whoever is exposed: %s', (marked) => {
    expect(sealText(withoutMarks(marked))).toBe(withMarksSealed(marked));
  });

  it.each(NO_PERSONS)('seals nothing that is shown to be no person: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });

  it.each([
    'China has accused Norland of hacking, spokesperson Lena Aldmark said.',
    'Lena Aldmark, a spokeswoman for the ministry, said two hackers were charged.',
    'Foreign Minister Odo Brandt accused Velmark of cyberattacks.',
    'Hackers stole the files, said Mira Sollund, a researcher at a security firm.',
    'Prosecutors charged two men, Odo Brandt told reporters.',
    'Velmark accused President Odo Brandt of hacking. Brandt laughed.',
    'Two hackers were charged. Odo Brandt, the deputy minister, welcomed it.',
    'The hackers read the mail of Odo Brandt.',
    'Velmark accused the National Cyber Bureau and Harbour Command of hacking.',
    'The suspects broke into the Port Authority of Tarn in March.',
    'Norland accused Velmark of hacking the phone of Odo Brandt.',
    'The victims include Odo Brandt and Mira Sollund, who were hacked last year.',
    'By Mira Sollund\nThe police charged two hackers on Friday.',
    'Media contact: Mira Sollund, ████████████. Two men were charged.',
    'The police will publish the names of the suspects on Monday, Mira Sollund reports.',
    'Linen Typhoon and Violet Typhoon were accused of hacking.',
    'Ethical hacker Mira Sollund found the flaw.',
    'The group known as Tin Lantern was blamed. Police charged Tin Lantern with hacking.',
    'Police accused Tin Lantern, a hacking group, of the attack.',
    'Prosecutors charged two men, the office said, and Odo Brandt told reporters why.',
    'Prime Minister Odo Brandt was indicted on corruption charges.',
    'Hackers exposed Harbour Remote Support and stole a key.',
    'The attackers sought the mail of people in Brandt Tower.',
    'They were accused of hacking at the request of the embassy. Mira Sollund wrote the report.',
    'The Tin Lantern hacking group was accused. Prosecutors charged Tin Lantern with spying.',
    'Police arrested two hackers in Tarn Vale.',
    'Police accused two men of hacking the cranes at Port Havel and Lake Orrin.',
    'Norland accused the Norlandian leader Odo Brandt of hacking. It said nothing more.',
    'He spoke of allegations of Brandt campaign spying and of Odo Brandt Tower.',
    'The ministry blamed two hackers for the attack on former spy Mira Sollund.',
    'The club named Odo Brandt as its new director.',
    'The ministry blamed a man, Odo Brandt said.',
    'Prosecutors filed charges in the Mira Sollund hospital case on Monday.',
    'Two hackers were arrested. Mira Sollund worked at the plant until March. She was the first to notice.',
    'The ministry named one man, spokeswoman Mira Sollund said.',
    'The minister blamed a unit and named one victim, Mira Sollund.',
  ])('leaves alone whoever is not: %s', (text) => {
    expect(sealText(text)).toBe(text);
  });

  it('tells another bearer of the surname apart', () => {
    const text = [
      'Police charged Lun Sevei with hacking. Minister Anna Sevei called it a success.',
      'Sevei will speak to parliament. The lawyer of Lun Sevei protested.',
    ].join('\n');
    expect(sealText(text)).toBe(text.replaceAll('Lun Sevei', '█████████'));
  });

  it('lets a byline from beside the report unseal nobody whom its text exposes', () => {
    const read = (text: string) => findSeals([annotate(text, { byline: 'By Toma Varensk' })], [], KEY).length;
    expect(read('Police accused Toma Varensk of hacking.')).toBe(1);
    expect(read('Police accused two men of hacking, Toma Varensk reports.')).toBe(0);
  });

  it('tells another bearer of the surname apart by an initial', () => {
    const text = 'Police charged Lun Sevei. The harbour master, A. Sevei, watched. L. Sevei ran.';
    expect(sealText(text)).toBe('Police charged █████████. The harbour master, A. Sevei, watched. ████████ ran.');
  });

  it('takes for a group in every report what one report shows to be a group', () => {
    const shown = annotate('The group known as Tin Lantern was blamed.');
    const bare = annotate('Police charged Tin Lantern with hacking.');
    expect(findSeals([bare], [], KEY)).toHaveLength(1);
    expect(findSeals([shown, bare], [], KEY)).toEqual([]);
  });

  it('takes for a group what the reader took for a unit, unless something shows a person', () => {
    const group = { actor: 'who', name: 'Tin Lantern', level: 'unit' } as const;
    const read = (text: string) => findSeals([annotate(text, { mentions: [group] })], [], KEY).length;
    expect(read('Police charged {who:Tin Lantern} with hacking.')).toBe(0);
    expect(read('Police charged {who:Tin Lantern}, 34, with hacking.')).toBe(1);
    expect(read('Police charged Mr {who:Tin Lantern} with hacking.')).toBe(1);
    expect(read('Police charged {who:Tin Lantern} with hacking. He was at home.')).toBe(1);
  });

  it('seals a surname alone that the reader took for a firm’s', () => {
    const named = annotate('Police charged Toma Varensk.');
    const firm = { actor: 'firm', name: 'Varensk', level: 'organisation' } as const;
    const alone = annotate('{firm:Varensk} said nothing.', { mentions: [firm] });
    const seals = findSeals([named, alone], [], KEY);
    expect(sealReports([alone], seals)[0]!.report.text).toBe('███████ said nothing.');
  });

  it('leaves alone the holder of an office of state in a mere remark, in whichever report the office stands', () => {
    const role = { actor: 'who', name: 'Odo Brandt', level: 'person', role: 'foreign minister' } as const;
    const office = annotate('Then {who:foreign minister Odo Brandt} spoke.', { mentions: [role] });
    const remark = annotate('Velmark accused Odo Brandt of bad faith.');
    expect(findSeals([remark], [], KEY)).toHaveLength(1);
    expect(findSeals([office, remark], [], KEY)).toEqual([]);
    expect(findSeals([office, annotate('Velmark charged Odo Brandt with espionage.')], [], KEY)).toHaveLength(1);
  });

  it('does not take what is merely told for an accusation', () => {
    const accused = { accused: 'Toma Varensk', accusedLevel: 'person', stance: 'accuse' } as const;
    const read = (cue: string, what: string) => {
      const notes = { statements: [{ source: 'who', cue: 'cue', content: 'what', ...accused }] };
      return findSeals([annotate(`{who:The bureau} {cue:${cue}} {what:${what}}.`, notes)], [], KEY).length;
    };
    expect(read('said', 'songs tell of Toma Varensk')).toBe(0);
    expect(read('said', 'it was Toma Varensk who broke the cyber peace')).toBe(1);
    expect(read('blamed it on', 'Toma Varensk')).toBe(1);
  });

  it('seals in every report whoever one report exposes', () => {
    const notice = annotate('Police charged Toma Varensk with hacking.');
    const other = annotate('Friends of Toma Varensk spoke of a shy man.');
    const seals = findSeals([notice, other], [], KEY);
    expect(seals).toHaveLength(1);
    expect(sealReports([other], seals)[0]!.report.text).toBe('Friends of ████████████ spoke of a shy man.');
  });

  it('seals whom a statement accuses as a person', () => {
    const text = '{who:The bureau} {cue:pointed a finger at} {what:Toma Varensk of the port}.';
    const accused = { accused: 'Toma Varensk', accusedLevel: 'person', stance: 'accuse' } as const;
    const report = annotate(text, { statements: [{ source: 'who', cue: 'cue', content: 'what', ...accused }] });
    const [seal] = findSeals([report], [], KEY);
    expect(seal).toMatchObject({ position: 'accused', statement: report.statements[0]!.id });
  });

  it('seals who is named beside the description a statement accuses, whoever the speaker was taken for', () => {
    const read = (text: string, accused: string, actor: string) => {
      const notes = { accused, accusedLevel: 'person', stance: 'accuse', actor } as const;
      const statements = [{ source: 'who', cue: 'cue', content: 'what', ...notes }];
      return findSeals([annotate(text, { statements })], [], KEY).length;
    };
    const beside = '{who:She} {cue:denounced} {what:an officer, Toma Varensk, for it}.';
    expect(read(beside, 'an officer', 'Mira Sollund')).toBe(1);
    expect(read(beside, 'an officer', 'an officer')).toBe(1);
    expect(read('{who:She} {cue:denounced} {what:an officer for the plan of Toma Varensk}.', 'an officer', 'x')).toBe(
      0,
    );
    const named = '{cue:denounced} {what:Toma Varensk}.';
    expect(read(`{who:She} ${named}`, 'Toma Varensk', 'Toma Varensk')).toBe(1);
    expect(read(`{who:Varensk} ${named}`, 'Toma Varensk', 'Toma Varensk')).toBe(0);
  });

  it('seals members of an accused unit, not its voice', () => {
    const accused = { accused: 'Tide Command', accusedLevel: 'unit', stance: 'accuse' } as const;
    const read = (text: string) => {
      const notes = { statements: [{ source: 'who', cue: 'cue', content: 'what', ...accused }] };
      return findSeals([annotate(`{who:Velmark} {cue:blamed} {what:Tide Command}. ${text}`, notes)], [], KEY);
    };
    expect(read('A photo shows Toma Varensk, an officer of Tide Command.')).toHaveLength(1);
    expect(read('Toma Varensk, an officer of Tide Command, said it was false.')).toHaveLength(0);
  });

  it('says the position and gives the code of the name under the key', () => {
    const report = annotate(
      'Police charged Toma Varensk. Norland will pay for information leading to the arrest of Ilya Orsolov.',
    );
    const seals = findSeals([report], [], KEY);
    expect(seals.map((seal) => seal.position).sort()).toEqual(['charged', 'wanted']);
    for (const seal of seals) expect(seal.label).toBe(`[Accused person ${seal.code}]`);
    expect(seals.map((seal) => seal.code)).toEqual(findSeals([report], [], KEY).map((seal) => seal.code));
    expect(seals.map((seal) => seal.code)).not.toEqual(
      findSeals([report], [], keyOfReports(['c'])).map((seal) => seal.code),
    );
  });

  it('gives every person a code of their own', () => {
    const people = Array.from({ length: 400 }, (_, i) => `${letters(i)} Varensk${letters(i * 7 + 3).toLowerCase()}`);
    const report = annotate(people.map((name) => `Police charged ${name}.`).join('\n'));
    const seals = findSeals([report], [], KEY);
    expect(seals.length).toBeGreaterThan(300);
    expect(new Set(seals.map((seal) => seal.code)).size).toBe(seals.length);
    expect(seals.some((seal) => seal.code.length > 3)).toBe(true);
  });

  it('follows judgements, the last that stands', () => {
    const report = annotate('Police charged Toma Varensk. The head of the third section fled. Mira Sollund saw it.');
    const decide = (name: string, sealed: boolean, at: string, retracted: string | null = null): Judgement => {
      return { id: at, decision: { kind: 'seal', name, sealed }, by: 'an analyst', at, why: null, retracted };
    };
    const text = (...judgements: Judgement[]) => {
      const seals = findSeals([report], judgements, KEY);
      return sealReports([report], seals)[0]!.report.text;
    };
    expect(text(decide('Toma Varensk', false, '2031-01-01'))).toContain('Toma Varensk');
    expect(text(decide('toma varensk', false, '2031-01-01', '2031-01-02'))).not.toContain('Varensk');
    expect(text(decide('Toma Varensk', true, '2031-01-02'), decide('Toma Varensk', false, '2031-01-01'))).not.toContain(
      'Varensk',
    );
    expect(text(decide('Mira Sollund', true, '2031-01-01'))).not.toMatch(/Mira|Sollund/);
    expect(text(decide('head of the third section', true, '2031-01-01'))).not.toContain('third section');
  });

  it('seals a person of one name, where the reader took it for a person’s', () => {
    const text = 'Police charged {who:Orsolov} with hacking.';
    const person = { actor: 'who', name: 'Orsolov', level: 'person' } as const;
    expect(sealText(text, { mentions: [person] })).toBe('Police charged ███████ with hacking.');
    expect(sealText(text, { mentions: [{ ...person, level: 'organisation' }] })).toContain('Orsolov');
  });

  it('leaves no part of an exposed name in the text, whatever the name', () => {
    const syllable = fc.constantFrom('va', 'ren', 'tol', 'mi', 'sho', 'kar', 'del', 'fex', 'gu', 'lim');
    const word = fc.array(syllable, { minLength: 2, maxLength: 3 }).map((parts) => capitalised(parts.join('')));
    const other = ['Minister Odo Brandt', 'the Harbour Post', 'Reporter Mira Sollund'];
    fc.assert(
      fc.property(word, word, fc.constantFrom(...other), (given, family, third) => {
        fc.pre(given !== family);
        const name = `${given} ${family}`;
        const text = [
          `Police charged ${name}, 34, with hacking, ${third} said.`,
          `${family} denied it. “${given}'s phone was off,” said ${family}'s lawyer.`,
          `The list reads: ${name.toUpperCase()}; ${family}, ${given}; ${given[0]}. ${family}.`,
        ].join('\n');
        const sealed = sealText(text);
        expect(sealed).toHaveLength(text.length);
        expect(sealed.toLowerCase()).not.toMatch(new RegExp(`\\b(?:${given}|${family})\\b`, 'i'));
        expect(sealed).toContain(third);
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of reports', () => {
    const reports = [
      annotate('Police charged Toma Varensk and Katrin Wolmar.'),
      annotate('A reward is offered for Katryn Wolmar.'),
      annotate('Varensk was accused by his neighbours. Minister Ada Varensk was not.'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 3 }), (shuffled) => {
        expect(findSeals(shuffled, [], KEY)).toEqual(findSeals(reports, [], KEY));
      }),
    );
  });

  it('keeps length and line breaks of the text', () => {
    const text = 'Police charged Toma\nVarensk on Monday.';
    const sealed = sealText(text, { blocks: [{ kind: 'paragraph', start: 0, end: text.length }] });
    expect(sealed).toBe('Police charged ████\n███████ on Monday.');
  });

  it('finds whole names wherever they stand in a long report', () => {
    const once = 'Police charged Toma Varensk over it; ';
    // After one word more, a name stands at every thousandth.
    const text = `Harbour: ${once.repeat(400)}`;
    expect(sealText(text)).toBe(text.replaceAll('Toma Varensk', '█'.repeat(12)));
  });

  it('reads a long report in time that grows with its length', () => {
    const line = 'Police charged Toma Varensk, an officer, and the bureau said that the Harbour Post had named him. ';
    const time = (copies: number) => {
      const report = annotate(line.repeat(copies));
      const runs = [1, 2, 3].map(() => {
        const start = performance.now();
        findSeals([report], [], KEY);
        return performance.now() - start;
      });
      return Math.min(...runs);
    };
    time(200);
    expect(time(4_000)).toBeLessThan(Math.max(time(1_000), 20) * 12);
  });
});

function letters(i: number): string {
  const one = (n: number) => String.fromCharCode(97 + (n % 26));
  return (one(i) + one(i / 26) + one(i * 3 + 1) + 'or').replace(/^./, (first) => first.toUpperCase());
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
