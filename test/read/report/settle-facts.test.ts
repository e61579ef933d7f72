import { describe, expect, it } from 'vitest';
import { settleFacts } from '../../../src/read/report/settle-facts.ts';
import { agreeOn } from '../../../src/read/report/stated-facts.ts';

describe('settleFacts', () => {
  it('takes what is told before what is stated before what is inferred, and says which', () => {
    const { facts } = settleFacts(
      { publisher: 'Told' },
      { publisher: 'Stated', title: 'Stated' },
      { title: 'Inferred', language: 'en' },
    );
    expect(facts).toMatchObject({ publisher: 'Told', title: 'Stated', language: 'en', url: null });
    expect(facts.basis).toEqual({ publisher: 'outside', title: 'stated', language: 'inferred' });
  });

  it.each([
    [{ published: '5 June 2025' }, { published: '2025-06-05' }],
    [{ language: 'en-GB' }, { language: 'en' }],
    [{ language: 'French' }, { language: 'fr' }],
    [{ medium: 'Transcript' }, { medium: 'transcript' }],
    [{ title: '  ' }, { title: null }],
  ])('understands %j', (told, facts) => {
    const settled = settleFacts(told, {}, {});
    expect(settled.facts).toMatchObject(facts);
    expect(settled.remarks).toEqual([]);
  });

  it.each([
    [{ published: 'last Tuesday' }, 'published', 'a date such as 2025-06-05 or 2025-06-05T09:30:00Z is needed'],
    [{ published: '2025-02-30' }, 'published', 'a date such as 2025-06-05 or 2025-06-05T09:30:00Z is needed'],
    [{ url: 'javascript:alert(1)' }, 'url', 'an address that begins with http:// or https:// is needed'],
    [{ language: 'Martian' }, 'language', 'a code such as en or the English name of a language is needed'],
    [
      { medium: 'rumour' },
      'medium',
      'one of article, transcript, statement, filing, feed-item, technical-report is needed',
    ],
  ])('leaves %j out with a remark that does not repeat the value', (told, fact, reason) => {
    const { facts, remarks } = settleFacts(told, {}, {});
    expect(facts.basis).toEqual({});
    expect(remarks).toEqual([`What is told of the report as "${fact}" is left out: ${reason}`]);
  });
});

describe('agreeOn', () => {
  it.each([
    ['the first wins', [{ byline: 'A' }, { byline: 'B' }], { byline: 'A' }],
    ['one publisher', [{ publisher: 'A' }, { publisher: 'A' }], { publisher: 'A' }],
    ['two publishers settle nothing', [{ publisher: 'A' }, { publisher: 'B', byline: 'C' }], { byline: 'C' }],
  ])('%s', (_, stated, facts) => {
    expect(agreeOn(stated)).toEqual(facts);
  });
});
