import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { isMention } from '../../../src/model/mention.ts';
import type { Report } from '../../../src/model/report.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';
import { actorsIn } from './meant-by.ts';

const codebooks = openCodebooks();

function countryOf(name: string, text: string, facts: Partial<Report> = {}): string | null {
  const report = plainReport(text, facts);
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.find(({ value }) => value.name === name)!.value.country;
}

describe('its office', () => {
  it.each([
    ['Poland denied it. Its foreign ministry spoke of a farce.', 'foreign ministry', 'PL'],
    ['Corvid Bank denied it. Its office was closed.', 'Its office', null],
    ['Poland denied it. Its people were calm.', 'Its people', null],
  ])('is the office of the state that the pronoun stands for: %s', (text, name, country) => {
    expect(actorsIn(text).find(({ value }) => value.name === name)?.value.country ?? null).toBe(country);
  });
});

describe('an office of a name that any state may use', () => {
  it.each([
    ['Kestova’s ports were hit. The Ministry of Digital Affairs said so.', 'Ministry of Digital Affairs', null],
    ['Ports in Taiwan were hit. The Ministry of Digital Affairs said so.', 'Ministry of Digital Affairs', 'TW'],
    ['Poland’s Ministry of Digital Affairs said so.', 'Ministry of Digital Affairs', 'PL'],
    ['Kestova’s ports were hit. The Federal Police said so.', 'Federal Police', null],
    ['Ports in Mexico were hit. The Federal Police said so.', 'Federal Police', 'MX'],
    ['Ports in Mexico were hit. Kestova’s Federal Police said so.', 'Federal Police', null],
    ['Ports in Mexico were hit. Belgium’s Federal Police said so.', 'Federal Police', 'BE'],
    ['Kestova’s ports were hit. The State Security Service said so.', 'State Security Service', null],
    ['Ports in Georgia were hit. The State Security Service said so.', 'State Security Service', 'GE'],
    ['Ports in Georgia and Nigeria were hit. The State Security Service said so.', 'State Security Service', null],
    ['The National Security Bureau (NSB) of Kestova said so.', 'NSB', null],
    ['The NSB said so.', 'NSB', 'TW'],
    ['Unit 8200 denied it.', 'Unit 8200', 'IL'],
    ['The Justice Department and the FBI said so.', 'Justice Department', 'US'],
  ])('is of that country only where the report names it: %s', (text, name, country) => {
    expect(countryOf(name, text)).toBe(country);
  });

  it('is of the country of the dateline where nothing else tells', () => {
    const text = 'BRUSSELS, March 4 (Polaris Wire) - Ports were hit. The Federal Police said so.';
    const skips = [{ kind: 'dateline' as const, start: 0, end: text.indexOf('Ports') - 1 }];
    expect(countryOf('Federal Police', text, { skips })).toBe('BE');
  });
});

describe('those of a country', () => {
  it.each([
    ['Polish officials said so.', 'Polish officials', 'state'],
    ['Polish energy experts said so.', 'Polish energy experts', 'person'],
    ['Polish analysts said so.', 'Polish analysts', 'person'],
  ])('speak for it only where they hold office: %s', (text, name, level) => {
    expect(actorsIn(text).find(({ value }) => value.name === name)!.value.level).toBe(level);
  });
});
