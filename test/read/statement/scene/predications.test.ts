import { describe, expect, test } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { ActorIndex } from '../../../../src/read/statement/party/actor-index.ts';
import { isMention } from '../../../../src/model/mention.ts';
import { sceneOf } from '../../../../src/read/statement/scene/scene.ts';
import { TRAINED } from '../../../../src/read/statement/trained/trained-reader.ts';
import { unmark } from '../../../support/annotate.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { codebooks } = openAids();

/** What the content `c` says of whom, the cue being `v` and the source `s`: `agent: predicate` each. */
function predicationsIn(marked: string): string[] {
  const { text, spans } = unmark(marked);
  const report = plainReport(text);
  const tokens = tokenise(report);
  const actors = new ActorIndex(readMentions(report, tokens, codebooks).filter(isMention('actor')));
  const candidate = {
    source: spans.get('s')![0]!,
    cue: spans.get('v')![0]!,
    content: spans.get('c')!,
    confidence: 0.9,
    reader: TRAINED,
    why: '',
  };
  const { predications } = sceneOf(readProse(tokens, codebooks.reportingVerbs), candidate, actors, codebooks);
  return predications.map(({ agent, head }) => `${agent}: ${head.norm}`);
}

describe('what a content says of whom', () => {
  test.each<[string, string[]]>([
    ['{s:Germany} {v:said} {c:that Russia attacked the port}.', ['foreign: attacked']],
    ['{s:Police} {v:described} {c:the campaign as sabotage}.', ['deed: sabotage']],
    ['{s:Russia} {v:described} {c:the expulsion as a provocation}.', ['measure: provocation']],
    ['{s:Russia} {v:called} {c:the accusations groundless}.', ['claim: groundless']],
    ['{s:Russia} {v:called} {c:it a lie}.', ['they: lie']],
    ['{s:Germany} {v:accused} {c:Russia of sabotage}.', ['foreign: sabotage']],
    ['{s:Germany} {v:accused} {c:Russia of hiding the hackers}.', ['foreign: hiding']],
    ['{s:Germany} {v:blamed} {c:Russia for the outage}.', ['foreign: outage']],
  ])('%s', (marked, said) => expect(predicationsIn(marked)).toEqual(said));

  test.each([
    ['a verb that names nothing', '{s:Germany} {v:discussed} {c:the campaign as sabotage}.'],
    ['no link and no complement', '{s:Germany} {v:described} {c:the campaign}.'],
  ])('nothing behind %s', (_, marked) => expect(predicationsIn(marked)).toEqual([]));
});
