import { expect, it } from 'vitest';
import { surnameOfAnother } from '../../../src/model/words/kin.ts';

function told(text: string) {
  return surnameOfAnother(text, 'Mira Brask', text.indexOf('Mira Brask') + 'Mira Brask'.length);
}

it.each([
  'President Brask spoke. First lady Mira Brask walked in.',
  'President Brask spoke. First Lady Mira Brask walked in.',
  'Mr. Brask spoke. His wife, Mira Brask, walked in.',
  'Mr. Brask came with his younger sister Mira Brask.',
  'Mr. Brask came with his sister-in-law, Ms. Mira Brask.',
  'Mr. Brask came with his grandmother Mira Brask.',
  "Brask said so. The president's daughter Mira Brask was there.",
  'Brask said so. Mira Brask, his wife, was there.',
  'Brask said so. Mira Brask, the first lady, was there.',
  'President Brask and Mira Brask were there.',
  "Brask said so. Mira Brask, Mr. Brask's elder daughter, was there.",
])('a relative leaves the surname to the one named before: %s', (text) => expect(told(text)).toBe('Brask'));

it.each([
  'First lady Mira Brask walked in. President Brask spoke.',
  'President Brask spoke. Minister Mira Brask walked in.',
  "The editor spoke of Braskov. The editor's wife, Mira Brask, walked in.",
  'Brask, 61, won. Mira Brask, the prime minister, thanked his wife.',
])('anybody else bears it: %s', (text) => expect(told(text)).toBeNull());
