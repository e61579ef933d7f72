import { CHARGE } from './charge-words.ts';
import type { TellingWords } from './telling-words.ts';

/** Whoever accuses of a fabrication accuses; and what is asked or not said tells nothing. */
const CUE = /^(?!.*\b(accus|blam|charg|condemn|critici|not|never|neither|nor|ask(s|ed)?\b))/;
/** Left open, or said of a deed that was done. */
const UNLESS =
  '(?!.*\\b(whether|if|might|may|could|would|not a|no|behind|hacked|hacking of|leaked|leak of|stole|stolen|used against|spread(ing)? (it|them|by))\\b)';
/** What a group or a raid is called that never was: `Salt Heron is American disinformation`; not `a disinformation campaign`, which somebody runs. */
const INVENTION =
  '(disinformation|farce|fabrications?|hoax|inventions?|fiction|fairy ?-?tales?|figment|political (tool|ploy|stunt|show|manoeuvre|maneuver)|pack of lies|myth)\\b(?! (campaign|operation|effort|network|outlet|site|push|war)| (run|spread|pushed|made|created|launched|directed|staged|orchestrated|waged|mounted) by)';
/** To put about what is nothing: `hyping up so-called attacks`. */
export const INVENTS =
  '(hyp(e|es|ed|ing)( up)?|fabricat(e|es|ed|ing)|invent(s|ed|ing)?|mak(e|es|ing) up|made up|concoct(s|ed|ing)?|cook(s|ed|ing)? up|play(s|ed|ing)? up)';
const MADE_UP = '(invented|fabricated|made up|concocted|cooked up|dreamed up|conjured up)';
/** Tools and papers are made, too, by whoever uses them. */
const THING =
  '\\b(malware|tools?|code|virus(es)?|software|exploits?|worms?|implants?|apps?|weapons?|documents?|files?|evidence|passports?|accounts?|photos?|videos?|letters?|emails?|e-mails?|messages?|ident\\w+)\\b';
const OF_A_STATE =
  '\\b(navy|army|military|ministry|service|services|agency|bureau|directorate|government|state|intelligence|police)\\b';
const PROOF = '(evidence|proof|facts?)';

/** Words that call a group, a raid or a finding made up: whoever stands behind it is not accused of it, but cleared. */
export const INVENTED: readonly TellingWords[] = [
  {
    why: 'calls it an invention',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^${UNLESS}(that )?(\\S+ ){1,6}?(is|was|are|were|remains?) ((in fact|nothing but|nothing more than|merely|just|simply|purely|actually|an?|the|another|pure|complete|total|utter) )*((?!\\S+ing\\b)\\S+ )?${INVENTION}`,
    ),
  },
  {
    why: 'calls it an invention',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^(?!.*\\b(is|was|are|were|not|no|never|whether|of an?)\\b)(\\S+ ){1,4}?an? (political )?(farce|hoax|fabrication|myth)( (directed|staged|made|run|invented) by\\b.*|)( : .*)?$`,
    ),
  },
  {
    why: 'says what the group is in truth',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^${UNLESS}(?!(\\S+ ){0,5}?${OF_A_STATE})(that )?(\\S+ ){1,4}?(is|was) (in fact|actually|really|in reality|in truth|nothing but|nothing more than) (an? |the )?((?!hacking)\\S+ ){0,3}?(gang|group|organi[sz]ation|outfit|syndicate|crew|criminals)\\b(?! (of|run|backed|working|work|operating|linked|tied|controlled|directed|sponsored|hired|employed|acting|based|within|inside|from|for|that (works|acts|belongs))\\b)`,
    ),
  },
  {
    why: 'says who made it up',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^${UNLESS}(?!.*${THING})(that )?(\\S+ ){1,20}?(is|was|were|are|been) (\\S+ly )?${MADE_UP} by\\b`,
    ),
  },
  {
    why: 'says who made it up',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^${UNLESS}(that )?(\\S+ ){1,9}?(${INVENTS} (\\S+ ){0,5}?(so-called|disinformation|narratives?|rumou?rs)|spread(s|ing)? (\\S+ ){0,4}?so-called)\\b`,
    ),
  },
  {
    why: 'says that proof is wanting',
    stance: 'deny',
    cue: CUE,
    content: new RegExp(
      `^(?!.*\\b(whether|if|might|may|could|would)\\b).*\\b(lack(s|ed|ing)?|without|not (provide|provided|present|presented|offer|offered|produce|produced|give|given)( any)?|fail(s|ed)? to (provide|present|produce|offer)|no) (\\S+ ){0,3}?${PROOF} (for (the |its |their |such )?(\\S+ )?${CHARGE}|to (support|back|back up) (the |its |their |such |these )?(\\S+ )?${CHARGE})`,
    ),
  },
  {
    why: 'says that no state was behind it',
    stance: 'deny',
    cue: CUE,
    content:
      /^(?!.*\b(whether|if|might|may|could|would)\b).*\b(not|never) (\S+ly )?(backed|sponsored|supported|run|controlled|directed|linked) (by|to) any (state|country|government|nation)\b/,
  },
];
