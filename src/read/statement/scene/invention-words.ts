import { CHARGE } from './charge-words.ts';
import type { TellingWords } from './telling-words.ts';

const UNLESS = '(?!.*\\b(whether|if|might|may|could|would)\\b)';
/** What a group or a raid is called that never was: `Salt Heron is American disinformation`; not `a disinformation campaign`. */
const INVENTION =
  '(disinformation(?! (campaign|operation|effort|network|outlet|site|push|war))|farce|fabrications?|hoax|inventions?|fiction|fairy ?-?tales?|figment|smear campaign|political (tool|ploy|stunt|show|manoeuvre|maneuver)|pack of lies|myth)';
const INVENTS =
  '(hyp(e|es|ed|ing)( up)?|fabricat(e|es|ed|ing)|invent(s|ed|ing)?|mak(e|es|ing) up|made up|concoct(s|ed|ing)?|cook(s|ed|ing)? up|play(s|ed|ing)? up)';
const PROOF = '(evidence|proof|facts?)';

/** Words that call a group, a raid or a finding made up: whoever stands behind it is not accused of it, but cleared. */
export const INVENTED: readonly TellingWords[] = [
  {
    why: 'calls it an invention',
    stance: 'deny',
    content: new RegExp(
      `^${UNLESS}(?!.*\\b(not|never|no)\\b.{0,20}\\b(farce|hoax|fabrication|invention|myth)\\b)(that )?(\\S+ ){1,8}?(is|was|are|were|remains?|being) ((in fact|nothing but|nothing more than|merely|just|simply|purely|actually|\\S+ly|an?|the|another|\\S+) ){0,4}?${INVENTION}\\b`,
    ),
  },
  {
    why: 'calls it an invention',
    stance: 'deny',
    content: new RegExp(
      `^(?!.*\\b(is|was|are|were|not|no|never|whether)\\b)(\\S+ ){1,4}?an? (\\S+ )?${INVENTION}( (directed|staged|made|run|invented) by|$)`,
    ),
  },
  {
    why: 'says what the group is in truth',
    stance: 'deny',
    content: new RegExp(
      `^${UNLESS}(that )?(\\S+ ){1,4}?(is|was) (in fact|actually|really|in reality|in truth|nothing but|nothing more than) (an? |the )?(\\S+ ){0,3}?(gang|group|organi[sz]ation|outfit|syndicate|crew|criminals?)\\b(?!.*\\b(of|for|by|from) (the )?(state|government|army|military|ministry)\\b)`,
    ),
  },
  {
    why: 'says who made it up',
    stance: 'deny',
    content: new RegExp(
      `^${UNLESS}(?!.*\\b(not|never)\\b)(that )?(?!.*\\b(documents?|files?|evidence|passports?|accounts?|photos?|videos?|letters?)\\b.{0,12}\\b(was|were))(\\S+ ){1,20}?(is|was|were|are|been) (\\S+ly )?(invented|fabricated|made up|concocted|cooked up|dreamed up|conjured up) by\\b`,
    ),
  },
  {
    why: 'says who made it up',
    stance: 'deny',
    cue: /^(?!.*\b(accus|blam|charg|not|never|neither|nor))/,
    content: new RegExp(
      `^${UNLESS}(?!.*\\b(not|never)\\b.{0,20}\\b(hyp|fabricat|invent|concoct))(that )?(\\S+ ){1,9}?${INVENTS} (\\S+ ){0,5}?(so-called|disinformation|narratives?|rumou?rs)\\b|^${UNLESS}(?!.*\\b(not|never)\\b)(that )?(\\S+ ){1,9}?spread(s|ing)? (\\S+ ){0,4}?so-called\\b`,
    ),
  },
  {
    why: 'says that proof is wanting',
    stance: 'deny',
    cue: /^(?!.*\b(not|never|nor|neither|ask(s|ed)?)\b)/,
    content: new RegExp(
      `^${UNLESS}.*\\b(lack(s|ed|ing)?|without|not (provide|provided|present|presented|offer|offered|produce|produced|give|given)( any)?|fail(s|ed)? to (provide|present|produce|offer)|no) (\\S+ ){0,3}?${PROOF} (for (the |its |their |such )?(\\S+ )?${CHARGE}|to (support|back|back up) (the |its |their |such |these )?(\\S+ )?${CHARGE}|(linking|tying|connecting) )`,
    ),
  },
  {
    why: 'says that no state was behind it',
    stance: 'deny',
    content: new RegExp(
      `^${UNLESS}.*\\b(not|never) (\\S+ly )?(backed|sponsored|supported|run|controlled|directed|linked) (by|to) any (state|country|government|nation)\\b`,
    ),
  },
];
