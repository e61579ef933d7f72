/** What is left undone or covered up around an act, whom one shelters or does not hand over, and what is gained by it: no word for the act itself. */
const NEGLECT =
  /\b(?:ignor(?:e|es|ed|ing)|overlook\w*|neglect\w*|negligen\w+|careless\w*|reckless\w*|sloppy|lax|fail(?:s|ed|ing|ure|ures) to|incompeten\w+|mismanag\w+|mishandl\w+|profit(?:s|ed|ing) from|(?:left|leaving) [^.;,]{0,60}\b(?<!\b(?:the|an?) )(?:open|unlocked|unprotected|unpatched|unsecured|exposed|switched on)|(?:did|does|do|had|has|have) not (?:patch|updat|protect|secur|warn|heed|act|inform|tell)\w*|(?:too|so) slow(?:ly)?|too late|cover(?:ed|ing) (?:it |this |the \w+ )?up|cover-up|spoken too soon|(?:shelter|harbou?r)(?:ed|ing)|safe haven|refus(?:e|es|ed|ing) to (?:hand over|extradite|give up|surrender)|consul(?:ar|s)? (?:access|relations|visits?))\b/i;

/** True for the words of an accusation that somebody did too little about an act, or gains by it, and not that he did it: `ignored warnings`, `left an account open`. */
export function isOfNeglect(content: string): boolean {
  return NEGLECT.test(content);
}
