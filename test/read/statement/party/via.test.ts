import { describe, expect, it } from 'vitest';
import { statementsOf, statementWith } from '../read-lines.ts';

describe('via', () => {
  it.each([
    ['An official told Reuters the claims were false.', 'the claims', ['Reuters']],
    ['The minister told lawmakers the claims were false.', 'the claims', []],
    ['An aide told the Harbour Gazette the claims were false.', 'the claims', ['Harbour Gazette']],
    ['Reuters reported that officials denied the claims.', 'the claims', ['Reuters']],
    ['The minister denied the claims, Reuters reported.', 'the claims', ['Reuters']],
    ['The minister denied the claims, according to Reuters.', 'the claims', ['Reuters']],
    ['In an interview with CNN, the minister denied the claims.', 'the claims', ['CNN']],
    ['The envoy was quoted by Reuters as saying the claims were false.', 'the claims', ['Reuters']],
    ['The minister spoke of the claims at a hotel near the Reuters building, aides said.', 'The minister', []],
    ['The minister denied the claims. Reuters reported on the weather.', 'the claims', []],
    ['Reuters said the claims were false.', 'the claims', []],
    [
      'The statement, carried by Norland’s official KCNA agency, said the claims were false.',
      'the claims',
      ['Korean Central News Agency'],
    ],
    ['The envoy denied the claims, state media reported.', 'the claims', ['state media']],
    ['The envoy denied the claims, reported local press.', 'the claims', ['local press']],
    ['The envoy denied the claims, the official IRNA news agency reported.', 'the claims', ['IRNA']],
    ['The envoy denied the claims, according to a report by Reuters.', 'the claims', ['Reuters']],
    ['The envoy denied the claims, according to a report by the ministry.', 'the claims', []],
    ['The envoy, appearing on Fox News, denied the claims.', 'the claims', ['Fox News']],
    ['The envoy confirmed to Reuters that the claims were false.', 'that the claims', ['Reuters']],
    ['The envoy confirmed to lawmakers that the claims were false.', 'that the claims', []],
    ['On CNN, the envoy denied the claims.', 'the claims', ['CNN']],
    ['When asked by Reuters, the envoy denied the claims.', 'the claims', ['Reuters']],
    ['In reply to questions from AFP, the envoy denied the claims.', 'the claims', ['Agence France-Presse']],
    ['After thefts from AFP, the envoy denied the claims.', 'the claims', []],
    ['In an article published by the People’s Daily, the envoy denied the claims.', 'the claims', ["People's Daily"]],
    ['The Harbour Gazette was told by the embassy that the claims were false.', 'that the claims', ['Harbour Gazette']],
    ['Ada Lund cited the engineers as saying the claims were false.', 'the claims', ['Ada Lund']],
    [
      'The broadcaster Pale Harbour in Tarn quoted Ada Lund as saying the claims were false.',
      'the claims',
      ['Pale Harbour'],
    ],
    ['Reuters quoted Ada Lund as saying the claims were false.', 'the claims', ['Reuters']],
    ['The claims were false, Reuters quoted Ada Lund as saying.', 'The claims', ['Reuters']],
    ['Lund told state television that the claims were false.', 'that the claims', ['state television']],
    ['Lund told breakfast television that the claims were false.', 'that the claims', ['breakfast television']],
    ['Question (Orbit Radio): The embassy said the claims were false.', 'the claims', ['Orbit Radio']],
    ['The embassy (Orbit Street): It said the claims were false.', 'the claims', []],
    ['In a message provided to Reuters, the envoy denied the claims.', 'the claims', ['Reuters']],
    ['Aides approached by Reuters denied the claims.', 'the claims', ['Reuters']],
    ['Reached by Reuters, the envoy denied the claims.', 'the claims', ['Reuters']],
    ['“The port was closed,” said an insider quoted in Pellicle magazine.', 'The port', ['Pellicle']],
    ['“The port was closed,” the envoy said, as TPN reported.', 'The port', ['TPN']],
    ['“The port was closed,” the envoy said, as Lund reported.', 'The port', []],
    ['Pellicle reports: The envoy denied the claims.', 'the claims', ['Pellicle']],
    ['The ministry reports: The envoy denied the claims.', 'the claims', []],
    ['As noted by Reuters, the envoy denied the claims.', 'the claims', ['Reuters']],
    ['The envoy described the raid to Reuters and denied the claims.', 'the claims', ['Reuters']],
    ['The envoy walked to Reuters and denied the claims.', 'the claims', []],
    [
      'The envoy told Reuters and the Harbour Gazette the claims were false.',
      'the claims',
      ['Reuters', 'Harbour Gazette'],
    ],
    ['The envoy told Reuters, and lawmakers said the claims were false.', 'the claims', []],
    ['The envoy confirmed to both Reuters and CNN that the claims were false.', 'that the claims', ['Reuters', 'CNN']],
    ['The envoy told msnbc that the claims were false.', 'that the claims', ['MSNBC']],
    ['The envoy told msnbx that the claims were false.', 'that the claims', []],
    ['In a video sent to Reuters, the envoy denied the claims.', 'the claims', ['Reuters']],
    ['“The claims were false,” the envoy said in the video by local television station KQLT.', 'The claims', ['KQLT']],
    ['The envoy confirmed the claims to Reuters and left.', 'the claims', ['Reuters']],
    ['The envoy confirmed having spoken of the claims to Reuters.', 'having spoken', []],
    ['A report (via Reuters) says that the envoy denied the claims.', 'the claims', ['Reuters']],
    ['Per the QLAS-TV story, police denied the claims.', 'the claims', ['QLAS-TV']],
    ['The Harbour Gazette’s source said the claims were false.', 'the claims', ['Harbour Gazette']],
    ['The Harbour Gazette sources said the claims were false.', 'the claims', ['Harbour Gazette']],
    ['The Harbour Gazette’s lawyer said the claims were false.', 'the claims', []],
    ['The envoy told the French website iBrin.Fr that the claims were false.', 'that the claims', ['iBrin.Fr']],
    ['The claims were false, the Sunday Times quoted an aide as saying.', 'The claims', ['Sunday Times']],
    ['The claims were false, Reuters quoted officials.', 'The claims', ['Reuters']],
    ['Reuters spoke with engineers who said the claims were false.', 'the claims', ['Reuters']],
    ['Reuters spoke with engineers, and the envoy denied the claims.', 'the claims', []],
    ['According to Time, the envoy denied the claims.', 'the claims', ['Time']],
    ['At the time, the envoy denied the claims.', 'the claims', []],
    ['The Globe and Mail newspaper reported that officials denied the claims.', 'the claims', ['The Globe and Mail']],
  ])('%s', (text, content, via) => {
    expect(statementWith(text, content).via).toEqual(via);
  });

  it('knows an outlet by its short name once the full one was seen', () => {
    const text = 'The Harbour Gazette asked around. An aide told the Gazette that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual(['Harbour Gazette']);
  });

  it.each([
    ['An aide told Pale Harbour, a private radio station, that the port was closed.', ['Pale Harbour']],
    ['An aide told the broadcaster Pale Harbour that the port was closed.', ['Pale Harbour']],
    ['An aide told Channel 9 that the port was closed.', ['Channel 9']],
    ['An aide told the radio station 103 FM that the port was closed.', ['103 FM']],
    ['An aide told the site Pale Harbour that the port was closed.', ['Pale Harbour']],
    ['An aide told the station Pale Harbour that the port was closed.', ['Pale Harbour']],
    ['An aide told the Staviese daily Anvil that the port was closed.', ['Anvil']],
    ['An aide told the trade magazine Reactor Week that the port was closed.', ['Reactor Week']],
    ['An aide told the mining website Orebody that the port was closed.', ['Orebody']],
    ['An aide told the shipping podcast Bill of Lading that the port was closed.', ['Bill of Lading']],
    ['An aide told the newspaper Anchor & Crown that the port was closed.', ['Anchor & Crown']],
    ['In a reply to the newspaper Vante Sera, an aide said that the port was closed.', ['Vante Sera']],
    ['An aide told our colleague at the Stave Post that the port was closed.', ['Stave Post']],
    ['An aide told a reporter from Pellicle that the port was closed.', ['Pellicle']],
    ['An aide told a clerk from Pellicle that the port was closed.', []],
    ['An aide said that the port was closed, state media ORTB reported on Monday.', ['ORTB']],
    ['An aide said that the port was closed, harbour police ORTB reported on Monday.', []],
    ['An aide told the mining company Orebody that the port was closed.', []],
    ['An aide told the Stave Mercury that the port was closed.', ['Stave Mercury']],
    ['An aide told the Evening Lantern that the port was closed.', ['Evening Lantern']],
    ['In an interview with Tidepost, an aide said that the port was closed.', ['Tidepost']],
    [
      'An aide told Tidepost that the port was closed. Tidepost could not independently verify this. The envoy left Tidepost’s questions open.',
      ['Tidepost'],
    ],
    [
      'An aide told Tidepost that the port was closed, in a letter seen by Tidepost. Tidepost can’t independently verify this.',
      ['Tidepost'],
    ],
    ['An aide told Redstone that the port was closed. Redstone could not independently verify this.', []],
    [
      'An aide told the Port Ministry that the port was closed, in a letter seen by the Port Ministry. The Port Ministry has not been able to independently confirm this.',
      [],
    ],
    ['In an interview with the Stave Police, an aide said that the port was closed.', []],
    ['An aide told Redstone that the port was closed. Redstone could not verify this.', []],
    ['An aide told Redstone that the port was closed. Redstone had cleaned its servers.', []],
    ['An aide told the agency Thursday that the port was closed.', []],
    ['An aide told the Stave Ministry that the port was closed.', []],
    ['An aide spoke of the site Pale Harbour and said that the port was closed.', []],
    ['An aide blamed Iron Mercury and said that the port was closed.', []],
    ['An aide told Pale Harbour, a fishing village, that the port was closed.', []],
    ['An aide told Pale Harbour, a magazine editor, that the port was closed.', []],
  ])('knows an outlet that the report presents as one: %s', (text, via) => {
    expect(statementWith(text, 'that the port').via).toEqual(via);
  });

  it.each([
    ['An aide told Norland’s Army Radio that the port was closed.', ['Army Radio']],
    ['An aide told Fortune magazine that the port was closed.', ['Fortune magazine']],
    ['An aide told the Fortune 500 company Orebody that the port was closed.', []],
    ['An aide told Radio Svoboda that the port was closed.', ['Radio Free Europe']],
    ['An aide told the Navy Times that the port was closed.', ['Navy Times']],
  ])('knows an outlet by what it is called: %s', (text, via) => {
    expect(statementWith(text, 'that the port').via).toEqual(via);
  });

  it('takes no outlet for a fortune', () => {
    expect(statementsOf('A Fortune 500 company said that the port was closed.')[0]!.actor).not.toBe('Fortune');
  });

  it.each([
    ['The Saltwick Free Press asked around. The SFP reports: ', ['Saltwick Free Press']],
    ['The Saltwick Free Press asked around. The SFP reports:\n\n', ['Saltwick Free Press']],
    ['The Saltwick Free Press asked around. The SFP reports.\n\n', []],
    ['The Saltwick Port Force asked around. The SPF said:\n\n', []],
  ])('knows a paper by its initials, and its words behind a colon: %s', (before, via) => {
    expect(statementWith(`${before}An aide said that the port was closed.`, 'that the port').via).toEqual(via);
  });

  it.each([
    ['Reuters spoke with Ada Lund in May. “The port was closed,” Lund said.', ['Reuters']],
    ['Reuters spoke with Ada Lund in May. “The port was closed,” she said.', ['Reuters']],
    ['In May, Ada Lund recorded a video interview with CNN about the raid. “The port was closed,” she said.', ['CNN']],
    ['Ada Lund described the raid to CNN. “The port was closed,” she said.', ['CNN']],
    ['Reuters spoke with an engineer in May. “The port was closed,” she said.', ['Reuters']],
    ['Reuters spoke with Ada Lund in May. “The port was closed,” Cole said.', []],
    ['Reuters spoke with Ada Lund. Minister Ivo Dane was angry. He said The port was closed.', []],
    ['Reuters spoke with engineers. Minister Ivo Dane was angry. He said The port was closed.', []],
    ['Reuters spoke of Ada Lund in May. “The port was closed,” Lund said.', []],
    ['Ada Lund worked at CNN. “The port was closed,” she said.', []],
    [`Reuters spoke with Ada Lund. ${'The wind blew. '.repeat(30)}“The port was closed,” Lund said.`, []],
  ])('goes on after an interview that a sentence tells of: %s', (text, via) => {
    expect(statementWith(text, 'The port').via).toEqual(via);
  });

  it('knows the same newspaper again', () => {
    const text = 'The Harbour Gazette asked around. An aide told the same newspaper that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual(['Harbour Gazette']);
  });

  it.each([
    ['An aide told Bloomborg that the port was closed.', ['Bloomberg']],
    ['An aide told Bluumberg that the port was closed.', ['Bloomberg']],
    ['An aide told Kastinform that the port was closed.', ['Kastinform']],
    ['An aide told Bloomfield that the port was closed. Bloomfield runs the cranes.', []],
    ['An aide told Guardians that the port was closed. Guardians stood at the gate.', []],
  ])('knows an outlet misheard: %s', (text, via) => {
    expect(statementWith(text, 'that the port').via).toEqual(via);
  });

  it('gives what an outlet’s report tells the outlet as relay', () => {
    const text = 'The Reuters report said officials denied that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual(['Reuters']);
  });

  it.each([
    ['One of the officials said the quays were empty.', ['Harbour Gazette']],
    ['Another official said the quays were empty.', ['Harbour Gazette']],
    ['The third official said the quays were empty.', ['Harbour Gazette']],
    ['One of the ministers said the quays were empty.', []],
  ])('goes on with each of several who were told together: %s', (sentence, via) => {
    const text = `Three officials told the Harbour Gazette that the port was closed. ${sentence}`;
    expect(statementWith(text, 'the quays').via).toEqual(via);
  });

  it('goes on with a person by the surname', () => {
    const text = 'The aide Orla Venn told Reuters that the port was closed. Venn said the quays were empty.';
    expect(statementWith(text, 'the quays').via).toEqual(['Reuters']);
  });

  it.each([
    ['Brandt said the quays were empty.', ['Reuters']],
    ['Brandt, who owns a ship, said the quays were empty.', ['Reuters']],
    ['Cole said the quays were empty.', []],
  ])('goes on with each of two who were told together: %s', (sentence, via) => {
    const text = `The captains Orla Venn and Ira Brandt told Reuters that the port was closed. ${sentence}`;
    expect(statementWith(text, 'the quays').via).toEqual(via);
  });

  it.each([
    ['She was hearing the bells again, and she said the quays were empty.', ['Reuters']],
    ['At a hearing she said the quays were empty.', []],
    ['At the Senate hearing she said the quays were empty.', []],
  ])('tells a hearing from what somebody hears: %s', (sentence, via) => {
    const text = `The captain Orla Venn told Reuters that the port was closed. ${sentence}`;
    expect(statementWith(text, 'the quays').via).toEqual(via);
  });

  it.each([
    [
      'The port was closed, Reuters reported, citing harbour pilot Ira Brandt.',
      'harbour pilot Ira Brandt',
      ['Reuters'],
    ],
    ['The port was closed, Reuters reported, citing heavy fog.', 'Reuters', []],
  ])('tells a person who is cited from what is: %s', (text, source, via) => {
    const cited = statementsOf(text).find(({ cue }) => cue && text.slice(cue.start, cue.end) === 'citing')!;
    expect([text.slice(cited.source!.start, cited.source!.end), cited.via]).toEqual([source, via]);
  });

  it('gives whoever cites no relay for what she says next', () => {
    const text =
      'Ada Lund, citing a report by the bureau, said that the port was closed. The quays were empty, she said.';
    expect(statementWith(text, 'The quays').via).toEqual([]);
  });

  it('gives nothing to one of several where a single one was told', () => {
    const text =
      'An aide told the Harbour Gazette that the port was closed. Another official said the quays were empty.';
    expect(statementWith(text, 'the quays').via).toEqual([]);
  });

  it('names state broadcasters by their country, and no country for them', () => {
    const text = 'State television in Staven quoted an aide as saying that the port was closed.';
    expect(statementsOf(text).find(({ reader }) => reader === 'quoted')!.via).toEqual(['State television in Staven']);
  });

  it('follows a column through the report', () => {
    const text = [
      'Ada Lund writes in a column for the Harbour Gazette that the port was closed.',
      ...Array.from({ length: 6 }, (_, i) => `Westmark said on day ${i} that its ships waited.`),
      'Ada Lund said the quays were empty.',
    ].join('\n\n');
    expect(statementWith(text, 'the quays').via).toEqual(['Harbour Gazette']);
  });

  it.each([
    ['He has denied that the ships left.', 'that the ships'],
    [`${'The wind blew. '.repeat(30)}He said the ships had left.`, 'the ships'],
  ])('ends an interview with what was said earlier or far behind: %s', (next, content) => {
    const text = `Ada Lund told Reuters the port was closed. ${next}`;
    expect(statementWith(text, content).via).toEqual([]);
  });

  it('gives whoever is cited the relay that cites', () => {
    const [said, cited] = statementsOf('Pale Harbour, citing two engineers, said that the port was closed.');
    expect(said!.via).toEqual([]);
    expect(cited!.via).toEqual(['Pale Harbour']);
  });

  it('follows an interview while its speaker goes on', () => {
    const text =
      'An official told Reuters the port was closed. He said the ships had left.\n\nThe official added that the crews were safe.\n\nWestmark said the quays were empty.';
    expect(statementWith(text, 'the ships').via).toEqual(['Reuters']);
    expect(statementWith(text, 'that the crews').via).toEqual(['Reuters']);
    expect(statementWith(text, 'the quays').via).toEqual([]);
  });

  it('ends an interview where another occasion is named', () => {
    const text =
      'Ada Lund told Reuters the port was closed. In a statement on Monday, Ada Lund said the ships had left.';
    expect(statementWith(text, 'the ships').via).toEqual([]);
  });

  it('gives what is said within a relayed statement the same relays', () => {
    const text = 'An official told Reuters that Westmark denied the claims.';
    expect(statementWith(text, 'the claims').via).toEqual(['Reuters']);
  });

  it('takes no outlet from another one that speaks of a post', () => {
    const text = 'An aide told the Post Office that the port was closed.';
    expect(statementWith(text, 'that the port').via).toEqual([]);
  });

  it('nests what is said within what another says', () => {
    const text = 'Reuters reported that officials denied the claims.';
    expect(statementWith(text, 'the claims').nestedIn).toBe(statementWith(text, 'that officials').id);
    expect(statementWith(text, 'that officials').nestedIn).toBeNull();
  });
});
