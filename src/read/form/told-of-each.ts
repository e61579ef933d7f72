import type { ToldFacts } from '../../model/received.ts';

/** What is told of a file of many reports holds for each of them: its publisher and language; its title, date and link for none. */
export function toldOfEach({ publisher, language }: ToldFacts): ToldFacts {
  return { ...(publisher && { publisher }), ...(language && { language }) };
}
