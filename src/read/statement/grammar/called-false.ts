/** What is said against somebody, as a source of patterns for words in lower case. */
export const CLAIM_NOUN =
  '(?:accusations?|allegations?|charges|claims?|reports?|suggestions?|assertions?|insinuations?|rumou?rs?|stor(?:y|ies)|findings?|conclusions?|figures?|attribution|imputations?|statements?|publications?|articles?|version|account)';

/** Whether a cue is such a noun, or evidence, and nothing else: `the swirl of allegations` too. */
export const IS_CLAIM = new RegExp(String.raw`^(?:(?:the|these|those|\p{L}+ of)\s)?(?:evidence|${CLAIM_NOUN})$`, 'iu');

/** Words that call it untrue, behind `is` or `are`. */
export const CALLED_FALSE =
  '(?:false|untrue|groundless|baseless|unfounded|absurd|wrong|null|inaccurate|incorrect|invented|fabricated|fictitious|slander\\w*|defamatory|nonsens\\w+|ludicrous|ridiculous|libel\\w*|(?:an? )?(?:lies?|fabrication|invention|smear|slander|hoax|fiction|fantasy|provocation|insult)|not (?:true|correct|accurate|the case)|without (?:any )?(?:foundation|basis|substance)|(?:pure|sheer|utter) \\w+)';
