import type { Dossier } from '../../src/model/dossier.ts';
import { annotate } from './annotate.ts';
import { sampleDossier } from './sample-dossier.ts';

/** What a report may hold to break out of a page or to turn a terminal round. */
export const PAYLOAD = `<script>alert(1)</script>]]>--><img src=x onerror=alert(2)>"' onload='x' &lt; \u001b[31m\u202e\u200b\u0007`;

/** Keys whose values are words from the reports, or may hold some. */
const WORDS = new Set(
  'title publisher byline url file name why reason question needs label role actor accused target partOf speaksFor'.split(
    ' ',
  ),
);

/** The sample with the payload in every string that may come from a report, and a report that is made of it. */
export function hostileDossier(): Dossier {
  const dossier = poisoned(sampleDossier()) as Dossier;
  const evil = annotate(`{who:${PAYLOAD}} {cue:accuses} {what:${PAYLOAD} of ${PAYLOAD}}`, {
    file: `${PAYLOAD}.txt`,
    statements: [{ source: 'who', cue: 'cue', content: 'what', stance: 'accuse', accused: PAYLOAD, via: [PAYLOAD] }],
  });
  return { ...dossier, reports: [...dossier.reports, evil] };
}

function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return WORDS.has(key) && !/^[a-z]-[0-9a-z]{12}$/.test(value) ? value + PAYLOAD : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (value instanceof Map) return value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, name)]));
}
