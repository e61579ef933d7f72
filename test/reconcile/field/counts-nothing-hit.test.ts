import { expect, test } from 'vitest';
import { countsNothingHit } from '../../../src/reconcile/field/counts-nothing-hit.ts';

/** The number and what it counts stand between the bars. */
function told(sentence: string, unit: string): boolean {
  const start = sentence.indexOf('|');
  const end = sentence.lastIndexOf('|') - 1;
  return countsNothingHit(sentence.replaceAll('|', ''), { start, end }, unit);
}

test.each([
  ['An audit of |340 computers| ended in May.', 'computer'],
  ['A survey of more than |90 firms| found it.', 'firm'],
  ['They may go to prison; they face |five years| in prison.', 'year'],
  ['Dane was sentenced to |six months|.', 'month'],
  ['They may go to prison for |five years|.', 'year'],
  ['Dane faces |ten years|.', 'year'],
  ['It sent |three official requests| to the ministry.', 'request'],
  ["The court gave him |two months|' probation.", 'month'],
])('beside the event: %s', (sentence, unit) => expect(told(sentence, unit)).toBe(true));

test.each([
  ['The raid hit |340 computers|.', 'computer'],
  ['The audit found |12 computers| that were hit.', 'computer'],
  ['The arrest of |five men| followed.', 'man'],
  ['It was hit by |nine million requests|.', 'request'],
  ['The town faced |three days| without power.', 'day'],
  ['They read the mail for |five months|.', 'month'],
  ['The theft of |340 files| was found.', 'file'],
  ['They stole scans of |340 passports|.', 'passport'],
  ['They put samples of |500 records| up for sale.', 'record'],
])('of the event: %s', (sentence, unit) => expect(told(sentence, unit)).toBe(false));
