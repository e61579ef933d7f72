import { describe, expect, it } from 'vitest';
import { statementsOf } from '../read-lines.ts';

const BODY = 'The accusations are false. We propose that experts of both countries examine the matter.';

/** Who speaks in a text under this title: in its own voice, and as `we`. */
function speakersUnder(title: string, body = BODY) {
  const text = `${title}\n${body}`;
  const lines = title.split('\n');
  const heads = lines.map((line, i) => ({
    start: title.indexOf(line),
    end: title.indexOf(line) + line.length,
    kind: i === 0 ? ('title' as const) : ('heading' as const),
  }));
  const blocks = [...heads, { start: title.length + 1, end: text.length, kind: 'paragraph' as const }];
  return statementsOf(text, { blocks })
    .filter(({ content }) => content[0]!.start > title.length)
    .map(({ actor, actorCountry, impliedSource }) => [actor, actorCountry, impliedSource]);
}

describe('an official statement speaks for whom its title names', () => {
  it.each([
    [
      'Comment by the Spokesperson of the Ministry of Foreign Affairs of Belarus on allegations by the Lithuanian side',
      'Ministry of Foreign Affairs of Belarus',
      'BY',
    ],
    ['Statement of the Embassy of Belarus in Vilnius on media reports', 'Embassy of Belarus', 'BY'],
    ['Statement by Bo Renshu, minister of Norland', 'Bo Renshu', null],
    ['Videomessage of Bo Renshu', 'Bo Renshu', null],
    ['Joint statement by Estonia and Latvia on the railway attack', 'Estonia and Latvia', null],
    ['Press release from Norsund Lines', 'Norsund Lines', null],
  ])('%s', (title, name, country) => {
    const implied = [name, country, { actor: name, basis: 'inferred' }];
    expect(speakersUnder(title)).toEqual([implied, implied]);
  });

  it.each(['Minister rejects statement by Belarus', 'Statement on the railway attack', 'Reply in full'])(
    'and for nobody where it names none: %s',
    (title) => {
      expect(speakersUnder(title).map(([, , implied]) => implied)).toEqual([null, null]);
    },
  );

  it.each([
    ['Embassy of Belarus in Vilnius', 'Statement by the Embassy on media reports', 'Embassy of Belarus', 'BY'],
    ['Ministry of Health of Norland', 'Press release', 'Ministry of Health of Norland', null],
    ['Norland Naval Command', 'For immediate release', 'Norland Naval Command', null],
  ])('or over one as a letterhead: %s', (letterhead, title, name, country) => {
    const implied = [name, country, { actor: name, basis: 'inferred' }];
    expect(speakersUnder(`${letterhead}\n${title}`)).toEqual([implied, implied]);
  });

  it.each(['Ferries stop after hack\nPress release', 'Court hears of letters\nStatement in full'])(
    'and no headline is a letterhead: %s',
    (heads) => {
      expect(speakersUnder(heads).map(([, , implied]) => implied)).toEqual([null, null]);
    },
  );

  it.each([
    ['Ministry of Health of Norland', 'We reject the charges.', 'Ministry of Health of Norland'],
    ['Quayscope Labs', 'We reject the charges.', 'Quayscope Labs'],
    ['Ministry of Health of Norland', 'Spokesperson: We reject the charges.', 'Ministry of Health of Norland'],
    ['Ministry of Health of Norland', 'Reporter: We reject the charges.', 'We'],
    ['Harbour Gazette', 'We reject the charges.', 'We'],
    ['Xinhua News Agency', 'We reject the charges.', 'We'],
  ])('published by %s, it speaks for: %s', (publisher, text, who) => {
    expect(statementsOf(text, { publisher }).map(({ actor }) => actor)).toEqual([who]);
  });

  it('and so does the A of questions and answers, once for each sentence', () => {
    const text =
      'Q: Who broke into the port?\n\nA: The accusation is groundless. We urge the port to show proof.\n\nQ: Is that all?\n\nA: I am not aware of more.';
    const said = (publisher: string | null) =>
      statementsOf(text, { publisher }).map(({ actor, stance }) => [stance, actor]);
    const body = 'Ministry of Health of Norland';
    expect(said(body)).toEqual([
      ['deny', body],
      ['demand', body],
      ['withhold', body],
    ]);
    expect(said(null).map(([, actor]) => actor)).toEqual([null, null, null]);
  });

  it('and not where somebody is quoted', () => {
    const quoted = 'Ada Lenz told reporters: "We propose that experts examine the matter."';
    const found = speakersUnder('Statement of the Embassy of Belarus in Vilnius on media reports', quoted);
    expect(found.map(([actor]) => actor)).not.toContain('Embassy of Belarus');
  });
});

describe('whoever answers under `Answer:`', () => {
  const BODY = 'Question: What do you say to the charge?\n\nAnswer: The charge is false. We have no such unit.';
  const speakers = (title: string, body = BODY) => {
    const text = `${title}\n\n${body}`;
    const blocks = [...text.matchAll(/.+/g)].map(({ 0: line, index }) => ({
      kind: index === 0 ? ('title' as const) : ('paragraph' as const),
      start: index,
      end: index + line.length,
    }));
    return statementsOf(text, { blocks })
      .filter(({ content }) => content[0]!.start > title.length)
      .map(({ actor }) => actor);
  };

  it.each([
    ['Spokesperson of the Embassy of Velmora comments on media reports', 'Embassy of Velmora'],
    ['Embassy of Velmora responds to questions on the raid', 'Embassy of Velmora'],
    ['Remarks by the Embassy of Velmora on the raid', 'Embassy of Velmora'],
  ])('is whom the title names: %s', (title, name) => expect(speakers(title)).toEqual([name, name]));

  it.each([
    ['a title that names nobody', 'Raid on the ferries', BODY],
    [
      'a title above no answers',
      'Embassy of Velmora comments on the raid',
      'The charge is false. We have no such unit.',
    ],
  ])('is nobody under %s', (_, title, body) => expect(speakers(title, body)).not.toContain('Embassy of Velmora'));
});
