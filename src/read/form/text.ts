import type { Received } from '../../model/received.ts';
import { checkLines } from '../report/check-lines.ts';
import { decode } from '../report/decode.ts';
import type { Draft } from './draft.ts';

/** A plain text: nothing is removed, its lines show its structure. Throws a Refusal for what is no text. */
export function openText({ file, bytes, told }: Received): Draft {
  const { text, remarks } = decode(bytes, file);
  checkLines(text, file);
  return { file, text, structure: null, stated: {}, told, remarks };
}
