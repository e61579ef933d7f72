/** What only an outlet is called, as a pattern source. */
export const OUTLET_NOUN = 'newspaper|broadcaster|magazine|tabloid|broadsheet|newswire';

/** What an outlet is called among much else, as a pattern source: words beside it have to tell. */
export const MAYBE_OUTLET_NOUN =
  'agency|site|website|outlet|paper|daily|weekly|portal|channel|station|network|journal|newsletter|blog|podcast|programme|program|show|bulletin|publication|service';
