import type { Form } from '../../../model/statement.ts';

const FORM_WORDS: Record<Form, string> = {
  statement: '',
  comment: '',
  notice: 'in a notice',
  charge: 'in a charge',
  sanction: 'in a sanction',
  exposure: 'by exposing persons',
  'technical-report': 'in a technical report',
  'political-statement': 'in a political statement',
  anonymous: 'without a name',
  leak: 'in a leak',
};

/** How a statement was put out, in words; empty for the ordinary forms. */
export function formWords(form: Form): string {
  return FORM_WORDS[form];
}
