import type { ToldFacts } from '../../model/received.ts';
import { MEDIA, type Medium, type Report, type ReportFacts } from '../../model/report.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { languageCode } from '../language/language.ts';
import { readDate } from './read-date.ts';
import type { StatedFacts } from './stated-facts.ts';

type Settled = ReportFacts & Pick<Report, 'basis'>;

const FACTS = [
  'title',
  'publisher',
  'published',
  'url',
  'byline',
  'language',
  'medium',
] as const satisfies (keyof ReportFacts)[];

/**
 * What is known of a report: told from outside before stated in its text before inferred from its layout. A told value that
 * cannot be understood is left out with a remark that names the fact, never the value.
 */
export function settleFacts(
  told: ToldFacts,
  stated: StatedFacts,
  inferred: StatedFacts,
): { facts: Settled; remarks: string[] } {
  const remarks: string[] = [];
  const facts: Settled = {
    title: null,
    publisher: null,
    published: null,
    url: null,
    byline: null,
    language: null,
    medium: null,
    basis: {},
  };
  for (const fact of FACTS) {
    const outside = told[fact]?.trim() || null;
    const understood = outside && understand(fact, outside);
    if (outside && !understood)
      remarks.push(`What is told of the report as "${fact}" is left out: ${EXPECTED[fact] ?? 'it is not understood'}`);
    const value = understood ?? stated[fact] ?? inferred[fact] ?? null;
    if (value === null) continue;
    Object.assign(facts, { [fact]: value });
    facts.basis[fact] = understood ? 'outside' : stated[fact] ? 'stated' : 'inferred';
  }
  return { facts, remarks };
}

const EXPECTED: Partial<Record<keyof ReportFacts, string>> = {
  published: 'a date such as 2025-06-05 or 2025-06-05T09:30:00Z is needed',
  url: 'an address that begins with http:// or https:// is needed',
  language: 'a code such as en or the English name of a language is needed',
  medium: `one of ${MEDIA.join(', ')} is needed`,
};

/** What a form states of its report, as far as it is understood: pages and mails hold dates and languages in many spellings. */
export function understood(stated: ToldFacts): StatedFacts {
  const facts: StatedFacts = {};
  for (const fact of FACTS) {
    const value = stated[fact] && understand(fact, stated[fact].trim());
    if (value) facts[fact] = value;
  }
  return facts;
}

function understand(fact: keyof ReportFacts, value: string): string | null {
  switch (fact) {
    case 'published':
      return readDate(value)?.iso ?? null;
    case 'language':
      return languageCode(value);
    case 'medium':
      return MEDIA.find((medium: Medium) => medium === value.toLowerCase()) ?? null;
    case 'url':
      return isWebAddress(value) ? value : null;
    case 'title':
    case 'publisher':
    case 'byline':
      return value;
  }
}
