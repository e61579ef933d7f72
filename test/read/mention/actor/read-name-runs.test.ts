import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../../codebooks/codebooks.ts';
import { isMention } from '../../../../src/model/mention.ts';
import { slice } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../../support/plain-report.ts';

const codebooks = openCodebooks();

/** The words of every actor. */
function actorWords(text: string): string[] {
  const report = plainReport(text);
  return readMentions(report, tokenise(report), codebooks)
    .filter(isMention('actor'))
    .map((actor) => slice(text, actor));
}

describe('a verb between two names', () => {
  it.each(['accused', 'blamed', 'denied', 'named', 'warned'])('%s is part of neither', (verb) => {
    const words = actorWords(`SARROW (Harbour Press) - Velmark ${verb} Ostrania's military on Friday.`);
    expect(words).toContain("Ostrania's military");
    expect(words.filter((one) => one.includes(verb))).toEqual([]);
  });
});

describe('words in capitals that name nobody', () => {
  it('FYI', () => expect(actorWords('FYI the port was hit.')).toEqual([]));
});

describe('a month in front of a name', () => {
  it.each([
    ['In May Brass Cormorant was blamed.', 'Brass Cormorant'],
    ['The spokeswoman May Lindqvist said it.', 'The spokeswoman May Lindqvist'],
  ])('belongs to it only where it tells no date: %s', (text, words) => {
    expect(actorWords(text)).toContain(words);
  });
});

describe('the name of a utility', () => {
  const levelOf = (text: string) => {
    const report = plainReport(text);
    return readMentions(report, tokenise(report), codebooks).find(isMention('actor'))?.value.level ?? null;
  };

  it.each([
    'Tarn Water said on Monday that its mail was read.',
    'Edda Gas denied it.',
    'Vessen Grid was hit.',
    'Lund Ports was hit.',
    'Orin Airport said that flights were late.',
  ])('is that of a firm: %s', (text) => expect(levelOf(text)).toBe('organisation'));

  it.each([
    'Ivo Power said that the port was closed.',
    'Tom Water, 34, was charged.',
    'Minister Ada Water denied it.',
    'Mr Water left.',
  ])('is not that of a person: %s', (text) => expect(levelOf(text)).toBe('person'));

  it.each(['The talks on the Tarn Water Treaty ended.', 'Orin Airport was closed.'])(
    'and not part of a thing: %s',
    (text) => expect(levelOf(text)).toBeNull(),
  );
});
