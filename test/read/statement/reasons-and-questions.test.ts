import { expect, it } from 'vitest';
import { linesOf } from './read-lines.ts';

it.each([
  ['The firm would not provide the logs, citing the police inquiry.', ['The firm [would not provide] the logs']],
  ['The firm declined to give the logs, citing a criminal investigation.', ['The firm [declined to give] the logs']],
])('why something is kept back speaks for nobody: %s', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

it.each([
  ['The port was closed, the agency reported, citing police officials.', 'police officials'],
  ['The pier was not hit, the paper said, citing the ministry.', 'the ministry'],
])('whoever is cited speaks: %s', (text, source) => {
  expect(linesOf(text).some((line) => line.startsWith(`${source} [`))).toBe(true);
});

it.each([
  'Ada Holm, asked on Wednesday whether Norland was behind it, said she would wait.',
  'Ada Holm, asked whether Norland was behind it, flatly denied it.',
])('what somebody was asked is no question of hers: %s', (text) => {
  expect(linesOf(text).filter((line) => line.includes('[asked]'))).toEqual([]);
});

it.each([
  'Ada Holm, the minister, asked whether Norland was behind it, and said she would wait.',
  'Ada Holm asked whether Norland was behind it.',
])('what somebody asks is hers: %s', (text) => {
  expect(linesOf(text).filter((line) => line.includes('[asked]'))).toHaveLength(1);
});
