import type { Form } from '../../model/form.ts';
import type { Failed, Received } from '../../model/received.ts';
import type { Draft } from './draft.ts';
import { openText } from './text.ts';

/**
 * Takes the reports out of what was received in this form. Each form is loaded when the first of its kind comes, because the
 * libraries behind them are large and most cases need one or two. Throws a Refusal where nothing can be taken out; what
 * fails alone inside a container is given in its place.
 */
export async function openForm(form: Form, received: Received): Promise<(Draft | Failed)[]> {
  switch (form) {
    case 'text':
      return [openText(received)];
    case 'html':
      return [(await import('./html/open-html.ts')).openHtml(received)];
  }
}
