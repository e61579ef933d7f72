import { ENDINGS, endingOf, type Form } from '../../model/form.ts';
import { MARKUP_BEGINNING } from '../report/name-binary.ts';

/**
 * The form the bytes are in: told by how they begin, because names and content types lie; where they leave it open, by the
 * ending of the name. What no form knows is text, which refuses what it cannot decode.
 */
export function formOf(name: string, bytes: Uint8Array): Form {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1_000));
  if (MARKUP_BEGINNING.test(beginning)) return 'html';
  return ENDINGS[endingOf(name) ?? 'txt']!;
}
