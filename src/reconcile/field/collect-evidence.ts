import { isMention, type MentionOf } from '../../model/mention.ts';
import { slice } from '../../model/span.ts';
import type { FieldReader, Found } from './field-reader.ts';

/** `evidence`: whether something a reader could check is `offered`, said to exist (`claimed`), or said not to be given (withheld). */
export const evidence: FieldReader = {
  field: 'evidence',
  reads: ['mentions'],
  collect: ({ mentions, report }) =>
    mentions
      .filter(isMention('evidence'))
      .filter((mention) => !deniesAny(slice(report.text, mention), mention))
      .map(foundAt),
};

/** `found no evidence` is a finding; it neither claims evidence nor withholds any. */
function deniesAny(words: string, { value }: MentionOf<'evidence'>): boolean {
  return value.state !== 'withheld' && /\bno\b/i.test(words);
}

function foundAt({ start, end, value: { state } }: MentionOf<'evidence'>): Found {
  const place = { field: 'evidence', start, end, hedged: false };
  if (state === 'withheld') return { ...place, value: null, state };
  return { ...place, value: { kind: 'text', text: state }, state: 'stated' };
}
