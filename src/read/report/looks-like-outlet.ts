const LAST_WORD =
  'News Service|News Agency|Wire|Chronicle|Courier|Dispatch|Mail|Broadcasting|Review|Standard|News|Times|Post|Journal|Gazette|Herald|Tribune|Daily|Beacon|Press|TV|Radio|FM|Telegraph|Observer|Weekly|Magazine';
const NAME = new RegExp(String.raw`^(\p{Lu}\S*\s)+(${LAST_WORD})$`, 'u');
/** `Radio Selmont`, `Channel 12`; two broadcasters go by `ABC`, so that no codebook can say which. */
const STATION = /^((Radio|Channel|TV) (\p{Lu}\S*|\d+)|ABC|[\p{Lu}\d]{3,5}-TV)$/u;
/** `Quayscope.com`, `quay.com.au`, `quay.fr`. */
const ADDRESS =
  /^[\p{L}\d-]+\.(?:(?:com|co|org|net)\.\p{L}{2}|com|net|org|news|au|ca|de|fr|ie|il|nl|nz|ru|tv|ua|uk)$/iu;

/** Whether a word is the address of a site, as sites that report are named. */
export function isAddress(word: string): boolean {
  return word.includes('.') && ADDRESS.test(word);
}

/** The name of an outlet no codebook knows, by its last word: `the Harbour Gazette`; null where it looks like none. */
export function looksLikeOutlet(words: string): string | null {
  const name = words.replace(/^the /i, '').replace(/ newspaper$/i, '');
  return NAME.test(name) || STATION.test(name) || isAddress(name) ? name : null;
}
