import { bySpan, type Span } from '../../model/span.ts';
import { bankAccount } from './bank-account.ts';
import { birthDate } from './birth-date.ts';
import { cardNumber } from './card-number.ts';
import { chinaId } from './china-id.ts';
import { email } from './email.ts';
import { foldForMasking } from './fold.ts';
import { hongKongId } from './hong-kong-id.ts';
import { iban } from './iban.ts';
import { identityDocument } from './identity-document.ts';
import { licencePlate } from './licence-plate.ts';
import { macauId } from './macau-id.ts';
import { MASK, type PersonalData } from './personal-data.ts';
import { phone } from './phone.ts';
import { selfEvidentId } from './self-evident-id.ts';
import { streetAddress } from './street-address.ts';
import { taiwanId } from './taiwan-id.ts';
import { ukNationalInsuranceNumber } from './uk-national-insurance-number.ts';
import { usSocialSecurityNumber } from './us-social-security-number.ts';

/** Every kind that is masked. The order decides which kind a caveat names where two find the same digits. */
const KINDS: readonly PersonalData[] = [
  taiwanId,
  chinaId,
  hongKongId,
  macauId,
  usSocialSecurityNumber,
  ukNationalInsuranceNumber,
  selfEvidentId,
  iban,
  cardNumber,
  bankAccount,
  identityDocument,
  licencePlate,
  birthDate,
  email,
  phone,
  streetAddress,
];

/** A stretch that was masked, and what stood there. The value itself is gone. */
export interface Masked extends Span {
  kind: string;
}

// Nothing of what is masked goes without one of these.
const MAY_HOLD = /[\p{Nd}@＠[({]| AT /u;

/**
 * Replaces personal data by one `█` a UTF-16 unit, line breaks aside: the length stays, so offsets hold, and masking again
 * changes nothing. Irreversible. Called before anything else sees the text.
 */
export function maskPersonalData(text: string): { text: string; masked: Masked[] } {
  if (!MAY_HOLD.test(text)) return { text, masked: [] };
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
  const folded = foldForMasking(text);
  const all = KINDS.flatMap((kind) => kind.find(folded.text).map((span) => ({ ...span, kind: kind.name })));
  const found: Masked[] = [];
  for (const span of all.sort(bySpan)) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else found.push(span);
  }
  const { places } = folded;
  const placed = places ? found.map((span) => unfold(span, places)) : found;
  return placed.flatMap((span) => inLines(text, span));
}

function unfold({ kind, start, end }: Masked, places: Uint32Array): Masked {
  return { kind, start: places[start]!, end: places[end - 1]! + 1 };
}

// A value broken by a line end is masked on both lines, so that no mask crosses one.
function inLines(text: string, span: Masked): Masked[] {
  const within = text.slice(span.start, span.end);
  if (!/[\r\n]/.test(within)) return [span];
  return [...within.matchAll(/[^\r\n]+/g)].map(({ index, 0: { length } }) => ({
    ...span,
    start: span.start + index,
    end: span.start + index + length,
  }));
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
