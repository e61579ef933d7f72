import { describe, expect, it } from 'vitest';
import { cliPages } from '../../docs/cli-pages.ts';

const WIDTH = 100;
/** A line of a paragraph that is shorter, and not its last, was broken twice: by hand, and by the width of the help. */
const SHORTEST = 40;

const pages = cliPages().split(/^(?=## )/m);

/** The paragraphs of running text; lists of arguments, options and examples are indented. */
const paragraphsOf = (page: string) =>
  page
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((line) => !line.startsWith('```')))
    .filter((lines) => lines.every((line) => /^\S/.test(line)));

describe('the help', () => {
  it('is looked through', () => expect(pages.flatMap(paragraphsOf).length).toBeGreaterThan(20));

  it.each(pages)('breaks a paragraph where a line is full, and nowhere else: %#', (page) => {
    const broken = paragraphsOf(page).flatMap((lines) => lines.slice(0, -1).filter((line) => line.length < SHORTEST));
    expect(broken).toEqual([]);
  });

  it.each(pages)('has no line that runs over: %#', (page) => {
    expect(page.split('\n').filter((line) => line.length > WIDTH)).toEqual([]);
  });
});
