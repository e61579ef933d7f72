import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCodebooks } from '../../../codebooks/codebooks.ts';
import { mentionReference, type Mention, type MentionKind } from '../../../src/model/mention.ts';
import { bySpan, overlaps, slice } from '../../../src/model/span.ts';
import { tokenise } from '../../../src/read/language/tokenise.ts';
import { readMentions } from '../../../src/read/mention/read-mentions.ts';
import { plainReport } from '../../support/plain-report.ts';

const codebooks = openCodebooks();

function read(text: string, url: string | null = null): Mention[] {
  const report = { ...plainReport(text), url };
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

describe('indicators of compromise', () => {
  const sha256 = '9f2c1b7ad0e44c6fa1e58b0d3c9977ab6210fe45d18c3b02a7769e01c4d5b8f3';
  const indicators = (text: string, url?: string) =>
    read(text, url).flatMap((mention) =>
      mention.kind === 'evidence' && mention.value.indicator
        ? [[slice(text, mention), mention.value.state, mention.value.indicator]]
        : [],
    );

  it.each([
    [`The SHA-256 of the loader is ${sha256}.`, sha256, 'hash'],
    [`SHA1: ${sha256.slice(0, 40).toUpperCase()}`, sha256.slice(0, 40).toUpperCase(), 'hash'],
    [`Its MD5 (${sha256.slice(0, 32)}) is known.`, sha256.slice(0, 32), 'hash'],
    ['A tunnel talks to 185.0.2.44.', '185.0.2.44', 'IP address'],
    ['It was run from 203[.]0[.]113[.]7:8443 in May.', '203[.]0[.]113[.]7', 'IP address'],
    ['It called rail-update[.]example.', 'rail-update[.]example', 'domain'],
    ['It called rail(dot)update(dot)example, twice.', 'rail(dot)update(dot)example', 'domain'],
    ['It loaded hxxps://evil[.]example/a.php?x=1.', 'hxxps://evil[.]example/a.php?x=1', 'link'],
    ['It loaded http://evil[.]example/a, then stopped.', 'http://evil[.]example/a', 'link'],
    ['It loaded hxxp://185.0.2.44/a in May.', 'hxxp://185.0.2.44/a', 'link'],
    ['The command-and-control server was rail-update.example.', 'rail-update.example', 'domain'],
  ])('%s', (text, words, indicator) => {
    expect(indicators(text)).toEqual([[words, 'offered', indicator]]);
  });

  it.each([
    `The blob ${sha256.slice(0, 39)} is cut.`,
    'Serial 12345678901234567890123456789012 was seen.',
    `It was mended in commit ${sha256.slice(0, 40)} of the kernel.`,
    `See https://code.example/${sha256.slice(0, 40)} for it.`,
    `See https://code.example/?id=${sha256} for it.`,
    'It exploited version 1.2.3.4 of the gateway.',
    'It exploited Connect Secure 22.7.2.5 in May.',
    'It moved on to 192.168.0.4 from there.',
    'It moved on to 300.1.2.3 from there.',
    'Read more at rail-update.example or write to us.',
    'Indicators are at https://rail-update.example/list today.',
    'The C2 client was svchost.exe on each machine.',
    'Lures came from the domain of ███@evil[.]example in May.',
    'It exploited CVE-2024-12345 in May.',
    'Lures came from the domain of ███ [at] evil[.]example in May.',
    'The C2 client used ASP.Net on each machine.',
  ])('none in: %s', (text) => {
    expect(indicators(text)).toEqual([]);
  });

  it('none in the own site of the outlet', () => {
    const text = 'Indicators are kept at cindermoor.example for all.';
    expect(indicators(text)).toHaveLength(1);
    expect(indicators(text, 'https://blog.cindermoor.example/heron')).toEqual([]);
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
