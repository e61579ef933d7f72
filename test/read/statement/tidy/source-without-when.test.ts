import { describe, expect, test } from 'vitest';
import { slice } from '../../../../src/model/span.ts';
import type { Candidate } from '../../../../src/read/statement/candidate.ts';
import type { Prose } from '../../../../src/read/statement/grammar/prose.ts';
import { withSourceWithoutWhen } from '../../../../src/read/statement/tidy/source-without-when.ts';
import { unmark } from '../../../support/annotate.ts';

function sourceOf(marked: string): string {
  const { text, spans } = unmark(marked);
  const candidate = { source: spans.get('s')![0]!, cue: spans.get('v')![0]!, content: [] } as unknown as Candidate;
  return slice(text, withSourceWithoutWhen({ text } as Prose, candidate).source!);
}

describe('when somebody speaks', () => {
  test.each([
    ['{s:Coastal governments in recent years} {v:have alleged} raids.', 'Coastal governments'],
    ['{s:Several ministers over the past few months} {v:have accused} Norland.', 'Several ministers'],
    ['{s:The harbour master on Monday} {v:accused} Norland.', 'The harbour master'],
    ['{s:The ministry last week} {v:accused} Norland.', 'The ministry'],
    ['{s:The ministry, for years,} {v:denied} it.', 'The ministry, for years,'],
  ])('is no part of the source: %s', (marked, source) => expect(sourceOf(marked)).toBe(source));

  test.each([
    ['{s:The officials in Marholm} {v:accused} Norland.', 'The officials in Marholm'],
    ['{s:Students of last year} {v:accused} Norland.', 'Students of last year'],
    ['{s:People held in 1990} {v:accused} Norland.', 'People held in 1990'],
    ['“It is so,” {v:said} {s:the mayor on Monday}.', 'the mayor on Monday'],
  ])('stays where it may tell who: %s', (marked, source) => expect(sourceOf(marked)).toBe(source));
});
