import { CLAIM_NOUNS } from '../../../model/words/claim-nouns.ts';
import { SET_ABOUT } from '../../../model/words/set-about.ts';
import { PUT_ABOUT } from '../grammar/called-false.ts';
import { CHARGE, WHAT } from './charge-words.ts';
import { TURNS_ON } from './blaming-words.ts';
import { INVENTS } from './invention-words.ts';
import type { TellingWords } from './telling-words.ts';

/** What `slammed Norland over groundless cyberattack accusations` calls them. */
const GROUNDLESS =
  '(groundless|baseless|unfounded|false|fabricated|so-called|unsubstantiated|trumped-up|bogus|fictitious|invented|slanderous|concocted)';
/** Words that deny: they call what was said untrue, a pretext or nothing that ever was. */
export const DENYING: readonly TellingWords[] = [
  {
    why: 'turns on whoever accuses without ground',
    stance: 'deny',
    cue: TURNS_ON,
    content: new RegExp(
      `^(?!.*\\b(spread\\w*|hacked|stole|stolen|through|via|plant(ed|ing))\\b)[^;]{1,120}?\\b(over|for|about|of) ((\\S+ ){0,5}?${GROUNDLESS} (\\S+ ){0,4}?(${CHARGE}|(cyber ?-?)?attacks?|hack(s|ing)?|threats?|reports?)\\b|(${INVENTS}|smearing) (\\S+ ){0,5}?(${CHARGE}|so-called|threats?|theor(y|ies))\\b)`,
    ),
  },
  {
    why: 'calls it a show',
    stance: 'deny',
    content:
      /^(this|it|that|all (of )?this|the whole (thing|affair|story)) (is|was|'s|looks? like|sounds? like) (\S+ ){0,3}?(theatre|theater|farce|comedy|circus|charade|pantomime|fiction|fairy tale|fantasy|fabrication|nonsense|invention|hoax|pack of lies)\b/,
  },
  {
    why: 'tells of a denial',
    stance: 'deny',
    cue: /^(?!.*\b(not|never|nor|neither)\b).*\b(sa(y|ys|id|ying)|report(s|ed|ing)?|quot(es?|ed|ing)|cit(es?|ed|ing)|according to|writes?|wrote|told)$/,
    content: new RegExp(
      `^(that )?(?!(it|he|she|they|we|i|no|nobody|none|neither|if|when|after|although|while)\\b)(\\S+ ){1,4}?(has |have |had |also |again |flatly )*(den(y|ies|ied) ((ever |any )?\\S+ing|that|any|having|involvement|responsibility|${WHAT})|(reject|dismiss)(s|es|ed)? ${WHAT})\\b`,
    ),
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    cue: /^(\S+ )?(rejects?|rejected|rejecting|dismiss\w*|den(y|ies|ied|ying)|disput(e|es|ed|ing)|refut\w+|rebuff\w*|contests?|contested|ridicul\w+|(laugh|shrug|brush|wav|bat|swat|swept?)\w* (off|aside|away)|scoff\w*|bristl\w+|retract\w*|withdr[ae]ws?|withdrew|mocked|repudiat\w+|(takes?|took|taking)( the \S+)? (exception|issue|umbrage))( at)?$/,
    content: new RegExp(`^((at|to|with) )?${WHAT}\\b`),
  },
  {
    why: 'does away with what was said',
    stance: 'deny',
    cue: new RegExp(
      String.raw`^(?!.*\b(not|nor|neither|never|(?<!\b(${SET_ABOUT}) )to)\b).*\b((quash|scotch|squash|squelch|dispel|debunk|demolish)\w*|pour(s|ed|ing)? (\S+ )?water|(knock\w*|shoots?|shot|shooting)( down)?)$`,
    ),
    content: new RegExp(`^((on|over) )?${WHAT}\\b`),
  },
  {
    why: 'does away with what was said',
    stance: 'deny',
    cue: /\b(puts?|putting|lay|lays|laid|laying)$/,
    content: new RegExp(`^${WHAT}\\b.* to rest$`),
  },
  {
    why: 'puts out a denial',
    stance: 'deny',
    cue: new RegExp(
      String.raw`^(?!.*\b(not|nor|neither|never|(?<!\b(${SET_ABOUT}) )to)\b).*\b(issu|tweet|post|publish|releas|send|sent|offer)(e|es|ed|ing|s)?$`,
    ),
    content: /^((an?|its|his|her|their|the) )?(\S+ ){0,2}denials?\b/,
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    cue: /^(?!.*\b(not|nor|neither|never)\b).*\b(disown|disclaim|disavow)(s|ed|ing)?$/,
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    cue: /\b(call(s|ed|ing)?|describ(e|es|ed|ing)|labell?(s|ed|ing)?|brand(s|ed|ing)?|denounc\w+)$/,
    content: new RegExp(
      `^${WHAT}( (that|of|by|about|against|over|from|on) .*)? (as )?"?(an? |the |pure |mere |complete(ly)? |total(ly)? |utter(ly)? |just |full of |a piece of )*(absurd|baseless|bedtime|bogus|cover|distraction|excuse|fabricat\\w+|fairy|false|fantas\\w+|farce|farcical|fiction|fictitious|groundless|guesswork|hoax|imaginat\\w+|invent\\w+|laughable|lies?|ludicrous|made-up|nonsense|nonsensical|political\\w*|preposterous|pretext|product of|propaganda|provocation|ridiculous|rubbish|science fiction|slander\\w*|smears?|stunt|untrue|unfounded|wrong)`,
    ),
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    content: new RegExp(
      String.raw`^(?!whether|if)(that )?(the |all |such |these |those |any |its |their )?(\S+ ){0,2}(${CLAIM_NOUNS}|rumou?rs?|stor(y|ies)|statements?)\b.{0,200} (is|are|was|were) ((\S+ly|all|pure|simply|just|an?|total) ){0,2}(false|untrue|fake|wrong|incorrect|inaccurate|baseless|unfounded|groundless|fabricat\w+|lies|a lie|hoax|nonsense|invent\w+|not true|not accurate|without (any )?(basis|foundation|merit|substance))\b`,
    ),
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    content: /^(that )?there (is|was) (\S+ )?no truth (to|in|behind)\b/,
  },
  {
    why: 'confirms that what was said is untrue',
    stance: 'deny',
    cue: /^(?!.*\b(not|never|nor|neither)\b).*\bconfirm/,
    content:
      /^(?!.*\bnot (a |an )?(fake|false|hoax)).*( (is|are|was|were|as) ((\S+ly|all|just|an?|complete|total) ){0,2}(fake|false|untrue|bogus|forged|fabricated|hoax|forgery|not true|made up)\b|\b(despite|contrary to) (\S+ ){0,3}(reports?|claims?|rumou?rs)\b)/,
  },
  {
    why: 'calls what was said a pretext',
    stance: 'deny',
    content: new RegExp(
      `^(that )?(${WHAT} (is|are|was|were) ((only|just|merely|simply|nothing more than|no more than|nothing but) )?|.{0,60}\\b(use|uses|used|using) ${WHAT} as )((an?|the|its|another) )?(\\S+ )?(pretext|excuse|cover|ploy|smokescreen|fig leaf|diversion)s? (for|to|by|so)\\b`,
    ),
  },
  {
    why: 'calls what was said untrue or beside the point',
    stance: 'deny',
    content:
      /^(that )?(this|that|it|which)( (is|was|['’]s))?( simply| just| certainly| absolutely| clearly)? (['’]s )?not (the case|true|so|a thing)\b/,
  },
  {
    why: 'says that there was no such thing',
    stance: 'deny',
    content:
      /\b(no such (thing|group|unit|person|office|organi[sz]ation|attack|plan|people|programme|program)|nothing to do with (?!the (matter|case))|there (was|were|is) no (cyber ?)?(attack|intrusion|hack|breach|unit|group|building|intruders?|collusion|interference|meddling)|product of (\S+ )?imagination|imagin(es|ing|ed) things|(contain|contains|contained|offer|offers|offered|have|has) no (evidence|proof)( at all)?$|(pure|mere) (invention|fantasy|fiction|speculation|guesswork)|fairy tale|(has|have|had) never (\S+ ){0,4}(attacked|hacked|engaged|supported|encouraged|tolerated|carried|conducted|ordered|interfered|meddled|sponsored|participated|stolen|spied))\b/,
  },
  {
    why: 'says that there was no such thing',
    stance: 'deny',
    content:
      /^(that )?(?!(if|whether|when|had)\b)(?!.*\b(that|which|who|whether|if|should|could|would|may|might)\b.*\bthing$)(\S+ ){1,10}?(is|are|was|were) not a thing( (at all|here|anywhere( \S+){0,3}))?$/,
  },
  {
    why: 'says that there was no such thing',
    stance: 'deny',
    content: new RegExp(
      String.raw`^(that )?(the|this|that|these|those|any|such|no|his|her|its|their|\S+ 's) (\S+ )?(${PUT_ABOUT}|(cyber-?)?attacks?|raids?|breach(es)?|hacks?|intrusions?|meetings?|conversations?|units?|groups?) (?!.*\b(that|which|who|whether|if|should|could|would|may|might)\b.*\b(exist|happen(ed)?|occur(red)?|took place|take place|real)$)((on|of|in|at|by|with|between|against|from|about|for|over|called|named) (\S+ ){1,6}?)?((itself|simply|just|also|probably|certainly|\S+ly) )?((do|does|did) not (even |actually |really )?(exist|happen|occur|take place)|never (even |actually |really )?(existed|happened|occurred|took place)|(is|are|was|were) not real)( (at all|here|anywhere( \S+){0,3}))?$`,
    ),
  },
  {
    why: 'does away with what was said',
    stance: 'deny',
    cue: /^(?!.*\b(not|never|nor|neither)\b).*\bdebunk(s|ed|ing)?$/,
  },
  {
    why: 'is against every such act',
    stance: 'deny',
    cue: /^(\S+ )?(firmly |resolutely |strongly )?(oppos(e|es|ed))$/,
    content:
      /^(and \S+ )?(all|any|every) (\S+ )?(forms?|kinds?|types?)? ?(of )?(\S+ ){0,2}(cyber\S*|hacking|attacks?|espionage|theft)/,
  },
  {
    why: 'is against every such act',
    stance: 'deny',
    content:
      /\b(oppos(e|es|ed)|combat(s|ted)?|fight(s)?|crack(s|ed)? down on)( and \S+)? (all|any|every) (\S+ )?(forms?|kinds?|types?) of (\S+ )?(cyber\S*|hacking|attacks?|espionage|theft)/,
  },
  {
    why: 'says that somebody did not do it',
    stance: 'deny',
    content:
      /^(that )?(he|she|they|we|i)( has| have| had)?( simply| just| certainly| absolutely)? (not|did not|never|never did)( do| did| done) (it|this|that|anything)( wrong)?$|^(that )?it (was|is)( certainly| definitely| simply)? not (him|her|them|us|me)$/,
  },
];
