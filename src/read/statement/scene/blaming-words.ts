/** Verbs that blame, as a cue has them in lower case. */
export const BLAMES =
  /^(?!.*\b(not|never|nor|neither|without)\b).*\b(condemn|denounc|decr|deplor|slamm|slam|blast|lambast|castigat|rebuk|censur|berat|criticis|criticiz|assail|excoriat|upbraid|fault|reprimand)(s|e|es|ed|ied|ies|y|ing)?$/;
/** The same and words of anger, in headlines too: `hits out at`. */
export const TURNS_ON = new RegExp(
  String.raw`${BLAMES.source}|^(?!.*\b(not|never|nor|neither|without)\b).*\b((lash|hit|struck|strik)(s|es|ed|ing)? (out|back)( at)?|rapp)(s|e|es|ed|ing)?$`,
);
/** Somebody for doing something; a notice, or its wording, does nothing. */
export const FOR_A_DEED =
  /^(?!(\S+ ){0,3}?(notice|report|letter|decision|plan|law|bill|statement|account|article|measures?|move|wording|delay|reply|response|rules?)s? )(\S+ ){1,6}?for (not |allegedly |repeatedly |having )?(?!(accus|blam|suggest|claim|alleg|link|spread|report)ing\b)\p{L}{2,}ing\b/u;
