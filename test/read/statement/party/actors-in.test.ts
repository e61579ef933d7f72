import { describe, expect, it } from 'vitest';
import { openAids } from '../../../../src/gainsay.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import type { ActorIndex } from '../../../../src/read/statement/party/actor-index.ts';
import { actorsIn } from '../../../../src/read/statement/party/actors-in.ts';
import { readProse } from '../../../../src/read/statement/grammar/read-prose.ts';
import { plainReport } from '../../../support/plain-report.ts';

const { codebooks } = openAids();

function actorsOf(text: string): ActorIndex {
  const report = plainReport(text);
  const tokens = tokenise(report);
  const mentions = readMentions(report, tokens, codebooks);
  return actorsIn(readProse(tokens, codebooks.reportingVerbs), report, mentions, codebooks);
}

const bareNames = (text: string) =>
  actorsOf(text)
    .bareNames()
    .map(({ value }) => value.name);
const names = (text: string) =>
  actorsOf(text)
    .all()
    .map(({ value }) => value.name);

describe('names that nothing tells the kind of', () => {
  it.each([
    ['The coast guard said the Dorsk Star had cut the cable.', 'Dorsk Star'],
    ['The firm saw Pale Anvil in the network.', 'Pale Anvil'],
  ])('may be accused: %s', (text, name) => expect([...bareNames(text), ...names(text)]).toContain(name));

  it.each([
    ['Cables were cut on Monday.'],
    ['Nothing was found. Nobody said more, and nothing else was asked.'],
    ['The guard said cables break. Cables are old.'],
    ['The valve at Lake Risetarn stood open, and so did one by the Dorsk River.'],
  ])('are no days, no lakes and rivers, and no words that only open a sentence: %s', (text) =>
    expect(bareNames(text)).toEqual([]),
  );
});

it('keeps the number of a unit', () => {
  expect(names("The minister blamed Iran's Unit 6110 for it.").some((name) => name.endsWith('Unit 6110'))).toBe(true);
});

it('does not take the services of a state for the state', () => {
  const text = "Ostrav's embassy protested. The minister blamed Ostravan military intelligence for the raid.";
  expect(names(text)).toContain('Ostravan military intelligence');
});

describe('whoever is called by a part of a name', () => {
  const actors = actorsOf('Ada Lenz of Redstone Analytics said that Lenz was out. Bo Lindt and Ida Lindt stayed.');
  const wholeOf = (name: string) => actors.whole({ name, level: 'person', country: null }).name;

  it('is whoever has the whole of it', () => expect(wholeOf('Lenz')).toBe('Ada Lenz'));
  it('is nobody where two have', () => expect(wholeOf('Lindt')).toBe('Lindt'));
});
