import type { FileForm } from '../../model/file-form.ts';
import type { Failed, Received } from '../../model/received.ts';
import type { Cue } from './captions/cue.ts';
import type { Draft } from './draft.ts';
import { openText } from './text.ts';

/**
 * Takes the reports out of what was received in this form. Each form is loaded when the first of its kind comes, because the
 * libraries behind them are large and most cases need one or two. Mails and web archives hold things in other forms, so they
 * are handed this function. Throws a Refusal where nothing can be taken out; what fails alone inside a container is given in
 * its place.
 */
export async function openForm(form: FileForm, received: Received): Promise<(Draft | Failed)[]> {
  switch (form) {
    case 'text':
      return [openText(received)];
    case 'html':
      return [(await import('./html/open-html.ts')).openHtml(received)];
    case 'pdf':
      return [await (await import('./pdf/open-pdf.ts')).openPdf(received)];
    case 'docx':
      return [await (await import('./docx.ts')).openDocx(received)];
    case 'email':
      return (await import('./email.ts')).openEmail(openForm, received);
    case 'webvtt':
      return [await openCaptions(received, (await import('./captions/parse-webvtt.ts')).parseWebVtt)];
    case 'srt':
      return [await openCaptions(received, (await import('./captions/parse-srt.ts')).parseSrt)];
    case 'feed':
      return (await import('./feed.ts')).openFeed(received);
    case 'warc':
      return (await import('./warc.ts')).openWarc(openForm, received);
  }
}

async function openCaptions(received: Received, parse: (text: string) => Cue[]): Promise<Draft> {
  return (await import('./captions/open-captions.ts')).openCaptions(parse, received);
}
