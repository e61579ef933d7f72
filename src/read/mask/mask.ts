import { bySpan, type Span } from '../../model/span.ts';
import { birthDate } from './birth-date.ts';
import { chinaId } from './china-id.ts';
import { email } from './email.ts';
import { MASK, type PersonalData } from './personal-data.ts';
import { phone } from './phone.ts';
import { taiwanId } from './taiwan-id.ts';
import { usSocialSecurityNumber } from './us-social-security-number.ts';

/** Every kind that is masked. The order decides which kind a caveat names where two find the same digits. */
const KINDS: readonly PersonalData[] = [taiwanId, chinaId, usSocialSecurityNumber, birthDate, email, phone];

/** A stretch that was masked, and what stood there. The value itself is gone. */
export interface Masked extends Span {
  kind: string;
}

/**
 * Replaces personal data by one `█` a UTF-16 unit: the length stays, so offsets hold, and masking again changes nothing.
 * Irreversible. Called before anything else sees the text.
 */
export function maskPersonalData(text: string): { text: string; masked: Masked[] } {
  if (!/[\d@[(]/.test(text)) return { text, masked: [] };
  const masked: Masked[] = [];
  let result = text;
  // A masked value can lay bare another one beside it, so this goes on until nothing more is found.
  for (let found = findPersonalData(result); found.length > 0; found = findPersonalData(result)) {
    masked.push(...found);
    result = blacken(result, found);
  }
  return { text: result, masked: masked.sort(bySpan) };
}

function findPersonalData(text: string): Masked[] {
  const all = KINDS.flatMap((kind) => kind.find(text).map((span) => ({ ...span, kind: kind.name })));
  const found: Masked[] = [];
  for (const span of all.sort(bySpan)) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  return found;
}

function blacken(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), MASK.repeat(end - start));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
