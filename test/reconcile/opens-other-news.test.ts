import { expect, it } from 'vitest';
import { opensOtherNews } from '../../src/reconcile/opens-other-news.ts';

it.each([
  'In other news, the port has been closed.',
  'And in other news Norland has accused Sudland.',
  'Now to our other stories.',
  'Turning to other news, a bridge fell.',
  'Also in the news: a bridge fell.',
  'And in sport, Merrin won.',
  'And the weather.',
])('another story begins: %s', (sentence) => expect(opensOtherNews(sentence)).toBe(true));

it.each([
  'The ministry said so in other news outlets.',
  'Other news agencies reported it.',
  'Sports clubs were hit.',
  'The weather service was hacked.',
  'Elsewhere, the ministry said so.',
])('none does: %s', (sentence) => expect(opensOtherNews(sentence)).toBe(false));
