import { describe, expect, it } from 'vitest';
import { linesOf } from '../read-lines.ts';

const clips = (text: string) => linesOf(text).filter((line) => line.includes('[-]') && !line.startsWith('- ['));

describe('a recording that is announced', () => {
  it.each<[string, ...string[]]>([
    [
      "Here's what Lund had to say.\nwe are confident it was Norvane\nSo pretty clear there.",
      'Lund [-] we are confident it was Norvane',
    ],
    [
      "Let's take a listen to the harbour chief, Ada Lund.\nWe have the logs. They point to Norvane.\nNow, Norvane denies that.",
      'the harbour chief, Ada Lund [-] We have the logs',
      'the harbour chief, Ada Lund [-] They point to Norvane',
    ],
    [
      'And here is Ada Lund.\nOur masts were cut by Norvane.\nWell, strong words.',
      'Ada Lund [-] Our masts were cut by Norvane',
    ],
    [
      "The minister said Norvane did it. Let's take a listen.\nI will say it again: Norvane did it.\nThank you, Ada.",
      'The minister [-] I will say it again: Norvane did it',
    ],
    ["Here's how Lund put it.\nwe know that Norvane did it So that was Lund.", 'Lund [-] we know that Norvane did it'],
  ])('%s', (text, ...lines) => {
    expect(clips(text)).toEqual(lines);
  });

  it.each([
    ["Let's take a listen.\nNow, the ministry also says it was not there."],
    ["Here's what Lund had to say.\nThe ministry said on Monday it was closed."],
    ["Here's what Lund had to say.\nThe masts were cut by Norvane in May."],
    ['Here is what we know.\nWe have seen the logs of the masts.'],
    ["Here's what Lund said.\nDid we see it coming?"],
    ['Here\'s what Lund had to say.\n"We are confident it was Norvane."'],
    ['Lund had to say something.\nWe left the hall.'],
  ])('nothing where none is played: %s', (text) => {
    expect(clips(text)).toEqual([]);
  });
});
