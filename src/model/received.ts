import type { Fetched } from './fetched.ts';
import type { Refusal } from './refusal.ts';
import type { ReportFacts } from './report.ts';

/** Facts that came beside a report or were typed in, as written: reading checks and masks them. */
export type ToldFacts = { [Fact in keyof ReportFacts]?: string | null };

/** A report as it was found: bytes, and what is known of them from elsewhere. */
export interface Received {
  /** As the user named it; `-` for standard input. Not masked yet. */
  file: string;
  bytes: Uint8Array;
  told: ToldFacts;
  /** Where it came over the network. */
  fetched?: Fetched;
}

/** A report that came over the network. */
export type ReceivedLink = Received & { fetched: Fetched };

/** An input that could not be taken, with the sentence that says why. The other inputs of the same call go on. */
export interface Failed {
  file: string;
  refusal: Refusal;
  /** True where it is no report and was met on the way through a folder, so that nothing is lacking. */
  passedOver?: true;
}

/** A report that a file to be written would spoil, by taking its place or the place of what its sidecar tells. */
export interface Spoiled {
  /** Where the file would be written, as it was asked. */
  place: string;
  report: string;
  by: 'itself' | 'its sidecar';
}
