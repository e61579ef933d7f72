import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { mentionReference, type Mention, type MentionKind } from '../../../src/model/mention.ts';
import { bySpan, overlaps, slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

function read(text: string): Mention[] {
  const report = plainReport(text);
  return readMentions(report, tokenise(report), codebooks);
}

/** Words and value of every mention of a kind. */
function valuesOf(text: string, kind: MentionKind): [string, unknown][] {
  return read(text)
    .filter((mention) => mention.kind === kind)
    .map((mention) => [slice(text, mention), mention.value]);
}

describe('places', () => {
  it.each([
    ['They live in Harbin.', 'Harbin', 'CN'],
    ['They live in Guangzhou province.', 'Guangzhou province', 'CN'],
    ['It was seen in Sweden, Norway and Finland.', 'Finland', 'FI'],
    ['It was seen across the northern Philippines.', 'Philippines', 'PH'],
    ['They live in the city of Velmark.', 'Velmark', null],
    ['They live in Velmark province.', 'Velmark province', null],
  ])('%s', (text, words, country) => {
    expect(valuesOf(text, 'place')).toContainEqual([words, expect.objectContaining({ country })]);
  });

  it.each(['Sweden denied it.', "In Sweden's view it is wrong.", 'It was aimed at Sweden.', 'In March, it rained.'])(
    'none in: %s',
    (text) => {
      expect(valuesOf(text, 'place')).toEqual([]);
    },
  );
});

describe('techniques', () => {
  it.each([
    ['They sent phishing emails.', 'phishing emails', 'T1566'],
    ['They sent a phishing e-mail.', 'phishing e-mail', 'T1566'],
    ['They tried brute-force attacks.', 'brute-force attacks', 'T1110'],
    ['They tried brute force attacks.', 'brute force attacks', 'T1110'],
    ['They went through VPNs.', 'VPNs', 'T1090'],
    ['They used hijacked routers.', 'hijacked routers', 'T1584'],
    ['They rented foreign cloud services.', 'foreign cloud services', 'T1583'],
    ['They wrote homegrown malware.', 'homegrown malware', 'T1587.001'],
    ['They bought simple malware.', 'simple malware', 'T1588.001'],
    ['It was a DDoS attack.', 'DDoS attack', 'T1498'],
    ['The report lists T1059.001 only.', 'T1059.001', 'T1059.001'],
    ['They relied on Scheduled Task/Job for it.', 'Scheduled Task/Job', 'T1053'],
  ])('%s', (text, words, id) => {
    expect(valuesOf(text, 'technique')).toContainEqual([words, expect.objectContaining({ id })]);
  });

  it.each(['They went fishing by email.', 'It has the number T9999.', 'The force was brute.'])(
    'none in: %s',
    (text) => {
      expect(valuesOf(text, 'technique')).toEqual([]);
    },
  );
});

describe('sectors', () => {
  it.each([
    ['They hit energy infrastructure.', 'Energy'],
    ['They hit drinking water.', 'Water'],
    ['They hit a telecommunications company.', 'Telecoms'],
    ['They hit government departments.', 'Government, Administration'],
    ['They hit transport.', 'Transport'],
    ['They hit military systems.', 'Military'],
  ])('%s', (text, name) => {
    expect(valuesOf(text, 'sector').map(([, value]) => value)).toEqual([{ name }]);
  });

  it('none in words that only begin alike', () => {
    expect(valuesOf('The waterfall energised the banker.', 'sector')).toEqual([]);
  });
});

describe('evidence', () => {
  it.each([
    ['It published IP addresses of the attackers.', 'published IP addresses', 'offered'],
    [
      'The malware left traces that investigators could follow.',
      'left traces that investigators could follow',
      'claimed',
    ],
    ['It did so, according to court documents.', 'according to court documents', 'claimed'],
    ['It has irrefutable evidence of it.', 'has irrefutable evidence', 'claimed'],
    ['It said so without providing evidence.', 'without providing evidence', 'withheld'],
    ['It did not provide any evidence.', 'did not provide any evidence', 'withheld'],
    ['The lack of independent verification was noted.', 'lack of independent verification', 'withheld'],
    ['It could not be independently verified.', 'could not be independently verified', 'withheld'],
    ['It offered no evidence for it.', 'offered no evidence', 'withheld'],
  ])('%s', (text, words, state) => {
    expect(valuesOf(text, 'evidence')).toEqual([[words, { state }]]);
  });

  it.each([
    'It left a trace of sugar on the table.',
    'The evidence was lost at sea.',
    'It published a list of schools.',
  ])('none in: %s', (text) => {
    expect(valuesOf(text, 'evidence')).toEqual([]);
  });
});

describe('readMentions', () => {
  it('finds nothing in nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('The weather was fine and dry.')).toEqual([]);
    expect(read('The constructor said so, as valueOf was not there.')).toEqual([]);
  });

  it('gives the same mentions for the same report', () => {
    const text = 'In March, Sweden accused 20 Finnish hackers of phishing.';
    expect(read(text)).toEqual(read(text));
  });

  it('gives sorted spans with their references, none overlapping another of its kind, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        "China's",
        'the',
        'Ministry of State Security',
        '(MSS)',
        'it',
        'said',
        'Orla Venn',
        ',',
        'a spokesman for',
        'Taiwanese',
        'hackers',
        '20',
        'people',
      ],
      ...[
        'in',
        'Harbin',
        'of',
        'and',
        'Reuters',
        'officials',
        '.',
        '"',
        'phishing emails',
        'last week',
        'T1566',
        'I-Soon',
        'Mr',
        'they',
        '’s',
        'Command',
        '\n',
        '-',
        'U.S.',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join(' ');
        const report = plainReport(text);
        const mentions = readMentions(report, tokenise(report), codebooks);
        expect([...mentions].sort(bySpan)).toEqual(mentions);
        mentions.forEach((mention, i) => {
          expect(mention.id).toBe(mentionReference(report.id, mention.kind, mention));
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(slice(text, mention)).toBe(slice(text, mention).trim());
          const rivals = mentions.slice(0, i).filter(({ kind }) => kind === mention.kind);
          expect(rivals.some((rival) => overlaps(rival, mention))).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('ties every antecedent to a mention that is there', () => {
    const text =
      "Japan's foreign ministry spoke. It said that the Northern Harbour Command (NHC), a unit of the ministry, spied. The NHC denied it.";
    const mentions = read(text);
    const ids = new Set(mentions.map(({ id }) => id));
    const tied = mentions.flatMap((mention) =>
      mention.kind === 'actor' && mention.value.refersTo ? [mention.value.refersTo] : [],
    );
    expect(tied.length).toBeGreaterThan(2);
    expect(tied.every((id) => ids.has(id))).toBe(true);
  });
});
