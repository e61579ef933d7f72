import { isMention } from '../../model/mention.ts';
import type { FieldReader } from './field-reader.ts';

/** `technique`: how the act is said to have been done, as ATT&CK techniques. */
export const techniques: FieldReader = {
  field: 'technique',
  reads: ['mentions'],
  collect: ({ mentions }) =>
    mentions.filter(isMention('technique')).map(({ start, end, value: { id, name } }) => ({
      field: 'technique',
      start,
      end,
      value: { kind: 'technique', id, name },
      state: 'stated',
      hedged: false,
    })),
};
