import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/read/language/tokenise.ts';

/** The sentences of speech that is written with `/` where a time code stands. */
function sentencesOf(spoken: string): string[] {
  const lines = spoken.split(' / ');
  const text = lines.join(' ');
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
  const { sentences, prose } = tokenise({
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    skips: [],
    marks: starts.map((start, i) => ({ start, seconds: i * 4 })),
  });
  return sentences.map(({ start, end }) => prose.slice(start, end).trim());
}

/** Long enough to have no stops by chance. */
const MORE =
  'and then the old harbour master with his dog and his lamp went along the quay as far as the lighthouse on the rocks near the old mill';

describe('speech without full stops', () => {
  it.each<[string, ...string[]]>([
    [
      'good evening norland says hackers broke into its port / and copied the names of sailors / our reporter ada is in marl ada what do we / know',
      'good evening',
      'norland says hackers broke into its port and copied the names of sailors',
      'our reporter ada is in marl ada',
      'what do we know',
    ],
    [
      'the agency named the unit / this morning it says officers of the navy / were behind it and what does velmora say velmora denies it the palace / called it a fairy tale thank you ada',
      'the agency named the unit this morning',
      'it says officers of the navy were behind it',
      'and what does velmora say',
      'velmora denies it',
      'the palace called it a fairy tale',
      'thank you ada',
    ],
    [
      'well as you said the number has gone up the service / says again there is no proof but the ministry asks why norland / does not print the logs that it has',
      'well',
      'as you said the number has gone up',
      'the service says again there is no proof',
      'but the ministry asks why norland does not print the logs that it has',
    ],
    [
      'they will answer for it the minister told parliament / the embassy here in marl denied the charge / in a statement it called the claim absurd',
      'they will answer for it the minister told parliament',
      'the embassy here in marl denied the charge',
      'in a statement it called the claim absurd',
    ],
    [
      'hackers broke into the national grid / energy minister Lena Torvik said it was / shut',
      'hackers broke into the national grid',
      'energy minister Lena Torvik said it was shut',
    ],
    [
      'they broke into forty shipping firms / Ekberg denies it his lawyer said / she is innocent',
      'they broke into forty shipping firms',
      'Ekberg denies it',
      'his lawyer said she is innocent',
    ],
  ])('ends where somebody else begins: %s', (spoken, ...sentences) => {
    expect(sentencesOf(`${spoken} / ${MORE}`).slice(0, sentences.length - 1)).toEqual(sentences.slice(0, -1));
    expect(sentencesOf(`${spoken} / ${MORE}`)[sentences.length - 1]).toContain(sentences.at(-1));
  });

  it.each([
    ['a clause of a noun', 'the agency listed the files the hackers took from the port and the names it found there'],
    ['what is said', 'the agency says the port was closed and warns that the ferries will not sail'],
    ['what is asked', 'the palace asked what the agency knew and how it had found the men'],
    ['a clause that tells who', 'the agency says the men / who have attacked the port / are from the hills'],
    ['a clause that tells which day', 'the agency named the day / when it was attacked'],
    ['an answer that is told', 'the ministry said / yes the navy did it'],
    ['what somebody is told', 'he told us / the navy attacked the port'],
    ['what a body is told', 'she warned the agency / the palace denied it'],
    ['what a body is told by name', 'the minister told parliament / the embassy denied the charge'],
    ['a name', 'police in marl arrested a man named Rolf / Ekberg said the agency on monday'],
    ['an office that a line cuts', 'the ferries stopped and the grid / operator Lena Torvik said so'],
    ['what is told behind what it joins', 'the port was shut and the minister told us / the palace denied it'],
    ['what is okay', 'the ministry says that it is / okay to sail'],
  ])('goes on over %s', (_, spoken) => expect(sentencesOf(`${spoken} ${MORE}`)).toHaveLength(1));

  it('is left as it is where it has stops', () => {
    const stopped = `The agency, it says, has the logs. The palace / denies it, ${'and so on, '.repeat(30)}`;
    expect(sentencesOf(stopped)).toHaveLength(2);
  });

  it('is left as it is where no time code stands', () => {
    const text = `velmora denies it the palace called it a tale ${MORE}`;
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    expect(tokenise({ text, blocks, skips: [], marks: [] }).sentences).toHaveLength(1);
    expect(sentencesOf(text)).toHaveLength(2);
  });
});
