import type { ActorMentionAt } from '../party/actor-index.ts';
import { isAccuser } from './accuser.ts';
import type { AccusedContext } from './suspects.ts';
import { isVictimOrExample } from './victims.ts';

/**
 * For whom those who did it, and whom the content gives no name, are said to have done it: of `the attackers were working for Varenia`,
 * `hackers acting at the behest of the ministry`, `the attack was ordered by Centre 9` the master. A group by name is accused itself, unless
 * all that is said of it is whose orders it takes: `Glass Heron acts on behalf of Norvane`. Null where nobody is.
 */
export function masterIn(context: AccusedContext): ActorMentionAt | null {
  const { scene } = context;
  const { text } = scene.prose;
  const { content } = scene.candidate;
  const from = content[0]!.start;
  const doers: ActorMentionAt[] = [];
  for (const span of content) {
    const named = scene.actors.namedWithin(span).filter(({ value }) => value.form !== 'pronoun');
    for (const master of named) {
      // `The group ... to be backed by Norvane`: the subject of a passive stands apart, and `is believed` between is no matter.
      const before = text.slice(from, master.start).replace(/\s/g, ' ');
      const isTold = isMaster(before, doers, from) || HIRES.test(text.slice(master.end, master.end + 80));
      if (isTold && !isVictimOrExample(scene, master) && !isAccuser(context, master)) return master;
      doers.push(master);
    }
  }
  return null;
}

function isMaster(before: string, doers: readonly ActorMentionAt[], from: number): boolean {
  const ordered = ORDERED.exec(before);
  const bond = ordered ?? TIED.exec(before);
  if (!bond) return false;
  const doer = before.slice(0, bond.index);
  const group = doers.findLast(({ value }) => value.form === 'name' && value.level === 'unit');
  if (group) return ordered !== null && isAllSaidOf(doer, group.start - from, group.end - from);
  if (NAMELESS_DOER.test(doer)) return !NAMED_DOER.test(doer);
  const body = doers.at(-1);
  return (
    ordered !== null && body?.value.form === 'description' && isAllSaidOf(doer, body.start - from, body.end - from)
  );
}

// `that Glass Heron had been`, `The group behind it, which analysts call Glass Heron, is`: nothing before the name but what says whose it
// is, and only words of being behind it.
function isAllSaidOf(doer: string, start: number, end: number): boolean {
  return (
    /^(with (\S+ ){1,3}confidence,? )?(that )?(the )?((hacking )?(group|gang|crew)( behind [^,;]{1,40})?(,? (which|that|whom) [^,;]{1,30} (calls?|tracks? as|knows? as))? )?$/i.test(
      doer.slice(0, start),
    ) &&
    /^,?( (is|are|was|were|be|been|had|has|have|to|being|likely|probably|directly|widely|believed|thought|said|known|suspected))*$/.test(
      doer.slice(end),
    )
  );
}

const THE = String.raw`(?: (?:the|a|an|its|their|[\p{L}’'-]+ly))*\s?$`;
/** Who takes orders acts for whoever gives them. */
const ORDERED = new RegExp(
  String.raw` (?:(?:work|act|operat)(?:s|ed|e|es|ing)? (?:[a-z]+ )?for|(?:(?:work|act|operat)(?:s|ed|e|es|ing)? )?(?:on behalf of|at the (?:behest|direction|request|bidding) of|(?:on|under) (?:the )?(?:orders?|direction|command|control|instructions?) (?:of|from)|with the (?:blessing|backing|support|approval) of)|(?:takes?|took|taking|receiv(?:es?|ed|ing)) (?:its|their|his|her) (?:orders|instructions) from|(?:directed|controlled|commanded|ordered|tasked|run|steered|overseen|sponsored|hired|backed) by)${THE}`,
  'u',
);
const TIED = new RegExp(
  String.raw` (?:(?:linked|tied|connected|affiliated|subordinate) (?:to|with)|(?:belong|answer|report)(?:s|ed|ing)? to|(?:members|part) of|(?:financed|funded|paid|protected|supported|employed) by)${THE}`,
  'u',
);
/** Whoever it was, or the deed itself, before words of being. */
const NAMELESS_DOER =
  /\b(hackers?|attackers?|intruders?|operators?|culprits?|perpetrators?|spies|group|gang|crew|unit|actors?|they|it|attacks?|cyber-?attacks?|breach|intrusion|operation|campaign|outage|theft)(,| (behind|of|that|which|who|whom|suspected|believed|thought|said|known)\b[^.;]{0,60})?( (is|are|was|were|be|been|had|has|have|to|being|likely|probably|directly|almost|certainly|widely|believed|thought|said|known|suspected))*$/i;
/** `Salt Heron, a group that`, `the group Salt Heron,`: they have a name, even if nothing else tells what it names. */
const NAMED_DOER =
  /\p{Lu}[\p{L}\d-]+["”’]?(,| \([^)]*\),?) (an?|the|which|hackers|operators|who)\b[^.;]*$|\b(group|gang|crew|hackers|unit|known as|called) ["“‘]?\p{Lu}[\p{L}\d-]+[^.;]*$/u;
/** `Sonnex had hired a hacking group`: whoever sends others is accused of what they do, but not who has the damage mended or pays a ransom. */
const HIRES =
  /^( (had|has|have|was|were|secretly|allegedly|also|directly))* (hir(ed|es)|recruit(ed|s)|instruct(ed|s)|task(ed|s)|commission(ed|s)|direct(ed|s)|order(ed|s)) (an?|the|its|their|\w+)( [\p{Ll}-]+){0,2} ?(group|gang|crew|hackers|collective|criminals|mercenaries)\b(?! (to|who|that|which) (\w+ )?(restor|rebuil|repair|delet|investigat|test|audit|protect|secur|check|help|clean|recover|find|stop))/u;
