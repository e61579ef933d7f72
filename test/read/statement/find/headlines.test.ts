import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

/** What is read of a title that stands above a line of text. */
function readTitle(title: string): string[] {
  const body = 'The ferries ran again by noon.';
  const text = `${title}\n${body}`;
  const blocks = [
    { start: 0, end: title.length, kind: 'title' as const },
    { start: title.length + 1, end: text.length, kind: 'paragraph' as const },
  ];
  return linesOf(text, { blocks }).filter((line) => !line.includes('ferries ran'));
}

describe('a headline that leaves `was` out accuses its subject', () => {
  it.each([
    ['Norland hackers blamed for ferry outage', '- [blamed] Norland hackers / for ferry outage'],
    ['Norland accused of hacking ferry operator', '- [accused] Norland / of hacking ferry operator'],
    ['Norland suspected of jamming ferries', '- [suspected] Norland / of jamming ferries'],
    ['Outage at ferry operator linked to Norland', '- [linked] Outage at ferry operator / to Norland'],
    ['Twelve charged over attacks on hospitals', '- [charged] Twelve / over attacks on hospitals'],
    ['Ferry operator hacked, Norland blamed', '- [blamed] Norland'],
    ['Hackers leak ferry lists; Norland accused', '- [accused] Norland'],
    ['Ferries stop, two Norland officers charged', '- [charged] two Norland officers'],
    ['Norland blamed by allies for cable cut', 'allies [blamed] Norland / for cable cut'],
  ])('%s', (title, line) => {
    expect(readTitle(title)).toContain(line);
    expect(readTitle(title).filter((one) => one.startsWith('Norland'))).toEqual([]);
  });

  it('and not where somebody says so behind a comma', () =>
    expect(readTitle('Ferries will run again, operator said')).toEqual(['operator [said] Ferries will run again']));

  it('and not where it names whom its subject accuses', () => {
    expect(readTitle('Officials blamed hackers for ferry outage')).toEqual([
      'Officials [blamed] hackers for ferry outage',
    ]);
  });
});

describe('a colon in a headline', () => {
  it.each([
    ['Stavian police: hackers opened the valves', 'Stavian police [-] hackers opened the valves'],
    ['Stavian intelligence: hackers opened the valves', 'Stavian intelligence [-] hackers opened the valves'],
  ])('stands behind a speaker: %s', (title, line) => {
    expect(readTitle(title)).toContain(line);
  });

  it.each(['Intent: the hackers wanted to frighten people', 'Attack Vector: the hackers guessed a password'])(
    'and none behind a rubric: %s',
    (title) => {
      expect(readTitle(title).filter((line) => /^(Intent|Attack)/.test(line))).toEqual([]);
    },
  );
});

describe('a past form that an infinitive of being follows is a passive anywhere', () => {
  it.each([
    ['Grey Heron, assessed to be run by a navy, has other names.', '- [assessed] Grey Heron / to be run by a navy'],
    ['The police hold a man alleged to have sold the passwords.', '- [alleged] a man / to have sold the passwords'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
});

describe('what is set in front of a headline', () => {
  it.each(['Exclusive', 'Breaking', 'Opinion'])('says nothing: %s', (word) => {
    expect(readTitle(`${word}: Ferries were hacked by Norland`).filter((line) => line.startsWith(word))).toEqual([]);
  });

  it('does, where it is somebody', () => {
    expect(readTitle('Minister: Ferries were hacked by Norland').some((line) => line.startsWith('Minister'))).toBe(
      true,
    );
  });
});
