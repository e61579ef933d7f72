import type { Fetched } from '../../model/fetched.ts';
import type { FileForm } from '../../model/file-form.ts';
import type { Failed, Received, ToldFacts } from '../../model/received.ts';
import type { Block, MediaMark, Skip } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { StatedFacts } from '../report/stated-facts.ts';

/** A report as it comes out of its form: words and structure, not masked yet. One file may hold several. */
export interface Draft {
  /** The file it came in, as the user named it; one of several in a file has `#` and its place after it, e.g. `feed.xml#3`. */
  file: string;
  text: string;
  /** The structure that the form itself shows, as spans of `text`; null where only its lines can tell. */
  structure: Structure | null;
  /** What the form shows to be around the report and no part of it, in text order: the lines above a forwarded mail. */
  furniture?: Span[];
  /** What the form states beside the text: a page's metadata, a mail's headers. Weaker than what is told. */
  stated: StatedFacts;
  /** What the form only lets guess: weaker than what is stated in it or in the text. */
  inferred?: StatedFacts;
  /** When the form says that its report was last changed, in any spelling of a date. */
  updated?: string;
  told: ToldFacts;
  /** How it came over the network; absent for a file. */
  fetched?: Fetched;
  /** One sentence for everything that was guessed or left out on the way. */
  remarks: string[];
}

/** Takes the reports out of a form; mails and archives are handed it for what they hold. */
export type OpenForm = (form: FileForm, received: Received) => Promise<(Draft | Failed)[]>;

/** What markup or captions show and plain text does not. */
export interface Structure {
  blocks: Block[];
  skips: Skip[];
  /** Time codes, where the form is a transcript; empty otherwise. */
  marks: MediaMark[];
}
