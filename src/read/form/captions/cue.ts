/** One caption: when it is shown, in seconds, and its payload, tags and entities as written. */
export interface Cue {
  start: number;
  end: number;
  payload: string;
}
