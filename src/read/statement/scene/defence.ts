import type { Wording } from './telling-words.ts';

/**
 * In what way words defend somebody though none of them denies: `it sells kitchen equipment`. Each is a sign to be weighed with the
 * cue and with whether the speaker's side stands accused; none decides alone, for anybody may sell kitchen equipment.
 */
export type Defence =
  | 'incapable'
  | 'unaware'
  | 'lawful'
  | 'upright'
  | 'victim'
  | 'elsewhere'
  | 'another cause'
  | 'anybody'
  | 'harmless work'
  | 'harmless thing'
  | 'no proof'
  | 'mockery'
  | 'motive'
  | 'rhetoric'
  | 'misread';

const THE = '(the |its |his |her |their |our |all |every |any |an? )?(\\S+ )?';

const DEFENCES: Record<Defence, RegExp> = {
  incapable:
    /\b(has|have|had|there (is|are|was|were)) (no|never( had)?|neither) (such|need|use|access|capab\w+|means|reason|interest|hackers?|army|unit|program\w*|relation\w*|connection|link\w*|contact\w*|ties|dealings|role|part|business|plans?|wish|intention|knowledge|record|military|customers?)\b|\b(does|do|did|could|can|would) not (even )?(have|own|possess|know how|employ|need|exist|operate|run|use|work|sell|store|hold|keep|carry|control)\b|\b(no longer|long) (exist\w*|employed|work\w*)\b|\b(had|was|were) (been )?(disbanded|dissolved|closed|dismissed|sold|scrapped|destroyed|switched off)\b|\bhad (left|quit|retired)\b|\b(impossible|could not have|no way)\b/,
  unaware:
    /\b(not|never)( been)? (aware|heard|informed|know|known|notic\w+|met|seen|told|asked)\b|\bunaware\b|\bunknown to\b|\blearn(s|t|ed)( of| about)? (it|this|the \S+|these|that) (from|through|in) (the )?(press|newspapers?|media|news|reporters?|television)\b|\bthe first \S+ (had|have) heard\b|\bno (record|knowledge|information|idea) (of|about)\b|\bnothing (unusual|suspicious|untoward|abnormal|irregular)\b|\bno irregularit\w+/,
  lawful: new RegExp(
    `\\b(within|under|with|by|in (line|accordance|compliance) with) ${THE}(laws?|rules|regulations|court order|licen[cs]e|obligations|supervision)\\b` +
      `|\\b(observ|compl|obey|abid|respect|uph[oe]ld|honou?r|follow)\\w* (strictly |fully |by |with )*${THE}(laws?|rules|regulations|obligations|treat\\w+|ceasefire|agreements?|commitments?|terms|sovereignty|privacy|freedom|property)\\b` +
      '|\\b(legal|lawful|licensed|certified|inspected|audited|approved|registered|authori[sz]ed|court-ordered)\\b|\\blaws? (\\S+ )?(forbids?|prohibits?|bans?|allows?|permits?)\\b|\\bprosecut\\w+ (all )?(hackers|cyber ?criminals)\\b',
  ),
  upright:
    /\b(peaceful|peace-loving|staunch|defensive|defenders?|responsib(le|ly) (state|country|member|actor|power|manner|in)|always (acted|respected|opposed|stood|been|complied|condemned|said|paid|told|advocated|supported)|consistently|never (been|attacked|touched|seen|met|worked|sold|asked|received|given|taken|done|had)|civilians?|humanitarian|scientific|for (peaceful|scientific|research|training|defensive|civilian) (purposes?|use)|routine|training|good faith|clear conscience|innocen(t|ce)|not guilty|nothing to hide|transparent\w*|cooperat\w+ (fully|with)|takes? (\S+ ){0,4}seriously|(firmly|resolutely|strongly) (opposes?|against))\b/,
  victim:
    /\bvictims?\b|\b(is|are|was|were|been|being|has|have|had) (itself|themselves|ourselves|himself|herself|too|also|one of the|among the)( \S+){0,3} (targets?|hacked|attacked|hit|deceived|misused|stolen|targeted|lost|disturbed|suffered)\b|\b(name|account|identity|logo|address|brand) (had been |was |were |has been |must have been )?(misused|stolen|borrowed|forged|abused|hijacked)\b|\b(borrowed|stole|misused|forged|used) (his|her|its|their|our|\S+ \S+'s) (name|identity|account|logo)\b|\b(theft|misuse|abuse) of (his|her|its|their|our) (identity|name)\b/,
  elsewhere:
    /\b(was|were|been) (on leave|at (home|anchor|sea|a wedding)|in (port|dry dock|the mountains|hospital|prison|bed|a workshop)|switched off|out of (service|order)|abroad|asleep|off duty|elsewhere|under repair|dead)\b|\b(ended|left|closed|destroyed|sold|retired|died|finished|dismissed|dismantled) (\S+ ){0,2}(before|in (19|20)\d\d|years (ago|earlier|before)|long ago|(hours|days|weeks|months) (before|earlier))\b/,
  'another cause':
    /\b(because of|due to|caused by|result of|down to|fault of|put down to|traced to)\b|\b(technical|software|hardware|human|configuration|power) (fault|failure|error|problem|glitch|malfunction|trouble|surge)\b|\b(faulty|lightning|storm|maintenance|accident|mistranslat\w+|misunderstanding|coincidence|old age|overload\w*|upgrade|typo|clerical|bug|wear and tear)\b/,
  anybody:
    /\b(any(one|body)|everyone|everybody|every \S+ in the world|all (states|countries|embassies|ships)|like (every|any|all)|others|many (actors|people|groups)|who(so)?ever) (can|could|may|might|does|do|uses?|has|have|is|are)\b|\b(publicly|freely) available\b|\bpublic (library|domain|knowledge)\b|\b(can|could) be (bought|rented|faked|forged|spoofed|copied|planted|found|heard|read|ordered)\b|\b(false flag|planted|framed|fram(e|ing) (us|him|her|them|it))\b|\bapplies to (all|every)\b/,
  'harmless work':
    /^(that )?((it|he|she|they|we|i|who)|(the|a|an|his|her|its|their|our|my) (\S+ ){1,3}?|\S+(n|n's|'s)? (\S+ )?)(had |has |have )?(only |merely |simply |just |\S+ly )?(sells?|sold|makes?|made|builds?|stud(y|ies)|studied|measures?|teach(es)?|taught|repair(s|ed)?|deals?|delivers?|delivered|counts?|inspects?|trains?|provides?|serves?|offers?|publish(es)?|prints?|rents?|works?|employs?|funds?|supports?|protects?|defends?|guards?|cares? for|researches|obtains?|treats?|paints?|cooks?|monitors?|maps?|surveys?|advises?|hosts?)\b/,
  'harmless thing':
    /\b(is|are|was|were|been|being|as|employs?|only|mere\w*) (\S+ ){0,4}(teachers?|students?|pupils?|tourists?|scientists?|geologists?|bakers?|bakery|cooks?|pensioners?|schools?|schoolboy|civilians?|fishermen|hobby\w*|volunteers?|universit\w+|laborator\w+|museum|cinema|training|weather|research|charity|librar\w+|kindergarten|hospital|clinic|farm\w*|shop|restaurant|club|diplomats?|accountants?|librarians?|mechanics?|spreadsheets|manuals?|medicines?|photographers?|journalists?|fiction|tourism|routine|test\w*|exercise)\b/,
  'no proof':
    /\b(no|not|not a|not one|without( a| any)?|never|lack\w*|nobody|nothing|zero|hardly|little) (\S+ ){0,4}(evidence|proof|proven?|proved|facts?|shred|scrap|iota|gram|basis|document\w*|substance|support|grounds?|convinc\w+|stand up|conclusive)\b|\b(so-called|alleged|supposed) (evidence|proof|report|experts?|findings?|facts|intrusion|attack|hackers?)\b|\bwhere (is|are) the (evidence|proof|logs|facts)\b|\b(unproven|unproved|unsubstantiated|hearsay|one-sided|circumstantial|thin|flimsy|guess\w*|speculat\w+|assum\w+|adjectives)\b/,
  mockery:
    /\b(fairy|tales?|fables?|yarns?|theatre|theater|charade|masquerade|comedy|comic(al)?|novels?|novelists?|films?|movies?|thrillers?|script|fantas\w+|imaginat\w+|hallucinat\w+|delusion\w*|jokes?|laugh\w*|funny|nonsense|absurd|ridiculous|ludicrous|grotesque|hysteri\w+|paranoi\w+|mania|obsession|spectacle|circus|stunt|ghosts?|campfire|homework|bedtime|piracy|insult\w*|hurtful|irresponsible|smear|slander|libel|hype\w*|hyping|old news|cartoons?|pantomime|farce|myths?|legend|crystal ball|horoscope|poetry|poems?|gossip|rumou?rs?|scapegoats?|hot air|scaremongering|cold war|vilif\w+|defam\w+|xenophob\w+|amateurish|shoddy|rehash\w*|recycled|tired)\b/,
  motive:
    /\b(distract\w*|divert\w*|diversion|pretext|excuse|elections?|votes|electioneering|budgets?|funding|competitor|competition|win (orders|votes)|look(ing)? for (the )?(culprits?|an? (excuse|enemy|scapegoat)|enem\w+)|need(s|ed)? an enemy|paid by|pay(s|ing)? (for|them)|financed by|cover up|blam(e|es|ing|ed) (others|us|everything|somebody|abroad)|politically|politici[sz]\w+|hyp(e|ing)|sell(s|ing)? (fear|software|products)|live(s)? (from|on|off))\b/,
  rhetoric:
    /^(and |but |that )?(if (we|i|he|she|it|they|you|that|this|\S+ (had|wanted|were))|why (would|should|does|do)|what (would|interest|use|for)|with what|who (would|profits|gains|benefits)|how (could|would|is|a|can|should))\b|\bwhy (would|should) (we|i|he|she|it|they|any\w+|a|the)\b|\bwould (still |hardly |never |scarcely )(be|have)\b/,
  misread:
    /\b(mis(read|quoted|understood|translated|interpreted|represented|informed|led|taken|characteri[sz]ed)|wrong(ly)?|mistaken|out of (context|date)|taken out|twisted|distort\w*|confus\w+|mixed up|different (key|station|substation|person|company|name|unit)|of the same name|in general terms|merely|only asked|incorrect|inaccurate|errors?|never said|did not say|not what|contrary to|the (opposite|contrary))\b/,
};

/** The ways in which a content defends. */
export function defencesIn({ content }: Pick<Wording, 'content'>): Defence[] {
  return (Object.keys(DEFENCES) as Defence[]).filter((defence) => DEFENCES[defence].test(content));
}
