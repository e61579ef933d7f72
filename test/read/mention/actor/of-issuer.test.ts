import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../../codebooks/codebooks.ts';
import { isMention } from '../../../../src/model/mention.ts';
import type { Report } from '../../../../src/model/report.ts';
import { slice } from '../../../../src/model/span.ts';
import { tokenise } from '../../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../../support/plain-report.ts';

const codebooks = openCodebooks();
const ISSUER = 'Foreign Ministry of Norland';
const OTHER = 'Interior Ministry of Velmora';

/** Whom the last mention by these words is taken for. */
function whoIs(words: string, text: string, facts: Partial<Report> = {}) {
  const report = plainReport(text, { publisher: ISSUER, medium: 'statement', ...facts });
  const actors = readMentions(report, tokenise(report), codebooks).filter(isMention('actor'));
  return actors.findLast((actor) => slice(text, actor).toLowerCase() === words)?.value.name;
}

const REJECTS = `The ${ISSUER} rejects the statement made by the ${OTHER} on Monday.`;

describe('in a paper of a ministry the ministry that speaks is its issuer', () => {
  it.each([
    ['The ministry recalls that two trains were stopped.'],
    ['The ministry has also warned that this will not be left unanswered.'],
    ['The ministry categorically rejects this.'],
    ['This will not be left unanswered, the ministry added.'],
    ['This is groundless, said the ministry.'],
    ['According to the ministry, no proof was shown.'],
  ])('%s', (said) => {
    expect(whoIs('the ministry', `${REJECTS}\n${said}`)).toBe(ISSUER);
  });

  it('though its text names only the other one', () => {
    expect(whoIs('the ministry', `The statement by the ${OTHER} is groundless.\nThe ministry warns of a reply.`)).toBe(
      ISSUER,
    );
  });
});

describe('and is another one', () => {
  it.each([
    ['as the object', `${REJECTS}\nNorland has asked the ministry for proof.`],
    ['as accused', `${REJECTS}\nThe ministry is accused of having broken into the port.`],
    ['where it has just spoken', `The ${OTHER} accused Norland of a hack. The ministry said that it had proof.`],
  ])('%s', (_, text) => {
    expect(whoIs('the ministry', text)).toBe(OTHER);
  });

  it.each<[string, Partial<Report>]>([
    ['a newspaper', { publisher: 'Harbour Gazette' }],
    ['an article', { medium: 'article' }],
    ['a laboratory', { publisher: 'Quayscope Labs' }],
    ['an agency', { publisher: 'Signals Agency of Norland' }],
    ['a text of which nobody is known to be the issuer', { publisher: null }],
  ])('in %s', (_, facts) => {
    expect(whoIs('the ministry', `${REJECTS}\nThe ministry warned of a reply.`, facts)).toBe(OTHER);
  });
});
