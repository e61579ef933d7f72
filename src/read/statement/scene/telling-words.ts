import type { Stance } from '../../../model/statement.ts';
import { INQUIRY_NOUN } from '../../../model/words/carries-out-an-inquiry.ts';
import { AGREEING } from './agreeing-words.ts';
import { BLAMES, FOR_A_DEED } from './blaming-words.ts';
import { CHARGE, WHAT } from './charge-words.ts';
import { DEMANDING } from './demanding-words.ts';
import { DENYING } from './denying-words.ts';
import { INVENTED } from './invention-words.ts';
import { NOT_YET, UNCHARGED } from './uncharged.ts';

/** What a statement's words are matched in: lower case, single blanks, `not` written out. */
export interface Wording {
  cue: string;
  content: string;
}

/** Words, and the stance they tell. */
export interface TellingWords {
  /** What the words show, for whoever asks why. */
  why: string;
  stance: Stance;
  cue?: RegExp;
  content?: RegExp;
  /** Of cue and content in one, with a bar between them. */
  both?: RegExp;
}

/** What is no denial though its words are of denying and of falsehood. */
const UNTRUE =
  '(an? )?(false|untrue|incorrect|inaccurate|baseless|groundless|unfounded|lies?|invented|invention|fabricated|fabrication|fake|hoax|nonsense)';
const BE = "(is|was|are|were|'s|had been|has been)";
/** `did not`, `has never once`, `not`. */
const NEVER = '(not|never)( (once|ever|even|yet|all|\\S+ly(?<!only|merely|simply)))*';
const DENY = '(deny|denied|denying|dispute|disputed|disputing|contest|contested|contesting)';

const TIE =
  '(tie|tied|tying|link(ed|ing)?|connect(ed|ing)?|attribut(e|ed|ing)|ascrib(e|ed|ing)|pin(ned|ning)?|trac(e|ed|ing))';
const CHARGE_SOMEBODY =
  '(accus(e|ed|ing)|charg(e|ed|ing)|indict(ed|ing)?|implicat(e|ed|ing)|point(ed|ing)? ((the|a) )?fingers?)';
// `the stolen tables hold records of up to 2 million patients`; not `files hold proof`.
const HOW_MUCH =
  /^(?!.*\b(proof|evidence|behind|by)\b)(that )?(the |these |those |its |their )?(\S+ ){0,3}(data|files?|records?|tables?|archives?|documents?|database|dump|cache|leak|haul|set|list|theft|breach) ((may|might|could|would|likely|probably) )?(holds?|held|contain(s|ed)?|includes?|included|covers?|covered|comprises?|concerns?|affects?|affected) .*(\d|\b(million|thousand|hundred|dozen)s?\b)/;
const ATTACKS = '((\\S+ ){0,3}(attacks?|attempts|intrusions|breaches|incidents|thefts|strikes|violence))';

/**
 * Words that tell what a statement does almost wherever they stand; the first that fits decides. How often each was right is in
 * docs/decisions/015-two-looks-at-stances.md.
 */
const TELLING: readonly TellingWords[] = [
  ...UNCHARGED,
  {
    why: 'points a finger at somebody',
    stance: 'accuse',
    both: /^([^|]* )?(?<!(not|n't|never|to) )point(s|ed|ing)? ((the|a|its|his|her|their) )?(\S+ )?fingers?( at)?\|(at )?/,
  },
  {
    why: 'would rather not tell',
    stance: 'withhold',
    content:
      /^(that )?(he|she|it|they|we|i) ?(would|['’]d) (rather not|prefer not to) (say|tell|comment|discuss|answer|go into)\b/,
  },
  {
    why: 'presumes innocent whoever is charged, which denies nothing',
    stance: 'assert',
    both: /\bpresum(ed|ption)( to be| of)? innocen|\bpresum(e|ed|es|ing)\|.*\binnocen|\bnot amount to guilt\b/,
  },
  {
    why: 'claims land, or disputes the claim, whatever else the two sides accuse one another of',
    stance: 'assert',
    both: /^(?!.*\b(attack|hack|cyber|stole|spy|spied|breach))([^|]*\b(claim|regard|consider|view|see|describe|insist)[^|]*\|.*\b(its|their) (own|territory|sovereign)\b|[^|]*\b(reject|disput|den[yi]|dismiss|contest|refus)[^|]*\|.*\b((sovereignty|territorial|historical) claims?|claims? (to|over|of) (the )?(sovereignty|territory|islands?|peninsula|waters|region|land|strait))\b)/,
  },
  {
    why: 'takes a side, which confirms nothing',
    stance: 'assert',
    both: /^(?!.*\b(not|never)\b).*\b(stands?|stood|standing) ?\|? ?(firmly |squarely |in solidarity |shoulder to shoulder )*(with|alongside|beside) (?!(it|this|that|what|(the|its) (finding|conclusion|report|claim))\b)/,
  },
  {
    why: 'owns to plans, and to nothing that was done',
    stance: 'assert',
    cue: /^(?!.*\b(not|never)\b).*\b(acknowledg|admit|confirm|conced)/,
    content:
      /^(that )?((it|he|she|they|we|(the|its|his|her|their) \S+) (was|were|is|are) )?(still |also )?(considering|weighing|planning|preparing|mulling|reviewing|exploring|studying) /,
  },
  {
    why: 'corrects a number',
    stance: 'assert',
    content:
      /\b(figure|number|count|total|estimate|toll)s? (\S+ ){0,8}?(did not include|had not included|(was|were|had been) ((only|just|merely) )?(an? )?(estimates?|too (high|low)|corrected|revised|preliminary))\b/,
  },
  {
    why: 'says how far it went, whoever did it',
    stance: 'assert',
    cue: /^(?!.*\b(not|never|confirm|admit|acknowledg|accus|blam|den(y|ies|ied)|warn))/,
    content:
      /^(?!.*\b(by|behind|blam\w+|may|might|could)\b)(that )?(the |this |its |an? )?(\S+ ){0,4}(breach|hack|leak|outage|intrusion) (has |had |have )?(hit|hits|affected|affects|exposed|exposes|compromised|reached|cost|costs|lasted)\b/,
  },
  {
    why: 'says how much there is of it, whoever did it',
    stance: 'assess',
    cue: /\b(believ|estimat|think|thought|assess|reckon|judg|suspect)/,
    content: HOW_MUCH,
  },
  {
    why: 'says what was said before, and not against it',
    stance: 'assert',
    cue: /^(?!.*\b(not|never|nor|neither)\b)/,
    content: /^(so|the same)$/,
  },
  {
    why: 'cannot or does not tell',
    stance: 'withhold',
    cue: /^(could|can|was|were|is|are|has|have|had|would|will|does|do|did)( \S+)? (not|unable|no)\b.*\b(be reached|reach|verif\w+|say|establish|determine|judge|publish\w*|find out|authenticat\w*|identif\w+|issued?|found|see|seen|disclos\w+|name)\b|^(was|were|is|are) unable to|^hung up|^(names|named|gave|gives|has given|offered|provided) no\b/,
  },
  {
    why: 'cannot or does not tell',
    stance: 'withhold',
    content:
      /^(that )?(it|he|she|they|we|i|(the|its|his|her|their|our) (\S+ )?\S+) ((can|ca|could) not|((is|was|are|were|has|have|had) )(unable to|not (yet )?been able to|not able to)) (independently |immediately |yet )*(verify|authenticate|corroborate)\b/,
  },
  {
    why: 'says that it is not verified',
    stance: 'withhold',
    content:
      /^(that )?(\S+ ){1,8}?((has|have|had) (yet to be|not (yet )?been)|(can|ca|could) not be) (independently |immediately |officially )*(verified|authenticated|corroborated)\b/,
  },
  {
    why: 'says that it cannot be told',
    stance: 'withhold',
    content:
      /^(that )?((at|for) (this|the) (stage|point|time|moment) )?it (is|was|['’]s|remains|remained) ((still|also|as yet) )?((\S+ )?(unclear|unknown)|not (\S+ )?(clear|known)|impossible to (say|know|tell)|too (early|soon) to (say|know|tell))( (at (this|the) (time|stage|point|moment)|yet|for sure|exactly))* (who|whom|whose|how|what|when|where|why|whether|if|which)\b/,
  },
  {
    why: 'says that it cannot be told',
    stance: 'withhold',
    content:
      /^(that )?(he|she|it|they|we|i) ((is|was|are|were|am|['’]s|['’]re|['’]m) (still |also )*(not (yet |entirely |quite )*(sure|certain)|unsure|uncertain) (who|whom|whose|how|what|when|where|why|whether|if|which)|(has|have|had) not (yet )?(been able to )?(confirm(ed)?|verif(ied|y)|identif(ied|y)))\b(?!.*\bbut\b)/,
  },
  {
    why: 'waits for an answer',
    stance: 'withhold',
    content:
      /^(that )?(it|he|she|they|we|i|(the|its|his|her|their|our) \S+) (is|was|are|were|am) still (waiting (to hear|for (an? )?(\S+ )?(answer|reply|response|comment|word))|awaiting (an? )?(\S+ )?(answer|reply|response|comment|word)|(assessing|investigating|working to (determine|establish)) (whether|if|who|how|to see))\b/,
  },
  {
    why: 'does not say who did it',
    stance: 'withhold',
    cue: new RegExp(`\\b${NOT_YET} (${TIE}( (back|down))?|${CHARGE_SOMEBODY})$`),
  },
  {
    why: 'does not say who did it',
    stance: 'withhold',
    content: new RegExp(
      `^(that )?(it|he|she|they|we|i|(the|its|his|her|their|our) (\\S+ )?\\S+) ((could|can|ca|did|does|do|had|has|have|was|were|is|are|would) )?(yet )?${NOT_YET} ${TIE}\\b.* (to|on|with)\\b`,
    ),
  },
  {
    // Warnings that are ignored are a fault, and no answer kept back.
    why: 'does not answer',
    stance: 'withhold',
    cue: /^(has|have|had)?( so far)? ?ignored\b/,
    content:
      /^(?!.*\b(warnings?|alerts?|alarms?|advice|advisor(y|ies)|recommendations?|rules?|orders?|risks?|signs?|flaws?|updates?)\b)/,
  },
  {
    why: 'leaves the question open',
    stance: 'withhold',
    content:
      /^(it|he|she|they|we|i|the \S+|his \S+|her \S+)?( \S+)? ?(had|have|has)? ?(nothing (more |further )?to (add|say)|no idea (who|whom|by whom|why|how|where)|no information (on|about|to))\b|\b(could|can) not (independently )?(verify|confirm|authenticate)\b|\b(could|can) not (talk|speak|comment|be made public)\b|^(i|we) (do|did|have) not (have any|have|seen) (information|proof|evidence)\b/,
  },
  {
    why: 'keeps to a denial',
    stance: 'deny',
    both: /^(?![^|]*\b(not|never)\b)[^|]*\b(continu|repeat|reiterat|restat|renew|maintain|keep|kept|stands?|stood|stick|stuck)[^|]*\|?(?:(up|by|to) )?(its|his|her|their|the|an earlier|that) (\S+ )?denials?\b/,
  },
  ...AGREEING,
  {
    why: 'does not contest what was said',
    stance: 'confirm',
    cue: new RegExp(
      `\\b(${NEVER}|no longer) (${DENY}|disputes|denies|contests|withdraw)\\b|^(has |have |had )?(owned up|conced\\w+|admit\\w*)\\b`,
    ),
  },
  {
    why: 'does not turn away what was said',
    stance: 'withhold',
    cue: new RegExp(
      `\\b${NEVER} (reject(ed)?|dismiss(ed)?|rebut(ted)?|refuted?|rebuff(ed)?|call(ed)?|described?|labell?(ed)?|brand(ed)?|denounced?)$`,
    ),
    content: new RegExp(`^${WHAT}\\b`),
  },
  {
    why: 'does not call untrue what was said',
    stance: 'confirm',
    content: new RegExp(
      `^(that )?((it|this|that|what( \\S+){1,8}) ${BE} ${NEVER} ${UNTRUE}|(\\S+ ){0,3}${CHARGE}( \\S+){0,12} ${BE} ${NEVER} (wrong|${UNTRUE}))\\b`,
    ),
  },
  {
    why: 'judges that it cannot be denied',
    stance: 'assess',
    content:
      /\b(there (is|was) no denying|(can|could) ?not be denied|would be (wrong|foolish|absurd|pointless|useless|dishonest) to deny|(nobody|no one) (can|could|would) deny|is undeniable|was undeniable)\b/,
  },
  {
    why: 'says that it is not denied',
    stance: 'confirm',
    content: new RegExp(
      `^(that )?(it|he|she|they|we|i|(its|his|her|their|our|the) \\S+) ((do|does|did|will|wo|would|can|could|had|has|have|was|were|is|are|am) )?${NEVER} ${DENY}\\b`,
    ),
  },
  {
    why: 'says that somebody else does not deny it',
    stance: 'assert',
    content: new RegExp(
      `^(that )?(\\S+ ){1,4}(do|does|did|would|could|had|has|have|was|were|is|are) ${NEVER} ${DENY}\\b`,
    ),
  },
  ...INVENTED,
  ...DENYING,
  {
    why: 'sees more of it coming',
    stance: 'warn',
    cue: /^(expects?|expected|fears?|feared|is expecting|are expecting|(is|are) expected)$/,
    content: new RegExp(`^(that )?(more |further |new |other |${ATTACKS})`),
  },
  {
    why: 'sees more of it coming',
    stance: 'warn',
    content: new RegExp(`^(more|further|new) ${ATTACKS}.*\\b(should be expected|will|are likely|can be expected)\\b`),
  },
  {
    why: 'holds a step of its own over somebody',
    stance: 'warn',
    cue: /^(\S+ )?(reserv(e|es|ed) the right|is weighing|is considering|are considering|threaten(s|ed|ing)|vow(s|ed)|warn(s|ed) of)$/,
    content:
      /^(to )?(respond|retaliat\w+|sue|counter\w*|(an? |the )?(expulsion|complaint|lawsuit|sanctions)|(legal|further|military) (action|steps|measures)|take|hit|strike|consequences)/,
  },
  {
    why: 'holds a step of its own over somebody',
    stance: 'warn',
    content:
      /\b(will|would) (be forced to )?(respond|retaliate|answer|reply|hit back)( in kind| accordingly)?\b|\bwill (take|adopt) (all )?(necessary|firm|forceful|resolute|countermeasures)|\bthere (will|would) be (\S+ )?(consequences|retaliation)\b/,
  },
  ...DEMANDING,
  {
    why: 'tells of charges in preparation',
    stance: 'accuse',
    cue: /^(is|are|was|were) (reported|said|understood|believed|expected)$/,
    content:
      /\bto be (\S+ )?(preparing|drafting|readying|drawing up|about to (file|bring)) (\S+ ){0,3}(charges?|indictments?|warrants?) against \S/,
  },
  {
    why: 'blames somebody for a deed',
    stance: 'accuse',
    cue: BLAMES,
    content: FOR_A_DEED,
  },
  {
    why: 'calls somebody what those are who do such things',
    stance: 'accuse',
    content:
      /^(?!.*\b(not|never|no|whether|if|might|may|could|so-called)\b)(that )?(it is )?(\S+ ){1,5}?(is|are|remains?|has been|have been) (itself |themselves |also |clearly |in fact |actually |indeed )*((the|a|an|its|world 's|real|true|biggest|largest|greatest|top|main|global|leading|notorious) )*(thie(f|ves) crying|hacker(s ')? empires?|empires? of (hackers|hacking|lies)|(biggest|largest|greatest|top|main|real) (source|origin|perpetrator|sponsor) of (\S+ ){0,2}?(cyber-?)?(attacks|espionage|hacking))\b/,
  },
  {
    why: 'condemns a step that a state may take',
    stance: 'assess',
    cue: BLAMES,
    content:
      /^(?!.*\b(hack|attack|cyber|spy|espionage|intrusion|sabotag|jam|steal|stole|theft|break|broke|leak|target|blackmail|disrupt|poison|bomb|shell|inva|raid|infiltrat|cripple))(as \S+ )?(\S+ ){0,6}?(decision|move|step|expulsion|sanctions?|severance|severing|breaking-off|closure|vote|bill|law|ban|ruling|verdict|visit|appointment|designation)s?\b/,
  },
  {
    why: 'tells of a condemnation of the deed',
    stance: 'accuse',
    cue: /^(?!.*\b(not|never|nor|neither|ask(s|ed)?)\b)/,
    content: new RegExp(
      `^(that )?(\\S+ ){1,4}?(condemn|denounc|deplor)(s|e|es|ed|ing) (?!(\\S+ ){0,5}?${CHARGE}\\b)(the|these|this|those|such|its|his|their) (\\S+ ){0,2}?(irresponsible|malicious|reckless|hostile|illegal|unlawful|provocative|despicable|wrongful|malign|bullying) (\\S+ ){0,3}?(acts?|actions?|(cyber ?-?)?attacks?|behaviou?r|campaigns?|activity|activities|hack(s|ing)?|intrusions?|interference|operations?|breach(es)?)\\b`,
    ),
  },
  {
    why: 'says who was behind it',
    stance: 'accuse',
    content:
      /^(?!.*\b(not|whether|never|no|if|might|may|could|whoever|anyone|speculation|claims? (by|that)|(about|over|on|to|of|out) who)\b).*\b(was|were|is|are|had been) (likely |probably |directly |clearly )?(behind (?!in\b)|responsible for|to blame for|guilty of|complicit in)/,
  },
  {
    why: 'says who did it',
    stance: 'accuse',
    content: new RegExp(
      `^(?!.*\\b(not|whether|never|no|if|might|may|could|claims? (by|that))\\b)(?!.*(?<!under )\\b(${INQUIRY_NOUN}) (\\S+ ){0,5}?(was|were|is|are|been|being) ).*\\b(was|were|is|are|been|being) (\\S+ly )?(carried out|conducted|launched|committed|orchestrated|directed|perpetrated|mounted|staged|masterminded) by (?!(its|his|her|their|our|my)\\b)`,
    ),
  },
  {
    why: 'says who looks into it',
    stance: 'assert',
    content:
      /^(?!.*\b(gang|group|hackers|attackers|unit|crew|spies)\b)(that )?(it|he|she|they|we|(its|his|her|their|our|the|an?) \S+( \S+)?) (is|are|was|were|has been|have been|had been) (working|cooperating|co-operating|liaising) (closely )?with (the |its |local |national |federal |state )*(police|law enforcement|authorities|investigators|prosecutors|regulators|fbi|secret service|directorate|experts|specialists|agencies)\b/,
  },
  {
    why: 'leaves it possible',
    stance: 'assess',
    both: /^[^|]*\b(not|cannot) (yet |entirely |completely )*(be )?rul(e|ed|ing) out\b|\|(that )?(it|he|she|we|they|i) (can|ca|could|did|do|does|would) not (yet |entirely |completely )*(be )?rule out\b/,
  },
  {
    why: 'says for whom it was done',
    stance: 'accuse',
    cue: /^(?!.*\b(not|never|neither|nor|den(y|ies|ied|ying)|reject\w*|dismiss\w*|ask(s|ed)?|doubt\w*)\b)/,
    content:
      /^(?!.*\b(not|whether|never|no|if|might|may|could|any|anyone|speculation|claims? (by|that)|part)\b).*\b(hackers|attackers|intruders|spies|operators|group|gang|crew|persons) ((who|that) )?((is|are|was|were|been|had|have|has|being|likely|probably|directly) )*((working|acting|operating|worked|acted|operated) (\S+ly )?(for|on behalf of)|(working |acting |operating )?(on behalf of|at the (behest|direction|bidding) of|(on|under) (the )?(orders?|direction|command|control|instructions?) (of|from)|with the (blessing|backing) of)|(directed|controlled|commanded|run|sponsored|backed) by) /,
  },
];

/**
 * The stance that telling words show, with what they show; null where none stand. What a refusal is about, `who was behind it`,
 * tells nothing: then only the words of the cue count.
 */
export function tellingStance({ cue, content }: Wording, refused: boolean): { stance: Stance; why: string } | null {
  const found = TELLING.find(
    (one) =>
      (one.cue ? one.cue.test(cue) : !refused) &&
      (one.content?.test(content) ?? true) &&
      (one.both?.test(`${cue}|${content}`) ?? true),
  );
  return found ? { stance: found.stance, why: found.why } : null;
}
