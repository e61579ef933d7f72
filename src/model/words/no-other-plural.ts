/** Counted words that are plurals already, or no nouns: `seven feet`, `three chairmen`, `40 affected`. */
export const NO_OTHER_PLURAL =
  /^(?:feet|children|aircraft|kin|(?:(?:alder|business|chair|clergy|congress|country|crew|fire|fisher|guard|gun|lay|police|sea|service|sports|states)?men|\w+ed))$/;
