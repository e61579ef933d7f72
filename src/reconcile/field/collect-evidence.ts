import { isMention } from '../../model/mention.ts';
import type { FieldReader } from './field-reader.ts';

/** `evidence`: whether something a reader could check is `offered`, said to exist (`claimed`), or said not to be given (withheld). */
export const evidence: FieldReader = {
  field: 'evidence',
  reads: ['mentions'],
  collect: ({ mentions }) =>
    mentions.filter(isMention('evidence')).map(({ start, end, value: { state } }) => ({
      field: 'evidence',
      start,
      end,
      value: state === 'withheld' ? null : { kind: 'text', text: state },
      state: state === 'withheld' ? 'withheld' : 'stated',
      hedged: false,
    })),
};
