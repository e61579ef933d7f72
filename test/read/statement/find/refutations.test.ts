import { describe, expect, it } from 'vitest';
import { linesOf, statementsOf } from '../read-lines.ts';

/** The last statement of a text: its line, and what it does. */
function lastOf(text: string): [string | undefined, string | undefined] {
  return [linesOf(text).at(-1), statementsOf(text).at(-1)?.stance];
}

describe('what the text itself calls untrue', () => {
  it.each([
    ['But the video is a fake.', 'But the video is a fake'],
    ['The story is a total fake.', 'The story is a total fake'],
    ['It isn’t true.', 'It isn’t true'],
    ['The report from Norland appears to be a hoax.', 'The report from Norland appears to be a hoax'],
    ['The rumour has long been debunked.', 'The rumour has long been debunked'],
    ['It turned out that the story was made up.', 'It turned out that the story was made up'],
    ['The article is a piece of satire.', 'The article is a piece of satire'],
    ['There is no truth in the report.', 'There is no truth in the report'],
    ['The incident never happened.', 'The incident never happened'],
    ['None of it ever happened.', 'None of it ever happened'],
    ['Contrary to reports, no server was touched.', 'Contrary to reports, no server was touched'],
    ['The port has not been hacked, as has been claimed.', 'The port has not been hacked, as has been claimed'],
    ['No file was lost, despite reports to the contrary.', 'No file was lost, despite reports to the contrary'],
    ['The report, however, is not true.', 'The report, however, is not true'],
    ['That obviously wasn’t true.', 'That obviously wasn’t true'],
    ['If the name was not enough of a hint, the story is a total fake.', 'the story is a total fake'],
    ['Some ships were moved, but the story is untrue.', 'the story is untrue'],
    ['Although it was widely read, the story is untrue.', 'the story is untrue'],
  ])('it denies: %s', (text, content) => expect(lastOf(text)).toEqual([`- [-] ${content}`, 'deny']));

  it('denies beside the claims that it speaks of', () => {
    const text = 'Reports that Corvid Bank was hacked are a hoax.';
    expect(linesOf(text)).toContain('- [-] Reports that Corvid Bank was hacked are a hoax');
  });

  it.each([
    ['The attackers used a fake login page.'],
    ['A false report cost the bank dearly.'],
    ['The video is not a fake.'],
    ['The video is a hit.'],
    ['If the video is a fake, the port will sue.'],
    ['But if the video is a fake, the port will sue.'],
    ['When the video is a fake, the port will sue.'],
    ['If the ministry is right, the report is false.'],
    ['If the ministry is right, but late, the report is false.'],
    ['If it says so, but the report is false.'],
    ['When the claim is made, the report is false.'],
    ['As the ministry puts it, the report is false.'],
    ['Since the ministry spoke, the report is false.'],
    ['Unless the ministry is wrong, the report is false.'],
    ['The ships were moved, and the port is wrong about the date.'],
    ['The report is a long read.'],
    ['The photo was taken in spring.'],
    ['Is the video a fake?'],
    ['The meeting never ended before ten.'],
    ['The bank is not as has been reported by its guests a hotel.'],
  ])('is nothing in %s', (text) => expect(linesOf(text).filter((line) => line.startsWith('- [-]'))).toEqual([]));

  it('is said by whoever says it', () =>
    expect(lastOf('The story is a total fake, the embassy said.')[0]).toBe(
      'the embassy [said] The story is a total fake',
    ));
});

describe('a fact check', () => {
  const CHECK = 'Claim: The navy of Norland hacked the port.\n\nOur verdict: False';

  it('tells the claim as nobody’s, and its verdict as a denial', () => {
    expect(linesOf(CHECK)).toEqual(['- [Claim] The navy of Norland hacked the port', '- [-] False']);
    expect(statementsOf(CHECK).map(({ stance }) => stance)).toEqual(['accuse', 'deny']);
  });

  it('answers the claim by its verdict', () => {
    const [claim, verdict] = statementsOf(CHECK);
    expect(verdict!.answers.map(({ statement }) => statement)).toEqual([claim!.id]);
  });

  it.each(['FALSE', 'Rating: Mostly false', 'Fact check: untrue.', 'Verdict: a hoax'])('finds so in %s', (verdict) =>
    expect(statementsOf(`A post says that Norland hacked the port.\n\n${verdict}`).at(-1)!.stance).toBe('deny'),
  );

  it.each(['Status: open', 'Claims: 400', 'Rating: four stars', 'False alarm'])('finds nothing in %s', (line) =>
    expect(linesOf(`The port opened.\n\n${line}`)).toEqual([]),
  );
});

describe('what a noun claims', () => {
  it.each([
    ['A post claiming that the bank had paid spread on Monday.', 'A post [claiming] that the bank had paid'],
    ['A letter saying that the bank had paid was published.', 'A letter [saying] that the bank had paid'],
    [
      'A website claiming that the bank had paid a ransom was taken down.',
      'A website [claiming] that the bank had paid a ransom',
    ],
  ])('ends before what became of it: %s', (text, line) => expect(linesOf(text)).toEqual([line]));

  it.each([
    [
      'The suggestion that its engineers had written the code was rejected by Corvid Works.',
      'Corvid Works [was rejected] The suggestion that its engineers had written the code',
    ],
    [
      'Claims that the man it hired was paid were denied by the bank.',
      'the bank [were denied] Claims that the man it hired was paid',
    ],
  ])('is what was rejected: %s', (text, line) => expect(linesOf(text)).toContain(line));

  it.each([
    [
      'A source claims that the shop in Lund which it owns will close.',
      'A source [claims] that the shop in Lund which it owns will close',
    ],
    [
      'A source claims that the maker told him the shop was shut.',
      'A source [claims] that the maker told him the shop was shut',
    ],
    ['She said that the man it hired was paid.', 'She [said] that the man it hired was paid'],
    ['A clerk saying that it paid and was hacked left.', 'A clerk [saying] that it paid and was hacked left'],
  ])('is left whole where its end cannot be told: %s', (text, line) => expect(linesOf(text)).toContain(line));
});
