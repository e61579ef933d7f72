const LAST_WORD =
  'News Service|News Agency|Wire|Chronicle|Courier|Dispatch|Mail|Broadcasting|Review|Standard|News|Times|Post|Journal|Gazette|Herald|Tribune|Daily|Beacon|Press|TV|Radio|FM|Telegraph|Observer|Weekly|Magazine';
const NAME = new RegExp(String.raw`^(\p{Lu}\S*\s)+(${LAST_WORD})$`, 'u');
/** `Radio Selmont`, `Channel 12`; two broadcasters go by `ABC`, so that no codebook can say which. */
const STATION = /^((Radio|Channel|TV) (\p{Lu}\S*|\d+)|ABC)$/u;

/** The name of an outlet no codebook knows, by its last word: `the Harbour Gazette`; null where it looks like none. */
export function looksLikeOutlet(words: string): string | null {
  const name = words.replace(/^the /i, '').replace(/ newspaper$/i, '');
  return NAME.test(name) || STATION.test(name) || /^[\p{L}\d-]+\.(com|net|org)$/u.test(name) ? name : null;
}
