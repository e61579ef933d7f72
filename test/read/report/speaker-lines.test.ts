import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../src/read/report/read-layout.ts';
import { isStageDirection } from '../../../src/read/report/transcript/is-stage-direction.ts';

const skipped = (text: string) => readLayout(text).skips.map(({ start, end }) => text.slice(start, end));
const talk = (...lines: string[]) => lines.join('\n\n');

describe('the labels of a written transcript', () => {
  it.each<[string, string, string[]]>([
    [
      'the outlet’s own people, by role',
      talk('ADA LORN, ANCHOR: Good evening.', 'PIER TOMM, SENIOR HARBOUR CORRESPONDENT: It took an hour.'),
      ['ADA LORN, ANCHOR:', 'PIER TOMM, SENIOR HARBOUR CORRESPONDENT:'],
    ],
    [
      'and from then on by last name, first name, or what they are',
      talk(
        'ADA LORN, HOST: Good evening, all of you.',
        'LORN (voice-over): It took an hour.',
        'ADA: So it did, they say.',
        'ANCHOR: Thank you both.',
      ),
      ['ADA LORN, HOST:', 'LORN (voice-over):', 'ADA:', 'ANCHOR:'],
    ],
    [
      'presented',
      talk('The mill stood still. Our harbour correspondent, Pier Tomm, has the story.', 'TOMM: It took an hour.'),
      ['TOMM:'],
    ],
    [
      'how the words of others came',
      talk(
        'ORLA VENN, HEAD OF THE MILL (through translator): We lost it.',
        'GEN. IVO DANE (RET.), FORMER COMMANDER: I doubt that.',
        'VENN (on tape): We did.',
      ),
      ['(through translator)', '(RET.)', '(on tape)'],
    ],
    ['what they are to the outlet', 'IVO DANE, BCN MILITARY ANALYST: I doubt that.', [', BCN MILITARY ANALYST']],
    ['an office stays', talk('ORLA VENN, Harbour Minister: We lost it.', 'VENN: All of it.'), []],
    ['a bare role may be somebody’s in a briefing', talk('REPORTER: Was it lost?', 'VENN: It was.'), []],
    ['nor is a heading', talk('ATTACKERS, VICTIMS AND TOOLS: a list of them', 'TARGET: mills'), []],
  ])('%s', (_, text, expected) => {
    expect(skipped(text)).toEqual(expected);
  });

  it('makes it a transcript', () => {
    expect(readLayout('ADA LORN, ANCHOR: Good evening.').medium).toBe('transcript');
    expect(readLayout('ORLA VENN, Harbour Minister: We lost it.').medium).toBeNull();
  });

  it('are labels behind time codes too', () => {
    const text =
      '[00:00] ADA LORN, HOST: Good evening.\n[00:05] ORLA VENN: It took an hour.\n[00:09] LORN: Did it really?';
    expect(skipped(text)).toEqual(['[00:00] ADA LORN, HOST:', '[00:05]', '[00:09] LORN:']);
  });

  it('a tape is no agency and its speaker no place', () => {
    const { stated } = readLayout(talk('The mill stood still on Monday.', 'VENN (on tape): We lost all of it.'));
    expect(stated.publisher).toBeUndefined();
  });
});

describe('isStageDirection', () => {
  it.each([
    '(BEGIN VIDEO CLIP)',
    '(END VIDEOTAPE)',
    '(COMMERCIAL BREAK)',
    '[crosstalk]',
    '(VIDEO CLIP PLAYING)',
    '[16:12:04]',
    '[16:12:04 ET]',
    '(SPEAKING FOREIGN LANGUAGE)',
    'THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.',
  ])('%s', (line) => {
    expect(isStageDirection(line)).toBe(true);
  });

  it.each([
    '(The mill stood still.)',
    'The commercial break was cut.',
    '[Exposed person]',
    'BEGIN VIDEO CLIP of a raid',
  ])('not %s', (line) => {
    expect(isStageDirection(line)).toBe(false);
  });
});
