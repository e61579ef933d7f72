import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention, type ActorMention, type MentionOf } from '../../../src/model/mention.ts';
import { slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

type Read = MentionOf<'actor'> & { words: string };

function actorsOf(text: string): Read[] {
  const report = plainReport(text);
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.map((actor) => ({ ...actor, words: slice(text, actor) }));
}

/** The actor whose words these are. */
function actor(text: string, words: string): Read {
  const actors = actorsOf(text);
  const found = actors.filter((read) => read.words === words).at(-1);
  if (!found) throw new Error(`${words} not among: ${actors.map((read) => read.words).join(' | ')}`);
  return found;
}

/** The words that an actor's antecedent covers. */
function antecedent(text: string, words: string): string | null {
  const { refersTo } = actor(text, words).value;
  return actorsOf(text).find(({ id }) => id === refersTo)?.words ?? null;
}

describe('a surname that is like another word', () => {
  it.each([
    ['Madden also claims that it was hit.', 'editor Michael Madden'],
    ['Madden said it was hit.', 'editor Michael Madden'],
  ])('is the person where it says something: %s', (sentence, full) => {
    expect(antecedent(`The editor Michael Madden left. ${sentence}`, 'Madden')).toContain(full);
  });

  it('is nobody where it does not', () => {
    const words = actorsOf('The editor Michael Madden left. Madden with rage, the crowd left.').map((one) => one.words);
    expect(words).not.toContain('Madden');
  });
});

it('a paper of a single word keeps the marks of its letters', () => {
  expect(actorsOf('The Port Liberation Army denied it.').map(({ value }) => value.country)).not.toContain('FR');
});

describe('the words of an actor', () => {
  it.each<[string, string, Partial<ActorMention>]>([
    ["Orland's interior ministry accused Vess of hacking.", "Orland's interior ministry", { level: 'organisation' }],
    ['Beijing denied it.', 'Beijing', { level: 'state', country: 'CN', form: 'name' }],
    ['Chişinău denied it.', 'Chişinău', { level: 'state', country: 'MD', form: 'name' }],
    ['Chis\u0327ina\u0306u denied it.', 'Chis\u0327ina\u0306u', { level: 'state', country: 'MD' }],
    ['Bogotá denied it.', 'Bogotá', { level: 'state', country: 'CO' }],
    ['Lome denied it.', 'Lome', { level: 'state', country: 'TG' }],
    ['The United States denied it.', 'The United States', { name: 'United States', level: 'state', country: 'US' }],
    ['It was the Kremlin that denied it.', 'the Kremlin', { name: 'Kremlin', level: 'state', country: 'RU' }],
    [
      'Norwegian authorities denied it.',
      'Norwegian authorities',
      { level: 'state', country: 'NO', form: 'description' },
    ],
    ['Then the Norwegian government denied it.', 'the Norwegian government', { level: 'state', country: 'NO' }],
    ["Then Norway's government denied it.", "Norway's government", { level: 'state', country: 'NO' }],
    ['The port, which Beijing claims was hit, is open.', 'Beijing', { level: 'state', country: 'CN' }],
    ['Senior Norwegian officials denied it.', 'Senior Norwegian officials', { level: 'state', country: 'NO' }],
    [
      "Japan's foreign ministry denied it.",
      "Japan's foreign ministry",
      { name: "Japan's foreign ministry", level: 'organisation', country: 'JP' },
    ],
    [
      "China's Ministry of State Security denied it.",
      "China's Ministry of State Security",
      { name: 'Ministry of State Security', level: 'organisation', country: 'CN' },
    ],
    ['Later the CIA denied it.', 'the CIA', { name: 'CIA', level: 'organisation', country: 'US' }],
    ['Later the F.B.I. denied it.', 'the F.B.I.', { level: 'organisation', country: 'US' }],
    [
      'The public security bureau in Harbin denied it.',
      'The public security bureau in Harbin',
      { name: 'public security bureau in Harbin', country: 'CN', level: 'organisation' },
    ],
    [
      "The ministry's Signals, Radar and Electronic Warfare Command denied it.",
      "The ministry's Signals, Radar and Electronic Warfare Command",
      { name: 'Signals, Radar and Electronic Warfare Command', level: 'unit', partOf: 'ministry' },
    ],
    [
      'They blamed the Finnish Ministry of Harbours’ Northern Fleet Command.',
      'the Finnish Ministry of Harbours’ Northern Fleet Command',
      { name: 'Northern Fleet Command', level: 'unit', country: 'FI', partOf: 'Ministry of Harbours' },
    ],
    [
      'They blamed the Russian General Staff.',
      'the Russian General Staff',
      { name: 'General Staff', level: 'organisation', country: 'RU' },
    ],
    ['It was traced to Unit 4417 of the army.', 'Unit 4417', { name: 'Unit 4417', level: 'unit', form: 'name' }],
    ['They linked it to the 54th Centre.', 'the 54th Centre', { name: '54th Centre', form: 'name' }],
    ['They blamed the 16th Centre of the FSB.', 'the 16th Centre of the FSB', { country: 'RU' }],
    ['It was Unit 4417 of the Chinese army.', 'Unit 4417', { name: 'Unit 4417' }],
    ["It was Unit 4417 of Russia's army.", 'Unit 4417', { name: 'Unit 4417' }],
    ['General Lund and the General Staff met.', 'General Lund', { name: 'Lund', level: 'person' }],
    ['Volt Typhoon was blamed.', 'Volt Typhoon', { level: 'unit', form: 'name' }],
    ['They blamed APT31 for it.', 'APT31', { level: 'unit', form: 'name' }],
    ['Reuters reported it.', 'Reuters', { level: 'organisation', form: 'name' }],
    [
      'The cybersecurity firm Norvex Labs denied it.',
      'The cybersecurity firm Norvex Labs',
      { name: 'Norvex Labs', level: 'organisation' },
    ],
    ['It billed a private firm called Z-Moon for it.', 'Z-Moon', { level: 'organisation', form: 'name' }],
    ['Hackers entered the network of Velmark Rail.', 'Velmark Rail', { level: 'organisation', form: 'name' }],
    [
      'They blamed a Swedish telecoms company.',
      'a Swedish telecoms company',
      { level: 'organisation', country: 'SE', form: 'description' },
    ],
    [
      'They named more than 20 Swedish military personnel.',
      'more than 20 Swedish military personnel',
      { level: 'person', country: 'SE', form: 'description' },
    ],
    [
      'They named four members of the Northern Command.',
      'four members',
      { level: 'person', partOf: 'Northern Command' },
    ],
    ['They blamed Swedish hackers for it.', 'Swedish hackers', { level: 'unit', country: 'SE' }],
    ['They blamed the group known as Tin Lantern.', 'Tin Lantern', { level: 'unit', form: 'name' }],
    ['Hackers calling themselves Tin Lantern did it.', 'Tin Lantern', { level: 'unit', form: 'name' }],
    ['The group behind the raid, known as Tin Lantern, left.', 'Tin Lantern', { level: 'unit', form: 'name' }],
    ['Tin Lantern, a group Norway has tied to its neighbour, left.', 'Tin Lantern', { level: 'unit' }],
    ['Orla Venn, a group leader, left.', 'Orla Venn', { level: 'person' }],
    [
      'The gang behind the raid, which analysts call Tin Lantern, left.',
      'Tin Lantern',
      { level: 'unit', form: 'name' },
    ],
    ['Tin Lantern, also known as Silver Moth, is a gang.', 'Silver Moth', { level: 'unit', form: 'name' }],
    ['The Tin Lantern operators denied it. Tin Lantern was quiet.', 'Tin Lantern', { level: 'unit' }],
    [
      'Orla Venn and Tin Moth denied it. It says Tin Moth and Tin Lantern are one group.',
      'Tin Moth',
      { level: 'unit' },
    ],
    ['They blamed Violet Panda for it.', 'Violet Panda', { level: 'unit' }],
    ['Port work by Havel Terminals goes on.', 'Havel Terminals', { level: 'organisation' }],
    ['Two former employees of Twitter denied it.', 'Twitter', { level: 'organisation' }],
    ['He told WaPo so.', 'WaPo', { level: 'organisation' }],
    [
      'The United States Treasury Department denied it.',
      'The United States Treasury Department',
      { name: 'Treasury Department', country: 'US', level: 'organisation' },
    ],
    [
      'The National Security Agency of the United States denied it.',
      'The National Security Agency of the United States',
      { name: 'National Security Agency of the United States', country: 'US' },
    ],
    [
      "Sweden's mission to the United Nations denied it.",
      "Sweden's mission to the United Nations",
      { level: 'organisation', country: 'SE', form: 'description' },
    ],
    ['Three pro-Swedish rebels denied it.', 'Three pro-Swedish rebels', { level: 'unit', country: null }],
  ])('%s', (text, words, value) => {
    expect(actor(text, words).value).toMatchObject(value);
  });
});

describe('persons', () => {
  it.each<[string, string, Partial<ActorMention>]>([
    [
      'Defence Minister Orla Venn denied it.',
      'Defence Minister Orla Venn',
      { name: 'Orla Venn', role: 'Defence Minister' },
    ],
    ['Mr. Venn denied it.', 'Mr. Venn', { name: 'Venn' }],
    [
      'Swedish Foreign Ministry spokesperson Orla Venn denied it.',
      'Swedish Foreign Ministry spokesperson Orla Venn',
      {
        name: 'Orla Venn',
        role: 'spokesperson',
        country: 'SE',
        speaksFor: 'Foreign Ministry',
        partOf: 'Foreign Ministry',
      },
    ],
    [
      'On Monday ministry spokesman Orm Venn denied it.',
      'ministry spokesman Orm Venn',
      { name: 'Orm Venn', speaksFor: 'ministry' },
    ],
    ['Secretary of State Orla Venn denied it.', 'Secretary of State Orla Venn', { name: 'Orla Venn' }],
    [
      'A spokesman for the harbour ministry denied it.',
      'A spokesman for the harbour ministry',
      { form: 'description', role: 'spokesman', speaksFor: 'harbour ministry' },
    ],
    ['It wants two people, including Ren Tovall, and gave photos.', 'Ren Tovall', { form: 'name' }],
    ['It wants 20 people, including one named individual, Ren Tovall.', 'Ren Tovall', { form: 'name', role: null }],
    ['They charged the hacker known as Ren Tovall.', 'Ren Tovall', { form: 'name' }],
    ['Officials have named Ren Tovall as the mastermind.', 'Ren Tovall', { form: 'name' }],
    ['The firm Ren Tovall founded denied it.', 'Ren Tovall', { form: 'name' }],
    ['The hacking group blamed Ren Tovall, a member of the gang.', 'Ren Tovall', { form: 'name' }],
    ["The firm's founder, Ren Tovall, was charged.", 'Ren Tovall', { role: 'founder', partOf: 'firm' }],
    ['Ren Tovall, a researcher at the firm, denied it.', 'Ren Tovall', { role: 'researcher' }],
  ])('%s', (text, words, value) => {
    expect(actor(text, words).value).toMatchObject({ level: 'person', ...value });
  });

  it('come again by a part of the name, tied to the whole', () => {
    const text = 'Analyst Ren Tovall said so. Tovall added more. But Mr Tovall went.';
    expect(actor(text, 'Tovall').value).toMatchObject({ name: 'Tovall', level: 'person', form: 'name' });
    expect(antecedent(text, 'Tovall')).toBe('Analyst Ren Tovall');
    expect(antecedent(text, 'Mr Tovall')).toBe('Analyst Ren Tovall');
  });
});

describe('anonymous sources', () => {
  it.each([
    ['A senior security official told Reuters so.', 'A senior security official'],
    ['Two people familiar with the matter said so.', 'Two people familiar with the matter'],
    ['An official who spoke on condition of anonymity said so.', 'An official'],
    ['Security experts said so.', 'Security experts'],
    ['A source said so.', 'A source'],
    ['A manager of the port, who declined to be named, said so.', 'A manager of the port'],
  ])('%s', (text, words) => {
    expect(actor(text, words).value).toMatchObject({ form: 'anonymous', level: 'person', refersTo: null });
  });

  it('are never taken to be an official named elsewhere', () => {
    const text = 'Swedish official Orla Venn spoke. A Swedish official denied it. The official left.';
    expect(actor(text, 'A Swedish official').value).toMatchObject({ form: 'anonymous', refersTo: null });
    expect(actor(text, 'The official').value).toMatchObject({ form: 'anonymous', name: 'Swedish official' });
  });
});

describe('acronyms', () => {
  it.each([
    [
      'The Northern Harbour Command (NOHACOM) denied it. Later NOHACOM spoke.',
      'NOHACOM',
      'The Northern Harbour Command',
    ],
    ['They blamed the Northern Harbour Command, or NOHACOM, for it.', 'NOHACOM', 'the Northern Harbour Command'],
    [
      "Norland's Ministry of Harbour Safety (MHS) spoke. The MHS denied it.",
      'The MHS',
      "Norland's Ministry of Harbour Safety",
    ],
  ])('%s', (text, words, full) => {
    expect(antecedent(text, words)).toBe(full);
  });

  it('mean what the report says, whatever a codebook knows under them', () => {
    const text = "Sweden's Centre for Island Affairs (CIA) spoke. The CIA denied it.";
    expect(actor(text, 'The CIA').value).toMatchObject({ country: 'SE' });
  });
});

describe('what refers back', () => {
  it.each([
    ['Japan blamed Sweden. Officials gave no details.', 'Officials'],
    ['Japan blamed Sweden. Experts gave no details.', 'Experts'],
  ])('%s: nobody in particular refers to nobody', (text, words) => {
    expect(actor(text, words).value).toMatchObject({ form: 'anonymous', refersTo: null, country: null });
  });

  it('is never what there is none of', () => {
    const text = 'Sweden said it had no such unit. A group hacked the port. It left no trace.';
    expect(actorsOf(text).map(({ words }) => words)).not.toContain('no such unit');
  });

  it.each([
    ['Although Norway had not named the port, it said that more would close.', 'it', 'Norway'],
    ['Norway, by contrast, has slowed its inquiry. In April, it fined two ports.', 'it', 'Norway'],
    ['Minister Orla Venn met Sweden. She denied it.', 'She', 'Minister Orla Venn'],
    ['Swedish hackers stole files. They were never caught.', 'They', 'Swedish hackers'],
    ["Japan's foreign ministry protested. The ministry gave no details.", 'The ministry', "Japan's foreign ministry"],
    [
      "Japan's foreign ministry protested to Sweden's defence ministry. The foreign ministry gave no details.",
      'The foreign ministry',
      "Japan's foreign ministry",
    ],
    ['It wants 12 people. The suspects deny it.', 'The suspects', '12 people'],
    ['Swedish officers offer rewards for 12 people they accuse of spying.', 'they', 'Swedish officers'],
    ['A firm called Z-Moon was hit. The NKSX named nobody. The company denied it.', 'The company', 'Z-Moon'],
    ['A private firm called Z-Moon hacked them. The company denied it.', 'The company', 'Z-Moon'],
    ['Japan blamed Sweden. Authorities gave no details.', 'Authorities', 'Sweden'],
    ['Japan accused Sweden of spying. It denies the charge.', 'It', 'Sweden'],
    ['Japan named Salt Heron, a group which it says is run by Sweden.', 'it', 'Japan'],
    ['Norway blamed the breach on Finland. It denied any part in it.', 'It', 'Finland'],
    ['Sweden was accused of spying by Japan. It denies the charge.', 'It', 'Sweden'],
    ['"China is wrong," Orla Venn said. "It lies," she added.', 'she', 'Orla Venn'],
    [
      'Swedish hackers did it, two people familiar with the inquiry said. The people gave no details.',
      'The people',
      'two people familiar with the inquiry',
    ],
    ['Tin Lantern, a group it has tracked since 2019, did it. The group left no trace.', 'The group', 'Tin Lantern'],
    ['A group known as Tin Lantern did it. The group left no trace.', 'The group', 'Tin Lantern'],
    [
      'Tin Lantern, a hacking group, did it. Norway told lawmakers the same group had hit its ports.',
      'the same group',
      'Tin Lantern',
    ],
  ])('%s', (text, words, full) => {
    expect(antecedent(text, words)).toBe(full);
    expect(actor(text, words).basis).toBe('inferred');
  });

  it.each([
    ['It is difficult to say.', 'It'],
    ['It was clear that more would come.', 'It'],
  ])('stands for nobody: %s', (text, words) => {
    expect(actorsOf(text).map((read) => read.words)).not.toContain(words);
  });

  it('keeps its own words where nothing fits', () => {
    expect(actor('The ministry denied it.', 'The ministry').value).toMatchObject({ name: 'ministry', refersTo: null });
  });
});

describe('a body that somebody is said to call by a name in quotation marks', () => {
  it('is an actor by that name', () => {
    const text = 'The suspects are part of what Northmark calls a “signal, relay and digital army.”';
    expect(actor(text, 'signal, relay and digital army').value).toMatchObject({ form: 'name', level: 'unit' });
  });

  it.each([
    'The suspects are part of what Northmark calls a “secret army.”',
    'The headline read “signal, relay and digital army” all week.',
    'He called them “cowards and traitors to the army” again.',
  ])('is none where the words are a label, or nobody calls it so: %s', (text) => {
    expect(actorsOf(text).filter((read) => /army$/.test(read.words) && read.value.form === 'name')).toEqual([]);
  });
});

describe('no actor', () => {
  it.each([
    ['They found it in China.', 'China'],
    ['They live in Sweden, Norway and Finland.', 'Finland'],
    ['It cost 20 U.S. dollars.', 'U.S.'],
    ['The officials worked in the Paris office.', 'Paris'],
    ['It used VPNs and DDoS tools.', 'VPNs'],
    ['They crossed the Velmark Strait.', 'Velmark Strait'],
    ['The cranes of Port Havel stood still.', 'Port Havel'],
    ['The rescue mission was over.', 'The rescue mission'],
    ['It sank the Norland-flagged tanker Stella Marin. Stella Marin was old.', 'Stella Marin'],
    ['It used a backdoor called Grey Lark. Then Grey Lark spread.', 'Grey Lark'],
    ['The Secretary of Defense was away.', 'Defense'],
  ])('%s', (text, words) => {
    expect(actorsOf(text).map((read) => read.words)).not.toContain(words);
  });
});

describe('a part of a name that has a ministry of its own', () => {
  it('is no first name', () => {
    const text =
      "Velmark Tovall was charged in Sarrow. Velmark denied it, and Velmark's defence ministry said nothing.";
    expect(actorsOf(text).filter(({ words, value }) => words === 'Velmark' && value.refersTo !== null)).toEqual([]);
  });
});

it('ties whom words are according to, and takes no kind of hash for somebody', () => {
  expect(antecedent('Ren Tovall, an analyst, spoke. According to him, the locks are shut.', 'him')).toContain(
    'Ren Tovall',
  );
  expect(actorsOf('Indicators\nSHA256 was given.').map(({ words }) => words)).not.toContain('SHA256');
});
